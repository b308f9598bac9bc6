import { topString } from "../../source/top-string.js";

const protocol = /^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m;
/** Types that no JSON Schema has. */
const ownType = /^(?:record|enum|fixed|error|map)$/;

/** The ending of the name that a text would have as an Avro file. */
export function suffixOf(text: string, isJson: boolean): string | undefined {
  if (!isJson) return protocol.test(text) ? ".avdl" : undefined;
  if (topString(text, "protocol") !== undefined) return ".avpr";
  // A schema may be a union or the name of a type; a JSON Schema is an object.
  const isAvro = ownType.test(topString(text, "type") ?? "") || /^\uFEFF?\s*[["]/.test(text);
  return isAvro ? ".avsc" : undefined;
}

import { otherKinds } from "./documents/validity/other-kinds.js";
import { topString } from "../../source/top-string.js";

const dialect =
  /^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/;
const yamlDialect = /^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;

/** Whether a file's own `$schema` is a dialect of JSON Schema. */
export function isSchema(path: string, start: string): boolean {
  const declared = /\.ya?ml$/.test(path) ? yamlDialect.exec(start)?.[1] : topString(start, "$schema");
  return declared !== undefined && dialect.test(declared);
}

const yamlKeyword = /^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m;
const jsonKeyword = /"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/;

/** The ending of the name that a text would have as a JSON Schema. */
export function suffixOf(text: string, isJson: boolean): string | undefined {
  const isOther = otherKinds.some((kind) => topString(text, kind) !== undefined);
  if (isJson && isOther && topString(text, "$schema") === undefined) return undefined;
  if (isJson) return jsonKeyword.test(text) ? ".schema.json" : undefined;
  return yamlKeyword.test(text) ? ".schema.yaml" : undefined;
}

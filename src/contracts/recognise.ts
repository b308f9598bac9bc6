import type { FormatId } from "../model/formats.js";
import { formats } from "../formats/formats.js";

/** The format of a file that is a contract by its name. */
export function formatByName(path: string): FormatId | undefined {
  for (const { id, suffixes } of formats) for (const suffix of suffixes) if (path.endsWith(suffix)) return id;
  return undefined;
}

/** Files that may be contracts by content: JSON or YAML by name, or without any extension (as in schema registries). */
export function mayBeContract(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}

const dialect =
  /^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/;
const yamlDialect = /^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;

/** The format of a file that only its content tells: JSON or YAML whose own `$schema` is a JSON Schema dialect. */
export function formatByContent(path: string, start: string): FormatId | undefined {
  const said = /\.ya?ml$/.test(path) ? yamlDialect.exec(start)?.[1] : topString(start, "$schema");
  return said !== undefined && dialect.test(said) ? "json-schema" : undefined;
}

/** An unclosed string reaches to the end: trying again at its every quote would be quadratic. */
const token = /"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;

/** The string under a key of the document's own object; what nested objects say does not count. */
function topString(text: string, wanted: string): string | undefined {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes(wanted)) return undefined;
  let depth = 0;
  let [before, colon] = ["", ""];
  for (const [piece, string] of text.matchAll(token)) {
    if (depth === 1 && colon === ":" && before === wanted && string !== undefined) return string;
    if (piece === "{" || piece === "[") depth += 1;
    else if (piece === "}" || piece === "]") depth -= 1;
    [before, colon] = piece === ":" ? [before, ":"] : [string ?? "", ""];
  }
  return undefined;
}

/** A file that a person named; a pipe has no name. */
export interface NamedText {
  readonly name: string | undefined;
  readonly text: string | undefined;
}

/** What two named files are: by either's name, else by what is in them. */
export function recogniseTogether(
  base: NamedText,
  head: NamedText,
): { readonly name: string; readonly format: FormatId } | { readonly fault: string } {
  const [before, after] = [formatOf(base), formatOf(head)];
  if (before !== undefined && after !== undefined && before.format !== after.format) {
    return {
      fault: `${base.name ?? "base"} is ${before.format} and ${head.name ?? "head"} is ${after.format}: give two contracts of one format`,
    };
  }
  const known = after ?? before;
  if (known === undefined) {
    return {
      fault: `nobody can tell what ${head.name ?? "head"} is: expected a name that ends in ${formats.flatMap(({ suffixes }) => suffixes).join(", ")}, or an Avro, Protobuf or JSON Schema text`,
    };
  }
  const named = [head, base].find(({ name }) => name !== undefined && formatByName(name) !== undefined);
  return { name: named?.name ?? head.name ?? base.name ?? `contract${known.suffix}`, format: known.format };
}

interface Recognised {
  readonly format: FormatId;
  /** The name that such a text would have. */
  readonly suffix: string;
}

function formatOf({ name, text }: NamedText): Recognised | undefined {
  const format = name === undefined ? undefined : formatByName(name);
  if (format !== undefined) return { format, suffix: "" };
  return text === undefined ? undefined : formatByText(text.slice(0, 64 * 1024));
}

const signs: readonly (readonly [RegExp, Recognised])[] = [
  [/^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m, { format: "protobuf", suffix: ".proto" }],
  [
    /^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m,
    { format: "avro", suffix: ".avdl" },
  ],
  [/^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m, { format: "protobuf", suffix: ".proto" }],
  [
    /^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m,
    { format: "json-schema", suffix: ".schema.yaml" },
  ],
];

function formatByText(text: string): Recognised | undefined {
  if (!/^\uFEFF?\s*[{["]/.test(text)) return signs.find(([sign]) => sign.test(text))?.[1];
  if (topString(text, "protocol") !== undefined) return { format: "avro", suffix: ".avpr" };
  const isRecord = /^(?:record|enum|fixed|error|map)$/.test(topString(text, "type") ?? "");
  if (isRecord || /^\uFEFF?\s*[["]/.test(text)) return { format: "avro", suffix: ".avsc" };
  const schema = /"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/.test(text);
  return schema ? { format: "json-schema", suffix: ".schema.json" } : undefined;
}

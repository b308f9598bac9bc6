// Compiles src/governance/schemas/*.json ahead of time, so that ajv is not loaded at run time:
// validators.generated.js checks a file, schemas.generated.js holds each schema in one piece for editors and messages.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { transform } from "esbuild";
import { format, resolveConfig } from "prettier";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { typesOf } from "./generate/types.mjs";

const folder = new URL("../src/governance/schemas/", import.meta.url);
const out = new URL("../src/governance/files/", import.meta.url);
const { formatFacts, formatIds, profileNames } = await fromSource("../src/model/formats.ts");
const read = (name) => completed(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json") && file !== "definitions.json")
  .map((file) => file.slice(0, -5))
  .sort();
const { definitions } = read("definitions.json");

/** A module of the sources that imports nothing. */
async function fromSource(path) {
  const { code } = await transform(readFileSync(new URL(path, import.meta.url), "utf8"), { loader: "ts" });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** A schema with what the formats say in the places of `x-format-ids`, `x-profiles` and `x-format-options`. */
function completed(schema) {
  if (schema === "x-format-ids") return formatIds;
  if (schema === "x-profiles") return profileNames;
  if (Array.isArray(schema)) return schema.map(completed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]) =>
    key === "x-format-options" ? formatIds.map(optionsOf) : [[key, completed(value)]],
  );
  return Object.fromEntries(entries);
}

function optionsOf(id) {
  const file = new URL(`../src/formats/${id}/options.schema.json`, import.meta.url);
  return [formatFacts[id].optionsKey, JSON.parse(readFileSync(file, "utf8"))];
}

/** What a validator does not look at: words for people, and the name of the dialect. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) =>
      !["title", "description", "x-expected", "$schema"].includes(key) || typeof value !== "string",
  );
  // A reference with words beside it stands in an allOf of its own: without them it is the reference.
  const [[only, inner] = []] = entries;
  if (entries.length === 1 && only === "allOf" && inner.length === 1) return bare(inner[0]);
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
}

const ajv = new Ajv({
  inlineRefs: false,
  allErrors: true,
  strict: false,
  messages: false,
  validateSchema: false,
  code: { source: true, esm: true, lines: false },
});
ajv.addSchema({ ...bare(read("definitions.json")), $id: "definitions.json" });
for (const name of names) ajv.addSchema({ ...bare(read(`${name}.json`)), $id: `${name}.json` });
/** The options of all formats in one object, as the library takes them: its lists may be empty, and name any path. */
const optionSchemas = Object.fromEntries(
  formatIds.flatMap((id) =>
    Object.entries(optionsOf(id)[1].properties).map(([name, schema]) => [
      name,
      schema.items ? { type: "array", items: { type: "string", not: { const: "" } } } : schema,
    ]),
  ),
);
ajv.addSchema({
  ...bare({ type: "object", properties: optionSchemas, additionalProperties: false }),
  $id: "options.json",
});
const identifier = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const validated = [...names, "options"];
const code = standalone.default(ajv, Object.fromEntries(validated.map((n) => [identifier(n), `${n}.json`])));
// Our messages never ask which part of the schema objected, and these paths are a seventh of the file.
const pathless = code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "");
const { code: small } = await transform(pathless, { minify: true, format: "esm", target: "node20" });
if (code.includes("require(")) throw new Error("the validators would need ajv at run time");

/** Every definition that a schema reaches, with references inside the one file. */
function bundle(name) {
  const text = (value) => JSON.stringify(value).replaceAll('"definitions.json#/', '"#/');
  const used = new Map();
  const collect = (json) => {
    for (const [, key] of json.matchAll(/"#\/definitions\/([\w]+)"/g)) {
      if (used.has(key)) continue;
      used.set(key, undefined);
      const own = text(definitions[key]);
      used.set(key, JSON.parse(own));
      collect(own);
    }
  };
  const root = text(read(`${name}.json`));
  collect(root);
  return {
    ...JSON.parse(root),
    definitions: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Types whose words say more than their schema. */
const known = {
  handle: "Handle",
  handles: "OneOrMany<Handle>",
  globs: "OneOrMany<string>",
  role: "Role",
};
const { declarations } = typesOf(definitions, known);
const filesOf = names.map((name) => [`${name}-file`, read(`${name}.json`)]);

function packed(value) {
  return brotliCompressSync(JSON.stringify(value)).toString("base64");
}

/** What each option takes, in words; the names of those that choose among some. */
function optionKind({ type, enum: names, allOf, items, additionalProperties }) {
  if (names) return { names };
  if (allOf) return optionKind(definitions.dialect);
  if (type === "boolean") return { expected: "true or false" };
  if (items) return { expected: "a list of strings that are not empty" };
  return { expected: additionalProperties.$ref ? "an object of dialects by URI" : "an object of strings" };
}
const optionKinds = Object.fromEntries(
  Object.entries(optionSchemas).map(([name, schema]) => [name, optionKind(schema)]),
);

const header = "// Generated by scripts/generate-validators.mjs from src/governance/schemas; do not edit.\n";
const type = names.map((name) => JSON.stringify(name)).join(" | ");
const files = {
  "validators.generated.js": `${header}${small}export const optionKinds=${JSON.stringify(optionKinds)};\n`,
  "validators.generated.d.ts": `${header}import type { Validator } from "./validate.js";
${validated.map((name) => `export const ${identifier(name)}: Validator;`).join("\n")}
/** The options of all formats, as the library takes them in one object. */
export const optionKinds: Readonly<Record<string, { readonly expected?: string; readonly names?: readonly string[] }>>;\n`,
  // Only messages and editors ask for them, so they are kept small (brotli of JSON, in base64) and unpacked when asked for.
  "schemas.generated.js": `${header}let schemas;
export const governanceSchemas = () => schemas ??= JSON.parse(process.getBuiltinModule("node:zlib").brotliDecompressSync(Buffer.from("${packed(
    Object.fromEntries(names.map((name) => [name, bundle(name)])),
  )}", "base64")).toString());\n`,
  "types.generated.ts": `${header}import type { Handle } from "../../model/decision.js";
export type OneOrMany<T> = T | readonly T[];
export type Role = "owner" | "element-owner" | "consumer" | "oncall" | \`board:\${string}\` | Handle;
${declarations(filesOf).join("\n")}\n`,
  "schemas.generated.d.ts": `${header}export type SchemaName = ${type};
export function governanceSchemas(): Readonly<Record<SchemaName, Readonly<Record<string, unknown>>>>;\n`,
};
const style = await resolveConfig(new URL("validators.generated.d.ts", out).pathname);
for (const [file, text] of Object.entries(files)) {
  const pretty = file.endsWith(".d.ts") ? await format(text, { ...style, parser: "typescript" }) : text;
  if (process.argv.includes("--check")) {
    if (readFileSync(new URL(file, out), "utf8") !== pretty)
      throw new Error(`${file} is stale: node scripts/generate-validators.mjs`);
  } else writeFileSync(new URL(file, out), pretty);
}

// Compiles src/governance/schemas/*.json ahead of time, so that ajv is not loaded at run time:
// validators.generated.js checks a file, schemas.generated.js holds each schema in one piece for editors and messages.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";
import { format, resolveConfig } from "prettier";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

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
const identifier = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const code = standalone.default(ajv, Object.fromEntries(names.map((n) => [identifier(n), `${n}.json`])));
const { code: small } = await transform(code, { minify: true, format: "esm", target: "node20" });
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
const typeName = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The TypeScript type of what a schema admits, as far as this project's schemas go. */
function typeOf(schema) {
  const { $ref, allOf, const: only, enum: values, type, properties, items, additionalProperties } = schema;
  if ($ref) return refType($ref.slice($ref.lastIndexOf("/") + 1));
  if (allOf?.length === 1 && !type) return typeOf(allOf[0]);
  if (only !== undefined) return JSON.stringify(only);
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.then && schema.else) return `readonly (${typeOf(schema.then.items)})[] | ${typeOf(schema.else)}`;
  if (Array.isArray(type)) return type.map((one) => typeOf({ ...schema, type: one })).join(" | ");
  if (type === "array") return `readonly (${items ? typeOf(items) : "unknown"})[]`;
  if (type === "integer") return "number";
  if (type !== "object") return type ?? "unknown";
  if (properties) return objectType(schema);
  if (additionalProperties === undefined) return "unknown";
  const key = schema.propertyNames ? typeOf(schema.propertyNames) : "string";
  return `Readonly<Record<${key}, ${typeOf(additionalProperties)}>>`;
}

function objectType({ properties, required = [] }) {
  const members = Object.entries(properties).map(
    ([name, value]) =>
      `readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${typeOf(value)};`,
  );
  return `{ ${members.join(" ")} }`;
}

function refType(name) {
  if (known[name]) return known[name];
  const target = definitions[name];
  return target.type === "string" ? "string" : typeName(name);
}

/** One line a type: they are read by the compiler, people read the schemas. */
function declarations() {
  const named = Object.entries(definitions).filter(
    ([name, { type }]) => !known[name] && (type !== "string" || typeof type !== "string"),
  );
  const files = names.map((name) => [`${name}-file`, read(`${name}.json`)]);
  return [...named, ...files].map(([name, schema]) => `export type ${typeName(name)} = ${typeOf(schema)};`);
}

const header = "// Generated by scripts/generate-validators.mjs from src/governance/schemas; do not edit.\n";
const type = names.map((name) => JSON.stringify(name)).join(" | ");
const files = {
  "validators.generated.js": `${header}${small}`,
  "validators.generated.d.ts": `${header}import type { Validator } from "./validate.js";
${names.map((name) => `export const ${identifier(name)}: Validator;`).join("\n")}\n`,
  "schemas.generated.js": `${header}export const schemas = ${JSON.stringify(
    Object.fromEntries(names.map((name) => [name, bundle(name)])),
  )};\n`,
  "types.generated.ts": `${header}import type { Handle } from "../../model/decision.js";
export type OneOrMany<T> = T | readonly T[];
export type Role = "owner" | "element-owner" | "consumer" | "oncall" | \`board:\${string}\` | Handle;
${declarations().join("\n")}\n`,
  "schemas.generated.d.ts": `${header}export type SchemaName = ${type};
export const schemas: Readonly<Record<SchemaName, Readonly<Record<string, unknown>>>>;\n`,
};
const style = await resolveConfig(new URL("validators.generated.d.ts", out).pathname);
for (const [file, text] of Object.entries(files)) {
  const pretty = file.endsWith(".d.ts") ? await format(text, { ...style, parser: "typescript" }) : text;
  if (process.argv.includes("--check")) {
    if (readFileSync(new URL(file, out), "utf8") !== pretty)
      throw new Error(`${file} is stale: node scripts/generate-validators.mjs`);
  } else writeFileSync(new URL(file, out), pretty);
}

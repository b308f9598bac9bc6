// Writes docs/configuration.md from the schemas of the governance files: every file, every key, what it takes and means.
// With --check it writes nothing and fails where the page differs.
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

const { schemas } = await import("../src/governance/files/schemas.generated.js");
const page = new URL("../docs/configuration.md", import.meta.url);

/** The files in the order in which people meet them: the name of the schema, and where the file lies. */
const files = [
  ["config", "contract-check.yaml"],
  ["contracts", "governance/contracts.yaml"],
  ["consumers", "governance/consumers.yaml"],
  ["calendar", "governance/calendar.yaml"],
  ["policy", "governance/policy.yaml"],
  ["teams", "governance/teams.yaml"],
  ["request", "governance/changes/CHG-*.yaml"],
  ["sign-off", "governance/signoffs/**/*.json"],
  ["policy-cases", "the table of `policy test`"],
];

/** Every definition once: the files share them. */
const definitions = new Map();
for (const [name] of files)
  for (const [key, definition] of Object.entries(schemas[name].definitions ?? {}))
    definitions.set(key, definition);

const isGroup = (key) => definitions.get(key)?.properties !== undefined;
const referenceOf = ({ $ref, allOf }) => ($ref ?? allOf?.[0]?.$ref)?.replace("#/definitions/", "");
const code = (value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** What a key takes, in words. */
function valueText(schema) {
  const key = referenceOf(schema);
  if (key !== undefined) {
    if (isGroup(key)) return `[${key}](#${key.toLowerCase()})`;
    return schema["x-expected"] ?? valueText(definitions.get(key));
  }
  const several = [schema.type].flat().includes("array") && schema.items?.["x-expected"] !== undefined;
  if (schema["x-expected"] !== undefined)
    return `${schema["x-expected"]}${several ? ", or a list of them" : ""}`;
  if (schema.then && schema.else) return `${valueText(schema.else)}, or ${valueText(schema.then)}`;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(", ");
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return [...new Set(alternatives.map(valueText))].join(", or ");
  if (schema.items) return `a list: ${valueText(schema.items)}`;
  if (schema.properties) return "keys below";
  if (typeof schema.additionalProperties === "object")
    return `a map, each: ${valueText(schema.additionalProperties)}`;
  return [schema.type].flat().join(" or ");
}

function rowsOf(schema, above = "") {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (inner === true) return [];
    const name = `${above}${key}`;
    const required = (schema.required ?? []).includes(key) ? " (required)" : "";
    const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
    const row = `| \`${name}\`${required} | ${cell(valueText(inner))} | ${cell(inner.description ?? "")} |`;
    const below = inner.items?.properties
      ? rowsOf(inner.items, `${name}[].`)
      : inner.additionalProperties?.properties
        ? rowsOf(inner.additionalProperties, `${name}.*.`)
        : rowsOf(inner, `${name}.`);
    return [row, ...below];
  });
}

function table(schema) {
  return ["| key | takes | means |", "| --- | --- | --- |", ...rowsOf(schema)].join("\n");
}

const sections = [
  "# Configuration",
  "Every file and every key. Each file may begin with the address of its schema for editors: `contract-check schema NAME` prints it. Files of one repository are read together; the config may be one file, or split into those of `governance/`.",
  ...files.flatMap(([name, path]) => [`## ${path}`, `Schema: \`${name}\`.`, table(schemas[name])]),
  "## Parts",
  "What stands under the keys above, by name.",
  ...[...definitions]
    .filter(([key]) => isGroup(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, definition]) => [
      `### ${key}`,
      ...(definition.description ? [definition.description] : []),
      table(definition),
    ]),
];
const style = await resolveConfig(page.pathname);
const text = await format(`${sections.join("\n\n")}\n`, { ...style, parser: "markdown" });
if (!process.argv.includes("--check")) writeFileSync(page, text);
else if (readFileSync(page, "utf8") !== text)
  throw new Error("docs/configuration.md is stale: node scripts/generate-reference.mjs");

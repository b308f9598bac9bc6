// Writes docs/configuration.md from the schemas of the governance files: every file, every key, what it takes and means.
// With --check it writes nothing and fails where the page differs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import { format, resolveConfig } from "prettier";
import { parse, stringify } from "yaml";

const { governanceSchemas } = await import("../src/governance/files/schemas.generated.js");

const schemas = governanceSchemas();
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

/** Examples by "place.key": out of the configurations of docs/ and of the bundled example, then those written for a key. */
const examples = new Map();
const longestExample = 60;

function collect(schema, value, place) {
  const name = referenceOf(schema);
  if (name !== undefined) return collect(definitions.get(name), value, isGroup(name) ? name : place);
  for (const branch of [...(schema.anyOf ?? schema.oneOf ?? []), schema.then, schema.else])
    if (branch) collect(branch, value, place);
  if (Array.isArray(value))
    return value.forEach((item) => schema.items && collect(schema.items, item, `${place}[]`));
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const property = schema.properties?.[key];
    const below =
      property ?? (typeof schema.additionalProperties === "object" && schema.additionalProperties);
    if (!below) continue;
    const at = `${place}.${property ? key : "*"}`;
    const shown = shownExample(inner);
    if (property && !examples.has(at) && shown.length <= longestExample) examples.set(at, shown);
    collect(below, inner, at);
  }
}

function shownExample(value) {
  const flow = stringify(value, { collectionStyle: "flow", lineWidth: 0, defaultStringType: "PLAIN" }).trim();
  return flow.replaceAll(/\{ /g, "{").replaceAll(/ \}/g, "}").replaceAll(/\[ /g, "[").replaceAll(/ \]/g, "]");
}

const text = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const placeOf = [
  [/^contract-check\.yaml$/, "config"],
  [/^governance\/changes\/CHG-/, "request"],
  [/^governance\/([\w-]+)\.yaml$/, undefined],
];

/** The configurations that tests validate: those of the bundled example, and the blocks of docs/ that are files. */
function* documents() {
  const base = "fixtures/example/base";
  const here = new URL(`../${base}/`, import.meta.url);
  for (const name of readdirSync(here, { recursive: true }).sort())
    yield [name.replaceAll("\\", "/"), () => text(`${base}/${name}`)];
  const pages = readdirSync(new URL("../docs/", import.meta.url)).filter((name) => name.endsWith(".md"));
  for (const page of pages.sort())
    for (const [, file, rest, content] of text(`docs/${page}`).matchAll(
      /<!-- file: (\S+) -->\n((?:<!--.*-->\n)*)\n```yaml\n([^]*?)```/g,
    ))
      if (!rest.includes("not validated")) yield [file, () => content];
}

for (const [path, read] of documents()) {
  const [place, name] = placeOf.find(([pattern]) => pattern.test(path)) ?? [];
  const schema = place && (name ?? place.exec(path)[1]);
  if (schema !== undefined && schemas[schema]) collect(schemas[schema], parse(read()), schema);
}

const ajv = new Ajv({ strict: false });
const written = parse(text("scripts/generate/key-examples.yaml"));
const unread = new Set(Object.keys(written));

/** The schema itself, where another stands for it. */
function resolved(schema) {
  const name = referenceOf(schema);
  return name === undefined ? schema : { ...resolved(definitions.get(name)), ...schema };
}

/** A value that the schema itself shows; undefined where it shows none. */
function ownExample(schema) {
  const whole = resolved(schema);
  const [, shown] = /\bsuch as (\S+)(?:$| | \()/.exec(whole["x-expected"] ?? "") ?? [];
  if (whole.const !== undefined) return whole.const;
  if (shown !== undefined) return shown.replace(/,$/, "");
  if (whole.enum) return whole.enum[0];
  if (whole.type === "boolean") return true;
  const item = whole.items && ownExample(whole.items);
  return item === undefined ? undefined : [item];
}

/** Whether its keys stand below, or in a section of their own: an example is there. */
const isShownElsewhere = (schema) => /^keys below$|\]\(#/.test(valueText(schema));

/** The example of a key. @throws where there is none, or it is not what the key takes. */
function exampleOf(at, schema) {
  const own = Object.hasOwn(written, at);
  if (!own && examples.has(at)) return examples.get(at);
  if (!own && isShownElsewhere(schema)) return "";
  const key = own ? at : at.slice(at.search(/[^.]*$/));
  unread.delete(key);
  const value = Object.hasOwn(written, key) ? written[key] : ownExample(schema);
  const validate = ajv.compile({ ...schema, definitions: Object.fromEntries(definitions) });
  if (value === undefined) problems.push(`${at} has no example`);
  else if (!validate(value)) problems.push(`${at}: ${ajv.errorsText(validate.errors)}`);
  return value === undefined ? "" : shownExample(value);
}
const problems = [];

/** A description without what it says of the default, and the default. */
function meaningOf({ description = "" }) {
  const [all, value] = / ?\(default:? ([^()]*)\)/.exec(description) ?? [];
  return all === undefined ? [description, ""] : [description.replace(all, ""), value];
}

function rowsOf(schema, place, above = "") {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (inner === true) return [];
    const name = `${above}${key}`;
    const required = (schema.required ?? []).includes(key) ? " (required)" : "";
    const cell = (words) => words.replaceAll("|", "\\|").replaceAll("\n", " ");
    const [meaning, standard] = meaningOf(inner);
    const example = exampleOf(`${place}.${name}`, inner);
    const shown = example === "" ? "" : `\`${cell(example)}\``;
    const row = `| \`${name}\`${required} | ${cell(valueText(inner))} | ${cell(standard)} | ${shown} | ${cell(meaning)} |`;
    const below = inner.items?.properties
      ? rowsOf(inner.items, place, `${name}[].`)
      : inner.additionalProperties?.properties
        ? rowsOf(inner.additionalProperties, place, `${name}.*.`)
        : rowsOf(inner, place, `${name}.`);
    return [row, ...below];
  });
}

function table(schema, place) {
  const head = ["| key | takes | default | example | means |", "| --- | --- | --- | --- | --- |"];
  return [...head, ...rowsOf(schema, place)].join("\n");
}

const sections = [
  "# Configuration",
  "Every file and every key. Each file may begin with the address of its schema for editors: `contract-check schema NAME` prints it. Files of one repository are read together; the config may be one file, or split into those of `governance/`.",
  "The examples are out of configurations that the tests validate. A default is said where the key has a fixed one.",
  ...files.flatMap(([name, path]) => [`## ${path}`, `Schema: \`${name}\`.`, table(schemas[name], name)]),
  "## Parts",
  "What stands under the keys above, by name.",
  ...[...definitions]
    .filter(([key]) => isGroup(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, definition]) => [
      `### ${key}`,
      ...(definition.description ? [definition.description] : []),
      table(definition, key),
    ]),
];
problems.push(...[...unread].map((key) => `${key} is no key that needs an example`));
if (problems.length > 0) throw new Error(`scripts/generate/key-examples.yaml: ${problems.join("\n")}`);
const style = await resolveConfig(page.pathname);
const formatted = await format(`${sections.join("\n\n")}\n`, { ...style, parser: "markdown" });
if (!process.argv.includes("--check")) writeFileSync(page, formatted);
else if (readFileSync(page, "utf8") !== formatted)
  throw new Error("docs/configuration.md is stale: node scripts/generate-reference.mjs");

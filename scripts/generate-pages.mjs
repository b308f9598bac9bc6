// Fills in the generated parts of docs/: the tables of rules, of codes, of profiles' names and of the JSON report.
// With --check it writes nothing and fails where a page differs.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { format, resolveConfig } from "prettier";

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const code = (value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** What a module of the sources exports. */
async function fromSource(path) {
  const { outputFiles } = await build({
    entryPoints: [new URL(path, root).pathname],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

/** The classes that the cases of a rule show. */
function classesOf(folder) {
  const cases = readdirSync(new URL(folder, root), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const classes = cases.map(({ name }) => {
    const { backward, forward } = JSON.parse(read(`${folder}/${name}/expected.json`));
    if ([backward, forward].includes("undecided")) return "undecided";
    if (backward === "reads") return forward === "reads" ? "full" : "backward";
    return forward === "reads" ? "forward" : "breaking";
  });
  return ["full", "backward", "forward", "breaking", "undecided"].filter((name) => classes.includes(name));
}

/** The rules of a format, from their pages, which a test compares with what the rules declare. */
function rulesOf(id) {
  const names = readdirSync(new URL(`fixtures/${id}`, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const rows = names.map((name) => {
    const page = read(`fixtures/${id}/${name}/README.md`);
    const [, title] = /^# (.*)$/m.exec(page);
    const elsewhere = /^Elsewhere: (.*)\.$/m.exec(page)?.[1] ?? "";
    const link = `[${code(`${id}/${name}`)}](../fixtures/${id}/${name}/README.md)`;
    return `| ${link} | ${cell(title)} | ${classesOf(`fixtures/${id}/${name}`).join(", ")} | ${cell(elsewhere)} |`;
  });
  return ["| rule | reports | its cases are | elsewhere |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

async function codes() {
  const { governanceCodes } = await fromSource("src/governance/codes.ts");
  return [...governanceCodes.values()]
    .map((page) => `### ${page.code}\n\n**${page.title}.** ${page.why}\n\nWhat to do: ${page.remedy}`)
    .join("\n\n");
}

/** What a member of the report holds, in words. */
function valueText(schema) {
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name !== undefined) {
    const definition = reportSchema.$defs[name];
    if (definition.allOf) return valueText(definition.allOf[0]);
    return definition.properties ? `[${name}](#${name.toLowerCase()})` : valueText(definition);
  }
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(", ");
  if (schema.items) return `a list: ${valueText(schema.items)}`;
  if (schema.propertyNames) return `a map, each: ${valueText(schema.additionalProperties)}`;
  if (schema.properties) return "members below";
  return [schema.type ?? "any JSON"].flat().join(" or ");
}

function membersOf(schema, above = "") {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const name = `${above}${key}`;
    const always = (schema.required ?? []).includes(key) ? "yes" : "";
    const row = `| ${code(name)} | ${always} | ${cell(valueText(inner))} | ${cell(inner.description)} |`;
    if (inner.items?.properties) return [row, ...membersOf(inner.items, `${name}[].`)];
    if (inner.propertyNames) return [row, ...membersOf(inner.additionalProperties, `${name}.*.`)];
    return [row, ...membersOf(inner, `${name}.`)];
  });
}

const reportSchema = JSON.parse(read("src/reports/schemas/report.schema.json"));

async function report() {
  const { formatIds } = await fromSource("src/model/formats.ts");
  reportSchema.$defs.contract.properties.format.enum = formatIds;
  const table = (schema) =>
    ["| member | always | holds | means |", "| --- | --- | --- | --- |", ...membersOf(schema)].join("\n");
  const parts = Object.entries(reportSchema.$defs)
    .filter(([, definition]) => definition.properties)
    .map(([name, definition]) => `### ${name}\n\n${table(definition)}`);
  return [table(reportSchema), ...parts].join("\n\n");
}

const generated = {
  "avro rules": () => rulesOf("avro"),
  "protobuf rules": () => rulesOf("protobuf"),
  "json-schema rules": () => rulesOf("json-schema"),
  codes,
  report,
};
const stale = [];
for (const name of readdirSync(new URL("docs/", root)).filter((file) => file.endsWith(".md"))) {
  const page = read(`docs/${name}`);
  let text = page;
  for (const [, key] of page.matchAll(/^<!-- generated: (.*) -->$/gm)) {
    const begin = text.indexOf(`<!-- generated: ${key} -->`);
    const end = text.indexOf("<!-- /generated -->", begin);
    text = `${text.slice(0, begin)}<!-- generated: ${key} -->\n\n${await generated[key]()}\n\n${text.slice(end)}`;
  }
  if (text === page) continue;
  const file = new URL(`docs/${name}`, root);
  const written = await format(text, { ...(await resolveConfig(file.pathname)), parser: "markdown" });
  if (written === page) continue;
  if (process.argv.includes("--check")) stale.push(`docs/${name}`);
  else writeFileSync(file, written);
}
if (stale.length > 0) throw new Error(`${stale.join(", ")}: stale: node scripts/generate-pages.mjs`);

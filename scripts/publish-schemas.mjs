// Writes fixtures/published/VERSION.json: what this version promises to read (governance files) and to write (the report),
// as the schemas say it, without words for people. A release calls it once; test/published.test.ts holds later versions
// to it.
//   node scripts/publish-schemas.mjs [VERSION]
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { governanceSchemas } from "../src/governance/files/schemas.generated.js";

const schemas = governanceSchemas();

const root = new URL("../", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const version = process.argv[2] ?? read("package.json").version;
const words = new Set(["description", "title", "examples", "default", "$comment", "markdownDescription"]);

/** Under `properties` and the like, names of members stand where keywords stand elsewhere. */
const named = new Set(["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"]);

function bare(schema, isNamed = false) {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => isNamed || !words.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, !isNamed && named.has(key))]));
}

const command = new URL("dist/cli.js", root).pathname;
const printed = execFileSync(process.execPath, [command, "schema", "report"], { encoding: "utf8" });
const published = {
  reads: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)])),
  writes: { report: bare(JSON.parse(printed)) },
};
writeFileSync(new URL(`fixtures/published/${version}.json`, root), `${JSON.stringify(published)}\n`);

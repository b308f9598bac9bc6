import { describe, expect, it } from "@jest/globals";
import { keyPage } from "../../src/governance/files/key-page.js";
import { flat, type Schema, schemasAt } from "../../src/governance/files/schema-places.js";
import { type SchemaName, governanceSchemas } from "../../src/governance/files/schemas.generated.js";
import { readGoverned } from "../../src/governance/files/validate.js";
import { textOf } from "../../src/source/text.js";
import { anchorOf, anchorsOf, pageText } from "../support/markdown.js";

const schemas = governanceSchemas();

const names = Object.keys(schemas) as SchemaName[];
const start = "https://github.com/contract-check/contract-check/blob/main/docs/configuration.md#";

/** Every place where keys stand, as a pointer, to a depth at which each part has been met. */
function* pointersOf(schema: Schema, steps: readonly string[] = []): Generator<readonly string[]> {
  yield steps;
  if (steps.length > 7) return;
  const places = steps.length === 0 ? flat(schema, schema) : schemasAt(schema, steps);
  const keys = new Set(
    places.flatMap(({ properties = {}, additionalProperties, items }) => [
      ...Object.keys(properties),
      ...(typeof additionalProperties === "object" ? ["a-name"] : []),
      ...(items ? ["0"] : []),
    ]),
  );
  for (const key of keys) yield* pointersOf(schema, [...steps, key]);
}

const pageOf = (name: SchemaName, steps: readonly string[]) =>
  keyPage(name, schemas[name], steps.map((step) => `/${step}`).join(""));

/** The keys that each section of the reference describes, by anchor. */
function sectionsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = new Map<string, Set<string>>();
  let keys = new Set<string>();
  for (const line of pageText("docs/configuration.md").split("\n")) {
    const [, heading] = /^#{1,3} (.*)$/.exec(line) ?? [];
    if (heading !== undefined) sections.set(anchorOf(heading), (keys = new Set()));
    const [, key] = /^\| `([^`]+)`/.exec(line) ?? [];
    if (key !== undefined) keys.add(key.replace(/^.*\./, ""));
  }
  return sections;
}

/** The anchor of the page of each fault of a file. */
async function anchorsOfFaults(name: SchemaName, text: string): Promise<readonly (string | undefined)[]> {
  const read = await readGoverned(name, textOf("governance/x.yaml", "base", text));
  return "faults" in read ? read.faults.map(({ page }) => page?.slice(start.length)) : [];
}

describe("the page of a key", () => {
  it.each(names)("exists for every place of %s, and describes the keys there", (name) => {
    const anchors = anchorsOf("docs/configuration.md");
    const sections = sectionsOf();
    for (const steps of pointersOf(schemas[name])) {
      const page = pageOf(name, steps);
      expect(page.startsWith(start)).toBe(true);
      const anchor = page.slice(start.length);
      expect([steps, anchors.has(anchor)]).toEqual([steps, true]);
      const places = steps.length === 0 ? [schemas[name] as Schema] : schemasAt(schemas[name], steps);
      const keys = places.flatMap(({ properties = {} }) => Object.keys(properties));
      expect([steps, anchor, keys.filter((key) => !sections.get(anchor)?.has(key))]).toEqual([
        steps,
        anchor,
        [],
      ]);
    }
  });

  it.each<[SchemaName, string, readonly string[]]>([
    ["config", "version: 1\ncontracts: [{files: a, ownre: b}]\n", ["contract"]],
    ["config", "version: 1\nwindows: [{id: w}]\nwhen: 3\n", ["contract-checkyaml", "window"]],
    ["config", "version: 1\nimports: {backstag: a}\n", ["contract-checkyaml"]],
    ["config", "version: 1\nenforce: [{files: a, level: loud}]\n", ["enforcerule"]],
    ["teams", 'version: 1\nteams: {"@a": {members: 3}}\n', ["team"]],
    ["teams", "teams: {}\n", ["governanceteamsyaml"]],
    ["contracts", "version: 1\ncontracts: [{files: a, elements: [{pth: b}]}]\n", ["element"]],
  ])("is told with a fault of %s: %j", async (name, text, anchors) => {
    expect([...new Set(await anchorsOfFaults(name, text))].sort()).toEqual(anchors);
  });

  it("is not told where nothing can be read", async () => {
    expect(await anchorsOfFaults("config", "version: [\n")).toEqual([undefined]);
  });
});

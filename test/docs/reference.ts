import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { governanceCodes } from "../../src/governance/codes.js";
import { governanceSchemas } from "../../src/governance/files/schemas.generated.js";
import { reportSchema } from "../../src/reports/schemas/report-schema.js";
import { allRules } from "../../src/commands/rules.js";
import { pageText } from "../support/markdown.js";

const schemas = governanceSchemas();

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema | true>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The keys of a schema with those of what stands inside it; what has a name of its own has its own section. */
function keysOf({ properties = {} }: Schema, above = ""): readonly string[] {
  return Object.entries(properties).flatMap(([key, inner]) => {
    if (inner === true) return [];
    const name = `${above}${key}`;
    const { items, additionalProperties: others } = inner;
    return [
      name,
      ...keysOf(inner, `${name}.`),
      ...(items ? keysOf(items, `${name}[].`) : []),
      ...(typeof others === "object" ? keysOf(others, `${name}.*.`) : []),
    ];
  });
}

/** The rows of a page's tables by the heading above them: the cells of each, the first without its code marks. */
function rowsOf(page: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const sections = new Map<string, (readonly string[])[]>();
  let rows: (readonly string[])[] = [];
  for (const line of pageText(page).split("\n")) {
    const [, heading] = /^#{1,3} (.*)$/.exec(line) ?? [];
    if (heading !== undefined) sections.set(heading, (rows = []));
    if (!line.startsWith("| `")) continue;
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    rows.push([/^`([^`]+)`/.exec(cells[1] ?? "")?.[1] ?? "", ...cells.slice(2, -1)]);
  }
  return sections;
}

/** The members of the parts of the report, with "!" where they are always there. */
function membersOf(parts: Readonly<Record<string, Schema>>): readonly string[] {
  return Object.entries(parts).flatMap(([part, { properties = {}, required = [] }]) =>
    Object.keys(properties).map((key) => `${part}.${key}${required.includes(key) ? "!" : ""}`),
  );
}

const places: Readonly<Record<string, string>> = {
  config: "contract-check.yaml",
  contracts: "governance/contracts.yaml",
  consumers: "governance/consumers.yaml",
  calendar: "governance/calendar.yaml",
  policy: "governance/policy.yaml",
  teams: "governance/teams.yaml",
  request: "governance/changes/CHG-*.yaml",
  "sign-off": "governance/signoffs/**/*.json",
  "policy-cases": "the table of `policy test`",
};

describe("the reference of the configuration", () => {
  const sections = rowsOf("docs/configuration.md");
  const parts = new Map<string, Schema>();
  for (const schema of Object.values<Schema>(schemas as never))
    for (const [name, part] of Object.entries(schema.definitions ?? {}))
      if (part.properties) parts.set(name, part);
  const expected = new Map<string, Schema>(parts);
  for (const [name, schema] of Object.entries<Schema>(schemas as never))
    expected.set(places[name] ?? name, schema);

  it("has a section for every file and part, and no other", () => {
    const named = [...sections].filter(([, rows]) => rows.length > 0).map(([heading]) => heading);
    expect(named.sort()).toEqual([...expected.keys()].sort());
  });

  it.each([...expected])("%s: every key is there, and every key that is there exists", (heading, schema) => {
    const keys = (sections.get(heading) ?? []).map(([key]) => key);
    expect([...keys].sort()).toEqual([...keysOf(schema)].sort());
  });

  it("every key says what it takes and means, and shows an example or where one is", () => {
    for (const [heading, rows] of sections)
      for (const [key, takes, , example, means] of rows) {
        expect([heading, key, means]).toEqual([heading, key, expect.stringMatching(/\.$/)]);
        const isBelow = /keys below|\]\(#/.test(takes ?? "");
        expect([heading, key, isBelow || example !== ""]).toEqual([heading, key, true]);
      }
  });
});

describe("the reference of codes, rules and the report", () => {
  it("has an entry for every code that the program says, and no other", () => {
    const entries = [...pageText("docs/troubleshooting.md").matchAll(/^### (GV\d+)$/gm)].map(
      ([, code]) => code,
    );
    expect(entries).toEqual([...governanceCodes.keys()]);
  });

  it("has a row for every rule, and no other", async () => {
    const rows = [...pageText("docs/formats.md").matchAll(/^\| \[`([^`]+)`\]/gm)].map(([, id]) => id);
    const ids = (await allRules()).map(({ id }) => id).filter((id) => !id.endsWith("/unexplained"));
    expect(rows.sort()).toEqual(ids.sort());
  });

  it("keeps what version 1 of the report has promised: no member goes, and what is always there stays", () => {
    const { $defs = {}, ...whole } = reportSchema() as Schema;
    const present = membersOf({ report: whole, ...$defs });
    const promised = readFileSync("fixtures/reports/version-1.txt", "utf8").trim().split("\n");
    expect(promised.filter((member) => !present.includes(member))).toEqual([]);
  });

  it("describes every member of the report", () => {
    const sections = rowsOf("docs/outputs.md");
    const { $defs = {}, ...whole } = reportSchema() as Schema;
    const described = Object.entries($defs).filter(([, part]) => part.properties);
    for (const [heading, part] of [["The JSON report", whole] as const, ...described]) {
      const keys = (sections.get(heading) ?? []).map(([key]) => key);
      expect([heading, keys.sort()]).toEqual([heading, [...keysOf(part)].sort()]);
      expect(JSON.stringify(part)).not.toMatch(/"description":""/);
    }
  });
});

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { governanceSchemas } from "../../src/governance/files/schemas.generated.js";
import { readGoverned } from "../../src/governance/files/validate.js";
import { textOf } from "../../src/source/text.js";
import { impactGraph, impactReport } from "../../src/governance/commands/impact-report.js";
import { company, contract, decided } from "./proposal.js";

const schemas = governanceSchemas();

describe("generated files", () => {
  it.each([
    ["generate-validators", "the schemas of the governance files"],
    ["generate-reference", "the schemas of the governance files, for docs/configuration.md"],
    ["generate-pages", "what the rules, the codes and the schema of the report declare, for docs/"],
    ["generate-types", "the schema of the report, and action.yml"],
    ["windows-zones", "CLDR on Windows' zones"],
    ["well-known", "protobufjs and google-proto-files"],
  ])("node scripts/%s.mjs would write what is committed, from %s", (script) => {
    expect(() => execFileSync("node", [`scripts/${script}.mjs`, "--check"], { stdio: "pipe" })).not.toThrow();
  });

  it("publish one self-contained schema for every file format", () => {
    const names = readdirSync("src/governance/schemas").map((file) => file.replace(".json", ""));
    expect(Object.keys(schemas).sort()).toEqual(names.filter((name) => name !== "definitions").sort());
    for (const schema of Object.values(schemas)) {
      const text = JSON.stringify(schema);
      expect(text).not.toContain("definitions.json");
      const used = [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name ?? "");
      expect(
        used.filter((name) => !Object.hasOwn((schema as { definitions: object }).definitions, name)),
      ).toEqual([]);
    }
  });

  it("do not need ajv at run time", () => {
    const code = readFileSync("src/governance/files/validators.generated.js", "utf8");
    expect(/\brequire\(|^import\b|\bimport\(/m.test(code)).toBe(false);
  });
});

it("every key of every governance file is described", () => {
  const undescribed = (schema: unknown, at: string): readonly string[] => {
    if (typeof schema !== "object" || schema === null) return [];
    return Object.entries(schema).flatMap(([key, inner]) => {
      if (key !== "properties") return undescribed(inner, `${at}/${key}`);
      return Object.entries(inner as object).flatMap(([name, property]) => [
        ...(typeof property === "object" && !("description" in (property as object))
          ? [`${at}/${name}`]
          : []),
        ...undescribed(property, `${at}/${name}`),
      ]);
    });
  };
  expect(undescribed(schemas, "")).toEqual([]);
});

describe("an editor's header line", () => {
  it("is a comment, and $schema is allowed in JSON spelling", async () => {
    const text = `# yaml-language-server: $schema=https://example.com/config.json\n$schema: x\n${company}`;
    expect("faults" in (await readGoverned("config", textOf("contract-check.yaml", "base", text)))).toBe(
      false,
    );
  });
});

describe("impact", () => {
  it("names who is hurt first, and draws a graph that names cannot escape from", async () => {
    const config = `${company}consumers:
  - {id: archive, owner: "@acme/payments", reads: [{contract: orders, fields: [note]}]}
  - {id: dashboard, owner: "@acme/finance", tier: 1, reads: [{contract: orders}]}
`;
    const path = 'contracts/orders/a"]; click n0 "x.avsc';
    const { needs } = await decided({ config, contracts: [contract({ path, class: "backward" })] });
    const report = impactReport(needs);
    expect(report[0]?.consumers.map(({ id, effect }) => [id, effect])).toEqual([
      ["dashboard", "broken"],
      ["archive", "reads"],
    ]);
    expect(impactGraph(report)).toBe(`graph LR
  n0["contracts/orders/a#34;#93;#59; click n0 #34;x.avsc"] ==>|breaks| n1["dashboard (@acme/finance)"]
  n0["contracts/orders/a#34;#93;#59; click n0 #34;x.avsc"] -.->|reads on| n2["archive (@acme/payments)"]`);
  });
});

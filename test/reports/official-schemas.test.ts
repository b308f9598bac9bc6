import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { governanceCodes } from "../../src/governance/governance.js";
import type { DecisionStatus } from "../../src/model/decision.js";
import { exitCodes } from "../../src/model/decision.js";
import type { Report } from "../../src/model/report.js";
import { renderGitlab } from "../../src/reports/gitlab.js";
import { renderJunit } from "../../src/reports/junit.js";
import { renderSarif } from "../../src/reports/sarif.js";
import { sample } from "./sample.js";

const fixtures = join(import.meta.dirname, "../../fixtures");
const schemaText = (name: string) => readFileSync(join(import.meta.dirname, "schemas", name), "utf8");
const schema = (name: string) => JSON.parse(schemaText(name)) as Schema;
const isSarif = new Validator(schema("sarif-2.1.0.json"), "4", false);
const isGitlab = new Validator(schema("gitlab.json"), "2020-12", false);

const flaws: Readonly<Record<string, (text: string) => Promise<readonly unknown[]>>> = {
  sarif: (text) => Promise.resolve(isSarif.validate(JSON.parse(text)).errors),
  gitlab: (text) => Promise.resolve(isGitlab.validate(JSON.parse(text)).errors),
  junit: async (text) => {
    const xml = [{ fileName: "junit.xml", contents: text }];
    const { valid, errors } = await validateXML({ xml, schema: [schemaText("junit.xsd")] });
    return valid ? [] : errors;
  },
};
const renderers: Readonly<Record<string, (report: Report) => string>> = {
  sarif: (report) => renderSarif(report, "1.0.0", governanceCodes),
  gitlab: renderGitlab,
  junit: renderJunit,
};
const files: Readonly<Record<string, string>> = {
  "report.sarif": "sarif",
  "gitlab.json": "gitlab",
  "junit.xml": "junit",
};

const { decision } = sample;
if (!decision) throw new Error("the sample has a decision");
const statuses = Object.keys(exitCodes) as DecisionStatus[];
const reports: readonly (readonly [string, Report])[] = [
  ...statuses.map((status) => [status, { ...sample, decision: { ...decision, status } }] as const),
  ["nothing changed", { ...sample, comparisons: [] }],
];

describe.each(Object.keys(renderers))("%s is what its schema says", (format) => {
  it.each(reports)("%s", async (_, report) => {
    expect(await flaws[format]?.(renderers[format]?.(report) ?? "")).toEqual([]);
  });
});

describe("the golden files of the everyday reports are what their schemas say", () => {
  const goldens = readdirSync(join(fixtures, "scenarios"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => files[file.replace(/^.*\//, "")] !== undefined);

  it("has three for each of ten", () => {
    expect(goldens).toHaveLength(30);
  });

  it.each(goldens)("%s", async (file) => {
    const format = files[file.replace(/^.*\//, "")] ?? "";
    expect(await flaws[format]?.(readFileSync(join(fixtures, "scenarios", file), "utf8"))).toEqual([]);
  });
});

it("the schemas refuse what is wrong", async () => {
  const sarif = renderSarif(sample, "1.0.0").replace(/"level": "error"/, '"level": "fatal"');
  expect(await flaws.sarif?.(sarif)).not.toEqual([]);
  const gitlab = renderGitlab(sample).replace(/"severity": "\w+"/, '"severity": "bad"');
  expect(await flaws.gitlab?.(gitlab)).not.toEqual([]);
  const junit = renderJunit(sample).replace(/<testcase /, "<case ");
  expect(await flaws.junit?.(junit)).not.toEqual([]);
});

it("two findings never have one fingerprint: a forge would show the first alone", () => {
  const gitlab = JSON.parse(renderGitlab(sample)) as { fingerprint: string }[];
  const sarif = JSON.parse(renderSarif(sample, "1.0.0")) as {
    runs: { results: { partialFingerprints: Record<string, string> }[] }[];
  };
  for (const fingerprints of [
    gitlab.map(({ fingerprint }) => fingerprint),
    sarif.runs.flatMap(({ results }) =>
      results.flatMap((result) => Object.values(result.partialFingerprints)),
    ),
  ]) {
    expect(fingerprints.length).toBeGreaterThan(3);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  }
});

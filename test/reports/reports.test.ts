import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/model/report.js";
import { renderGithub } from "../../src/reports/github.js";
import { renderHtml } from "../../src/reports/html.js";
import { reportSchema } from "../../src/reports/schemas/report-schema.js";
import { renderJson } from "../../src/reports/json.js";
import { renderJunit } from "../../src/reports/junit.js";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { renderSarif } from "../../src/reports/sarif.js";
import { style } from "../../src/reports/style.js";
import { renderText } from "../../src/reports/text.js";
import { sample } from "./sample.js";
import { updatesTexts } from "../support/update.js";

const goldens = join(import.meta.dirname, "../../fixtures/reports");
const plainText = { style: style(false), verbose: false, quiet: false };
const outputs: Readonly<Record<string, (report: Report) => string>> = {
  "text.txt": (report) => renderText(report, plainText),
  "verbose.txt": (report) => renderText(report, { ...plainText, verbose: true }),
  "quiet.txt": (report) => renderText(report, { ...plainText, quiet: true }),
  "json.json": (report) => renderJson(report, "1.0.0"),
  "markdown.md": (report) => renderMarkdown(report),
  "sarif.json": (report) => renderSarif(report, "1.0.0"),
  "junit.xml": renderJunit,
  "github.txt": renderGithub,
  "html.html": renderHtml,
};

describe("every output of one report", () => {
  it.each(Object.entries(outputs))("%s is its golden file (UPDATE=1 rewrites)", (name, render) => {
    const file = join(goldens, name);
    const text = render(sample);
    if (updatesTexts) writeFileSync(file, text);
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
  });

  it.each(Object.entries(outputs))(
    "%s lets no control character or escape sequence through",
    (_name, render) => {
      expect(render(sample)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    },
  );
});

it("JSON is what the published schema says", () => {
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(reportSchema());
  validate(JSON.parse(renderJson(sample, "1.0.0")));
  expect(validate.errors).toBeNull();
});

it("a workflow command cannot be smuggled in: every line of the output is one of ours", () => {
  for (const line of renderGithub(sample).trimEnd().split("\n")) {
    expect(line).toMatch(/^::(error|warning|notice) title=[^:]*::/);
  }
});

it("at most 9 annotations of a level are printed, and the rest is counted", () => {
  const [first] = sample.comparisons;
  const [change] = first?.changes ?? [];
  if (!first || !change) throw new Error("the sample has a change");
  const many = { ...sample, comparisons: [{ ...first, changes: Array.from({ length: 30 }, () => change) }] };
  const lines = renderGithub(many).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(9);
  expect(lines.at(-1)).toContain("21 more findings");
});

it("markdown keeps to its limit and says how much it left out", () => {
  const many = { ...sample, comparisons: Array.from({ length: 200 }, () => sample.comparisons).flat() };
  for (const limit of [2_000, 65_536]) {
    const text = renderMarkdown(many, { limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toContain("left out for length");
  }
});

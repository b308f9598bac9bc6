import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/model/report.js";
import { renderGithub } from "../../src/reports/github.js";
import { renderGitlab } from "../../src/reports/gitlab.js";
import { renderHtml } from "../../src/reports/html.js";
import { reportSchema } from "../../src/reports/schemas/report-schema.js";
import { jsonText } from "../../src/reports/escape.js";
import { jsonPieces, renderJson, reportObject } from "../../src/reports/json.js";
import { renderJunit } from "../../src/reports/junit.js";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { renderSarif } from "../../src/reports/sarif.js";
import { style } from "../../src/reports/style.js";
import { renderText } from "../../src/reports/text.js";
import { rejects } from "../../src/model/outcome.js";
import { change, reported, sample } from "./sample.js";
import { updatesTexts } from "../support/update.js";

const goldens = join(import.meta.dirname, "../../fixtures/reports");
const bothFail = { backward: rejects("no"), forward: rejects("no") };
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
  "gitlab.json": renderGitlab,
  "html.html": renderHtml,
};

it.each([0, 1, 2, 200])("JSON of %i contracts is written in pieces, and is that of the whole", (count) => {
  const { comparisons } = sample;
  const many = Array.from({ length: count }, (_, i) => comparisons[i % comparisons.length] ?? []).flat();
  const report = { ...sample, comparisons: many };
  const pieces = [...jsonPieces(report, "1.0.0")];
  expect(pieces.join("")).toBe(jsonText(reportObject(report, "1.0.0")));
  expect(pieces.length > 1).toBe(count > 2);
});

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

it.each(Object.keys(outputs).filter((name) => !["json.json", "quiet.txt", "junit.xml"].includes(name)))(
  "%s tells the loss that nobody notices, and which surface refuses the same data",
  (name) => {
    const witness = { written: { id: 7 }, observed: "7 was written and -4 arrived", decoder: "protobufjs" };
    const lost = { outcome: "misreads", because: "signs are lost", witness } as const;
    const refused = rejects("out of range");
    const silent = {
      surface: "wire",
      outcome: lost,
      refused: { surface: "json", outcome: refused },
    } as const;
    const told = change("protobuf/field-type", "Order.id", {
      surface: "json",
      verdict: { backward: refused, forward: bothFail.forward },
      silent: { backward: silent },
    });
    const text =
      outputs[name]?.({
        ...sample,
        comparisons: [reported("a.proto", { changes: [told], verdict: bothFail }, false)],
      }) ?? "";
    expect(text).toContain("signs are lost; as JSON it is refused");
  },
);

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

it.each(Object.entries(outputs))(
  "%s prints no workflow command of the runner's first syntax",
  (_, render) => {
    const [first] = sample.comparisons;
    const [change] = first?.changes ?? [];
    if (!first || !change) throw new Error("the sample has a change");
    const element = ["##[add-path]x"];
    const comparisons = [
      { ...first, changes: [{ ...change, element, message: "##[set-env name=a]b ##[x" }] },
    ];
    expect(render({ ...sample, comparisons })).not.toContain("##[");
  },
);

describe("machine formats agree with the gate", () => {
  const { decision } = sample;
  if (!decision) throw new Error("the sample has a decision");
  const passing = { ...sample, decision: { ...decision, status: "pass" as const } };

  it.each(["pass", "neutral"] as const)("%s shows no error in any of them", (status) => {
    const report = { ...sample, decision: { ...decision, status } };
    expect(renderGithub(report)).not.toMatch(/^::error/m);
    expect(renderSarif(report, "1.0.0")).not.toContain('"level": "error"');
    expect(renderJunit(report)).toMatch(/failures="0" errors="0"/);
    expect(renderJunit(report)).not.toMatch(/<(failure|error)/);
  });

  it("no mark of failure stands before what is not enforced", () => {
    const report = { ...sample, comparisons: [], decision: { ...decision, status: "neutral" as const } };
    expect(renderText(report, plainText)).toMatch(/^• neutral: not enforced\n[^]*\n {2}• /);
    for (const render of [renderText(report, plainText), renderHtml(report)]) expect(render).not.toMatch(/✗/);
  });

  it("a removed contract is called so where only names are printed", () => {
    const pairing = { status: "removed", basePath: "a.avsc" } as const;
    const gone = reported("a.avsc", { pairing, verdict: bothFail }, false);
    const text = renderText({ ...sample, comparisons: [gone] }, { ...plainText, quiet: true });
    expect(text).toContain("✗ a.avsc  removed: breaks both, promised full");
  });

  it("a refusal for want of people or time alone is a failure in each of them", () => {
    const comparisons = sample.comparisons.filter(({ satisfied }) => satisfied);
    const report = { ...sample, comparisons };
    const words = "needs the sign-off of one of @acme/orders (@lena, @tom). To do: ask one of them";
    expect(renderGithub(report)).toContain(
      `::error title=GV401,file=contracts/order.avsc::contracts/order.avsc ${words}`,
    );
    expect(JSON.parse(renderSarif(report, "1.0.0"))).toMatchObject({
      runs: [
        {
          results: expect.arrayContaining([
            expect.objectContaining({ ruleId: "GV401", level: "error" }),
          ]) as unknown,
        },
      ],
    });
    expect(renderJunit(report)).toMatch(/failures="1" errors="0"/);
    expect(renderJunit(report)).toContain(words);
  });

  it("every SARIF result has a rule that GitHub's code scanning takes", () => {
    const { runs } = JSON.parse(renderSarif(sample, "1.0.0")) as {
      runs: { tool: { driver: { rules: Record<string, unknown>[] } }; results: { ruleId: string }[] }[];
    };
    const [run] = runs;
    const rules = new Map(run?.tool.driver.rules.map((rule) => [rule.id, rule]));
    for (const { ruleId } of run?.results ?? []) expect(rules.has(ruleId)).toBe(true);
    for (const rule of rules.values()) {
      expect(rule).toMatchObject({
        name: expect.stringMatching(/^[A-Z][A-Za-z0-9]*$/) as unknown,
        shortDescription: { text: expect.stringMatching(/\.$/) as unknown },
        fullDescription: { text: expect.any(String) as unknown },
        help: { text: expect.any(String) as unknown },
        helpUri: expect.stringMatching(/^https:/) as unknown,
      });
    }
  });

  it("a command in a comment can be pasted", () => {
    const command = "contract-check sign 'a b.avsc' --as @lena --key ~/.ssh/id_ed25519";
    const [requirement] = decision.requirements;
    if (!requirement) throw new Error("the sample has a requirement");
    const report = { ...sample, decision: { ...decision, requirements: [{ ...requirement, command }] } };
    expect(renderMarkdown(report)).toContain(`: \`${command}\`\n`);
    expect(renderText(report, plainText)).toContain(`: ${command}\n`);
    expect(renderJson(report, "1.0.0")).toContain(`approving review: ${command}"`);
  });

  it("a pass prints what was signed", () => {
    const [requirement] = decision.requirements;
    if (!requirement) throw new Error("the sample has a requirement");
    const met = { ...requirement, status: "met" as const, message: "@lena signed" };
    const report = { ...passing, decision: { ...passing.decision, requirements: [met] } };
    for (const render of [renderMarkdown, renderHtml])
      expect(render(report)).toMatch(/(✓|\[x\]).*lena signed/);
  });
});

it("at most 9 annotations of a level are printed, and the rest is counted", () => {
  const [first] = sample.comparisons;
  const [change] = first?.changes ?? [];
  if (!first || !change) throw new Error("the sample has a change");
  const many = {
    ...sample,
    comparisons: [
      {
        ...first,
        changes: Array.from({ length: 30 }, (_, i) => ({ ...change, message: `change ${String(i)}` })),
      },
    ],
  };
  const lines = renderGithub(many).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(9);
  expect(lines.at(-1)).toContain("23 more findings");
});

it("markdown keeps to its limit and says how much it left out", () => {
  const comparisons = Array.from({ length: 400 }, (_, i) =>
    reported(
      `c${String(i)}.avsc`,
      { changes: [change("avro/doc", "A", { message: `edit ${String(i)}`, verdict: bothFail })] },
      false,
    ),
  );
  for (const limit of [2_000, 65_536]) {
    const text = renderMarkdown({ ...sample, comparisons }, { limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toContain("left out for length");
  }
});

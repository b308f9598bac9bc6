import { describe, expect, it } from "@jest/globals";
import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { type DecisionStatus, exitCodes } from "../../src/model/decision.js";
import { rejects } from "../../src/model/outcome.js";
import type { Report } from "../../src/model/report.js";
import { renderGithub } from "../../src/reports/github.js";
import { renderGitlab } from "../../src/reports/gitlab.js";
import { renderHtml } from "../../src/reports/html.js";
import { renderJunit } from "../../src/reports/junit.js";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { renderSarif } from "../../src/reports/sarif.js";
import { style } from "../../src/reports/style.js";
import { renderText } from "../../src/reports/text.js";
import { change, reported, sample } from "./sample.js";

const both = { backward: rejects("no"), forward: rejects("no") };

function report(status: DecisionStatus, more: Partial<Report> = {}): Report {
  const { decision } = sample;
  const [requirement] = decision?.requirements ?? [];
  if (!decision || !requirement) throw new Error("the sample has a requirement");
  const states = { pass: "met", neutral: "met", waiting: "waiting", unverifiable: "unverifiable" } as const;
  const state = status === "refused" || status === "fault" ? ("unmet" as const) : states[status];
  return {
    ...sample,
    comparisons: [
      reported("a.avsc", { verdict: both, changes: [change("avro/doc", "A.b", { verdict: both })] }, false),
    ],
    decision: { ...decision, status, reasons: [], requirements: [{ ...requirement, status: state }] },
    ...more,
  };
}

/** Whether each machine format says that the gate is closed. */
function closed(shown: Report): readonly boolean[] {
  const quality = JSON.parse(renderGitlab(shown)) as { severity: string }[];
  return [
    /^::error/m.test(renderGithub(shown)),
    renderSarif(shown, "1.0.0").includes('"level": "error"'),
    /<(failure|error)\b/.test(renderJunit(shown)),
    quality.some(({ severity }) => ["critical", "blocker"].includes(severity)),
  ];
}

describe("every machine format agrees with the decision", () => {
  it.each(Object.entries(exitCodes) as [DecisionStatus, number][])("%s (exit %i)", (status, exit) => {
    expect(closed(report(status))).toEqual(Array<boolean>(4).fill(exit !== 0));
  });

  it.each(["waiting", "unverifiable", "refused"] as const)(
    "%s for want of people or time alone, where every contract keeps its promise",
    (status) => {
      expect(closed(report(status, { comparisons: [reported("a.avsc", {})] }))).toEqual([
        true,
        true,
        true,
        true,
      ]);
    },
  );

  it("fault: a contract that does not parse", () => {
    const torn = reported("t.avsc", { faults: [{ message: "expected a comma" }] }, false);
    expect(closed(report("fault", { comparisons: [torn] }))).toEqual([true, true, true, true]);
  });
});

const hostile = [
  "a\u00adb\u180ec\u{e0041}",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1)) ![y](https://evil.example/p.png) @everyone",
  "::error::x\n::set-output name=a::b",
  "##[set-env name=a]b",
  "\u001b[2J\u001b]8;;https://evil.example\u0007link",
  "abc\u202edcba\u200b\u2066",
  "</script><script>alert(1)</script>",
  "```\n</details>\n# heading",
  "'); DROP TABLE x; -- ]]>",
  "n".repeat(10_000),
];

const renderers: Readonly<Record<string, (report: Report) => string>> = {
  text: (shown) => renderText(shown, { style: style(false), verbose: true, quiet: false }),
  github: renderGithub,
  gitlab: renderGitlab,
  sarif: (shown) => renderSarif(shown, "1.0.0"),
  junit: renderJunit,
  markdown: renderMarkdown,
  html: renderHtml,
};

describe.each(Object.entries(renderers))("hostile names are inert in %s", (name, render) => {
  it.each(hostile.map((text) => [text.slice(0, 20), text]))("%j", (_, text) => {
    const named = (path: string) => ({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 4,
      file: path,
      side: "head" as const,
    });
    const changes = [
      change("avro/doc", "A", {
        verdict: both,
        message: text,
        element: [text],
        remedy: text,
        location: named(text),
      }),
    ];
    const shown = render({
      ...report("refused"),
      comparisons: [
        reported(
          text,
          { verdict: { backward: rejects(text), forward: rejects(text) }, changes, notes: [text] },
          false,
        ),
      ],
      notes: [text],
      textOf: () => text,
    });
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]/);
    expect(shown).not.toContain("##[");
    expect(shown).not.toMatch(/[\u00ad\u180e]|[\u{e0000}-\u{e007f}]/u);
    if (name === "github")
      for (const line of shown.trimEnd().split("\n"))
        expect(line).toMatch(/^::(error|warning|notice) title=/);
    if (name === "html") {
      expect(shown).not.toMatch(/<(img|script>alert)/);
      expect(shown.match(/<\/script>/g)).toHaveLength(1);
    }
    if (name === "markdown")
      expect(shown.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "")).not.toMatch(
        /<(img|script)|\]\(javascript|^# /m,
      );
  });
});

it("2,000 changes: a page below 5 MB, and a text that one can read", () => {
  const comparisons = Array.from({ length: 500 }, (_, i) =>
    reported(
      `f${String(i)}.avsc`,
      {
        verdict: both,
        changes: Array.from({ length: 4 }, (_, j) =>
          change("avro/doc", `A.b${String(j)}`, { verdict: both, message: `edit ${String(i)} ${String(j)}` }),
        ),
      },
      false,
    ),
  );
  const many = report("refused", { comparisons });
  expect(renderHtml(many).length).toBeLessThan(5_000_000);
  const text = renderText(many, { style: style(false), verbose: false, quiet: false });
  expect(text.split("\n").length).toBeLessThan(250);
  expect(text).toContain("--verbose shows them all");
});

it("the page's policy lets exactly its own style and script work", () => {
  const page = renderHtml(sample);
  for (const element of ["style", "script"]) {
    const [, text = ""] = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page) ?? [];
    const digest = createHash("sha256").update(text).digest("base64");
    expect(page).toContain(`${element}-src 'sha256-${digest}'`);
  }
  expect(page).not.toMatch(/unsafe|\son[a-z]+=|style="|src=/);
});

it("the page's script runs where nothing changed, so that there is nothing to filter", () => {
  const page = renderHtml(report("pass", { comparisons: [] }));
  expect(page).not.toContain("<form");
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
  const document = { querySelector: () => null, querySelectorAll: () => [] };
  expect(() => {
    runInNewContext(script, { document });
  }).not.toThrow();
});

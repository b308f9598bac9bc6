import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { localQuestion } from "../../src/commands/local.js";
import { governanceCodes } from "../../src/governance/governance.js";
import { gate } from "../../src/line/gate.js";
import type { Report } from "../../src/model/report.js";
import { renderGithub } from "../../src/reports/github.js";
import { renderGitlab } from "../../src/reports/gitlab.js";
import { renderHtml } from "../../src/reports/html.js";
import { renderJson } from "../../src/reports/json.js";
import { renderJunit } from "../../src/reports/junit.js";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { renderSarif } from "../../src/reports/sarif.js";
import { reportSchema } from "../../src/reports/schemas/report-schema.js";
import { isolateGit, removeTemporary } from "../support/repository.js";
import { updatesTexts } from "../support/update.js";
import { layOut, scenarioOf, scenarios, withoutCommitIds } from "./layout.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** Ten everyday reports: of each decision, format and kind of change some. */
const names = [
  "contract-removed",
  "documentation-only",
  "enum-value-added",
  "field-removed",
  "field-renamed-with-alias",
  "file-moved",
  "hotfix-in-a-freeze",
  "revert",
  "shared-type",
  "version-edited",
];

const outputs: Readonly<Record<string, (report: Report) => string>> = {
  "report.json": (report) => renderJson(report, "1.0.0"),
  "report.md": (report) => renderMarkdown(report),
  "report.sarif": (report) => renderSarif(report, "1.0.0", governanceCodes),
  "junit.xml": renderJunit,
  "github.txt": renderGithub,
  "gitlab.json": renderGitlab,
  // The page's own style and script are those of fixtures/reports/html.html.
  "report.html": (report) =>
    renderHtml(report).replace(/<(style|script)\b([^>]*)>[^]*?<\/\1>/g, "<$1$2>…</$1>"),
};

const isReport = new Ajv2020({ allErrors: true, strictTypes: false }).compile(reportSchema());

describe("ten reports in every format (UPDATE=1 rewrites)", () => {
  it.each(names)("%s", async (name) => {
    const scenario = scenarioOf(name);
    const repo = layOut(name, scenario);
    const question = await localQuestion({
      cwd: repo.root,
      now: Date.parse(scenario.at),
      zone: "Europe/Berlin",
    });
    const answer = await gate(question);
    if ("faults" in answer) throw new Error("the company's configuration has faults");
    isReport(JSON.parse(renderJson(answer.report, "1.0.0")));
    expect(isReport.errors).toBeNull();
    for (const [file, render] of Object.entries(outputs)) {
      const golden = join(scenarios, name, "formats", file);
      const text = withoutCommitIds(repo, render(answer.report));
      if (updatesTexts) {
        mkdirSync(dirname(golden), { recursive: true });
        writeFileSync(golden, text);
      }
      expect([file, existsSync(golden) ? readFileSync(golden, "utf8") : ""]).toEqual([file, text]);
    }
  });
});

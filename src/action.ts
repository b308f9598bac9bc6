import * as core from "@actions/core";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { readInputs } from "./action/inputs.js";
import type { Judged, Outcome } from "./action/run.js";
import { run } from "./action/run.js";
import { placeText } from "./commands/gated.js";
import { openRepository } from "./hosts/git/repository.js";
import { readTrigger } from "./hosts/github/event.js";
import { gitHub } from "./hosts/github/github.js";
import { classOf } from "./model/outcome.js";
import type { Report } from "./model/report.js";
import { oneLine } from "./reports/escape.js";
import { renderGithub } from "./reports/github.js";
import { renderJson } from "./reports/json.js";
import { renderMarkdown } from "./reports/markdown.js";
import { style } from "./reports/style.js";
import { worstClass } from "./reports/summary.js";
import { renderText } from "./reports/text.js";
import { version } from "./version.js";

/** A summary over 1 MiB is not shown at all; UTF-8 may need three bytes for a character. */
const longestSummary = 300_000;

async function main(): Promise<number> {
  const { env } = process;
  const inputs = readInputs((name) => core.getInput(name));
  core.setSecret(inputs.token);
  const trigger = readTrigger(env, JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? "", "utf8")));
  const { root } = await openRepository(env.GITHUB_WORKSPACE ?? process.cwd());
  const { owner, repo } = trigger;
  const outcome = await run({
    trigger,
    inputs,
    github: gitHub(inputs.token, owner, repo),
    teams: inputs.teamToken === undefined ? undefined : gitHub(inputs.teamToken, owner, repo),
    remote: {
      root,
      token: inputs.token || undefined,
      serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    },
    governed: trigger.defaultBranch,
    now: Date.now(),
    warn: (message) => {
      core.warning(oneLine(message));
    },
  });
  return show(outcome, inputs.sarifFile);
}

/** Log, annotations, summary and outputs. Returns the job's exit code. */
async function show({ judged, gatedByStatus }: Outcome, sarifFile: string | undefined): Promise<number> {
  for (const one of judged) logOne(one);
  const [first] = judged;
  if (!first) {
    core.info("no open pull request to judge");
    return 0;
  }
  const reports = judged.flatMap(({ answer }) => (answer && "report" in answer ? [answer.report] : []));
  const own = first.answer && "report" in first.answer ? first.answer.report : undefined;
  if (own && judged.length === 1) process.stdout.write(renderGithub(own));
  const summary = reports.map((report) => renderMarkdown(report, { limit: longestSummary / reports.length }));
  await core.summary.addRaw(summary.join("\n\n---\n\n")).write();
  await setOutputs(first, own, sarifFile);
  const exit = Math.max(...judged.map(({ verdict }) => verdict.exit));
  if (gatedByStatus)
    return judged.some(({ verdict }) => verdict.status === "fault" || verdict.status === "unverifiable")
      ? exit
      : 0;
  return exit;
}

function logOne({ pull, answer, verdict }: Judged): void {
  core.startGroup(`#${String(pull.number)}: ${verdict.description}`);
  if (answer && "report" in answer)
    core.info(renderText(answer.report, { style: style(false), verbose: false, quiet: false }));
  if (answer && "faults" in answer) {
    for (const { message, location } of answer.faults) {
      const { file = "contract-check.yaml", line } = location ?? {};
      core.error(oneLine(message), {
        title: "configuration",
        file,
        ...(line !== undefined && { startLine: line }),
      });
      core.info(`${placeText(location)}${oneLine(message)}`);
    }
  }
  core.endGroup();
}

async function setOutputs(
  { verdict }: Judged,
  report: Report | undefined,
  sarifFile: string | undefined,
): Promise<void> {
  core.setOutput("decision", verdict.status);
  const comparisons = report?.comparisons ?? [];
  core.setOutput("class", worstClass(comparisons) ?? "");
  const breaks = comparisons.filter(
    ({ faults, verdict: found }) => faults.length > 0 || classOf(found) !== "full",
  );
  core.setOutput("breaking", String(breaks.length));
  const until = report?.decision?.validUntil ?? null;
  core.setOutput("valid-until", until === null ? "" : new Date(until).toISOString());
  if (!report) return;
  const file = join(process.env.RUNNER_TEMP ?? ".", "contract-check-report.json");
  await writeFile(file, renderJson(report, version));
  core.setOutput("report", file);
  if (sarifFile === undefined) return;
  const { renderSarif } = await import("./reports/sarif.js");
  const path = resolve(process.env.GITHUB_WORKSPACE ?? ".", sarifFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, renderSarif(report, version));
}

try {
  process.exitCode = await main();
} catch (error) {
  core.setFailed(
    `contract-check could not finish, so nothing was decided: ${oneLine(error instanceof Error ? error.message : String(error))}`,
  );
  if (core.isDebug() && error instanceof Error) core.info(error.stack ?? "");
  process.exitCode = 4;
}

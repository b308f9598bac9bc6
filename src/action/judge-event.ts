import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { governedBranch } from "../forge/governed-branch.js";
import { readInputs } from "./inputs.js";
import type { Runner } from "./runner.js";
import { type Judgement, type RunResult, run } from "../forge/run.js";
import { worstOf } from "../forge/status.js";
import { faultText } from "../commands/gated.js";
import { openRepository } from "../hosts/git/repository.js";
import { readTrigger } from "../hosts/github/event.js";
import { gitHub } from "../hosts/github/github.js";
import { exitCodes } from "../model/decision.js";
import { classOf } from "../model/outcome.js";
import { oneLine } from "../reports/escape.js";
import { renderGithub } from "../reports/github.js";
import { renderJson } from "../reports/json.js";
import { renderMarkdown } from "../reports/markdown.js";
import { style } from "../reports/style.js";
import { worstClass } from "../reports/summary.js";
import { renderText } from "../reports/text.js";
import { version } from "../version.js";

/** A summary over 1 MiB is not shown at all; UTF-8 may need three bytes for a character. */
const longestSummary = 300_000;

/** One run of the Action: judges what the event is about and shows it. Returns the job's exit code. */
export async function judgeEvent(runner: Runner): Promise<number> {
  const { env } = runner;
  const inputs = readInputs((name) => runner.input(name));
  runner.secret(inputs.token);
  const trigger = readTrigger(env, JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? "", "utf8")));
  const repository = await openRepository(env.GITHUB_WORKSPACE ?? ".");
  const remote = {
    repository,
    token: inputs.token || undefined,
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
  };
  let tip: ReturnType<typeof governedBranch> | undefined;
  const findTip = () => (tip ??= governedBranch(remote, trigger.defaultBranch));
  const { mode } = inputs;
  if (mode === "doctor") {
    const { runDoctor } = await import("./doctor.js");
    return runDoctor(runner, inputs, trigger, { ...(await findTip()), root: repository.root });
  }
  const outcome = await run({
    trigger,
    settings: { ...inputs, mode },
    base: inputs.base,
    config: inputs.config,
    forge: gitHub(inputs.token, trigger, env.GITHUB_API_URL),
    teams: inputs.teamToken === undefined ? undefined : gitHub(inputs.teamToken, trigger, env.GITHUB_API_URL),
    remote,
    governed: trigger.defaultBranch,
    tip: findTip,
    now: runner.now(),
    warn: (message) => {
      runner.warning(oneLine(message));
    },
  });
  return show(runner, outcome, inputs.sarifFile);
}

/** Log, annotations, summary and outputs. Returns the job's exit code. */
async function show(
  runner: Runner,
  { judgements, gatedByStatus, unwritten }: RunResult,
  sarifFile: string | undefined,
): Promise<number> {
  for (const judgement of judgements) logOne(runner, judgement);
  const [first] = judgements;
  if (!first) {
    runner.info("no open pull request to judge");
    return 0;
  }
  const reports = judgements.flatMap(({ answer }) => (answer && "report" in answer ? [answer.report] : []));
  const [only, ...others] = reports;
  if (only && others.length === 0) runner.write(renderGithub(only));
  const summary = reports.map((report) => renderMarkdown(report, { limit: longestSummary / reports.length }));
  await runner.summarize(summary.join("\n\n---\n\n"));
  const verdicts = judgements.map(({ verdict }) => verdict);
  const worst = worstOf(verdicts) ?? first.verdict;
  await setOutputs(runner, judgements.find(({ verdict }) => verdict === worst) ?? first, sarifFile);
  // Where the status gates, the job fails only where the check itself could not be completed.
  const counted = gatedByStatus
    ? verdicts.filter(({ status }) => status === "fault" || status === "unverifiable")
    : [worst];
  const exit = worstOf(counted)?.exit ?? 0;
  return unwritten.length > 0 ? Math.max(exit, exitCodes.unverifiable) : exit;
}

function logOne(runner: Runner, { pull, answer, verdict }: Judgement): void {
  runner.startGroup(`#${String(pull.number)}: ${verdict.description}`);
  if (answer && "report" in answer)
    runner.info(renderText(answer.report, { style: style(false), verbose: false, quiet: false }));
  if (answer && "faults" in answer) {
    for (const fault of answer.faults) {
      const { message, location } = fault;
      const { file = "contract-check.yaml", line } = location ?? {};
      runner.error(oneLine(message), {
        title: "configuration",
        file,
        ...(line !== undefined && { startLine: line }),
      });
      runner.info(faultText(fault));
    }
  }
  runner.endGroup();
}

/** Of several pull requests, the outputs tell of the one with the worst decision. */
async function setOutputs(
  runner: Runner,
  { verdict, answer }: Judgement,
  sarifFile: string | undefined,
): Promise<void> {
  const report = answer && "report" in answer ? answer.report : undefined;
  runner.output("decision", verdict.status);
  const comparisons = report?.comparisons ?? [];
  runner.output("class", worstClass(comparisons) ?? "");
  const breaks = comparisons.filter(
    ({ faults, verdict }) => faults.length > 0 || classOf(verdict) !== "full",
  );
  runner.output("breaking", String(breaks.length));
  const until = report?.decision.validUntil ?? null;
  runner.output("valid-until", until === null ? "" : new Date(until).toISOString());
  if (!report) return;
  const file = join(runner.env.RUNNER_TEMP ?? ".", "contract-check-report.json");
  await writeFile(file, renderJson(report, version));
  runner.output("report", file);
  if (sarifFile === undefined) return;
  const { renderSarif } = await import("../reports/sarif.js");
  const { governanceCodes } = await import("../governance/governance.js");
  const path = resolve(runner.env.GITHUB_WORKSPACE ?? ".", sarifFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, renderSarif(report, version, governanceCodes));
}

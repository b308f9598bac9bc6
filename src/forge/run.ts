import type { Answer } from "../line/gate.js";
import { ForgeError, type MergeGroup, type PullRequest, type Trigger } from "../hosts/forge.js";
import { minute } from "../model/instant.js";
import { keepComment } from "./comment.js";
import { evaluate } from "./evaluate.js";
import { Unreachable } from "./governed-branch.js";
import { partsOf, roomOf } from "./merge-group.js";
import type { Part, RunContext } from "./run-context.js";
import { type Verdict, verdictOf, worstOf } from "./status.js";

/** One pull request as it was judged. */
export interface Judgement {
  readonly pull: PullRequest;
  readonly answer: Answer | undefined;
  readonly verdict: Verdict;
}

export interface RunResult {
  readonly judgements: readonly Judgement[];
  /** Whether a commit status gates; otherwise the job's exit code does. */
  readonly gatedByStatus: boolean;
  /** Heads whose status could not be written, although the token may write it: an old one may stand there. */
  readonly unwritten: readonly string[];
}

/** How a run shows what it decided, and which pull requests it is about. */
export interface RunSettings {
  /** The context of the commit status. */
  readonly name: string;
  /** What gates; undefined: the status where the token may write it. */
  readonly gate: "status" | "job" | undefined;
  readonly comment: boolean;
  readonly mode: "check" | "sweep" | "relay";
}

export interface Running extends RunContext {
  readonly settings: RunSettings;
  readonly trigger: Trigger;
  /** Something that people should see and that stops nothing. */
  readonly warn: (message: string) => void;
}

/** Judges the pull requests that the event is about, and writes what the token may write. */
export async function run(running: Running): Promise<RunResult> {
  const { trigger, settings } = running;
  const judgements = trigger.mergeGroup
    ? await judgeGroup(running, trigger.mergeGroup)
    : await judgeEach(running, await pullsOf(running));
  const shas = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const sha = trigger.mergeGroup?.headSha ?? judgement.pull.headSha;
    shas.set(sha, [...(shas.get(sha) ?? []), judgement]);
  }
  let gatedByStatus = settings.gate !== "job" && shas.size > 0;
  const unwritten: string[] = [];
  if (gatedByStatus) {
    for (const [sha, group] of shas) {
      const result = await post(running, sha, group);
      if (result === "failed") unwritten.push(sha);
      if (result === "forbidden") gatedByStatus = false;
    }
  }
  if (settings.comment && !trigger.mergeGroup) {
    for (const judgement of judgements) await comment(running, judgement);
  }
  return { judgements, gatedByStatus, unwritten };
}

/** The pull request of the event and those with the same head; in a sweep, all open pull requests. */
async function pullsOf({ forge, trigger, settings }: Running): Promise<readonly PullRequest[]> {
  const { pull } = trigger;
  if (settings.mode === "relay" && trigger.relayedSha === undefined)
    throw new Unreachable("mode: relay belongs to the event workflow_run, and this is another one");
  const isOfOne = settings.mode === "check" && pull !== undefined;
  const [all, current] = await Promise.all([
    forge.openPulls(),
    isOfOne ? forge.pull(pull.number) : undefined,
  ]);
  const open = all.filter((pull) => pull.open);
  if (settings.mode === "relay") return open.filter(({ headSha }) => headSha === trigger.relayedSha);
  if (!current) return open;
  const siblings = open.filter(
    ({ number, headSha }) => number !== current.number && headSha === current.headSha,
  );
  return [current, ...siblings];
}

async function judgeEach(running: Running, pulls: readonly PullRequest[]): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const pull of pulls) judgements.push(await judge(running, pull));
  return judgements;
}

/** Every pull request that lands with a merge group, each by its own evidence and behind those before it. */
async function judgeGroup(running: Running, group: MergeGroup): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  let ahead: Part["ahead"] = [];
  try {
    for (const part of await partsOf(running, group)) {
      const pull = await running.forge.pull(part.number);
      // A commit may name any pull request: what was approved for another branch, or long ago, lands nothing here.
      if (!pull.open || pull.baseRef !== group.baseRef)
        throw new Unreachable(
          `the group names #${String(part.number)}, which is not open against ${group.baseRef}`,
        );
      const judgement = await judge(running, pull, { ...part, ahead });
      judgements.push(judgement);
      ahead = [...ahead, ...roomOf(judgement.answer, part, running.now)];
    }
  } catch (error) {
    judgements.push(unverifiable(running, headOf(group), error));
  }
  return judgements;
}

/** A stand-in for the pull request of a group whose pull requests are unknown. */
function headOf({ baseRef, baseSha, headSha, number = 0 }: MergeGroup): PullRequest {
  return { number, author: "ghost", headSha, headRepository: undefined, baseRef, baseSha, open: true };
}

async function judge(running: Running, pull: PullRequest, part?: Part): Promise<Judgement> {
  try {
    const answer = await evaluate(running, pull, part);
    trustClock(running, answer);
    return { pull, answer, verdict: verdictOf(answer) };
  } catch (error) {
    return unverifiable(running, pull, error);
  }
}

/** A runner's clock may be this far from the forge's. */
const mostApart = 5 * minute;

/** Windows open by the runner's clock: where that is wrong, a pass that time decides is none. @throws Unreachable then. */
function trustClock({ forge }: Running, answer: Answer): void {
  if (!("report" in answer) || answer.report.decision.status !== "pass") return;
  const { needs, report } = answer;
  const isGuarded = needs?.cases.some(({ level }) => level !== "free") ?? false;
  const isTimed = report.decision.validUntil !== null || (isGuarded && needs?.policy.calendar !== undefined);
  const ahead = forge.clockAhead() ?? 0;
  if (!isTimed || Math.abs(ahead) <= mostApart) return;
  const apart = `${String(Math.round(Math.abs(ahead) / minute))} minutes ${ahead < 0 ? "ahead of" : "behind"}`;
  throw new Unreachable(
    `this runner's clock is ${apart} the forge's, so nobody can tell what is open: set it, and run again`,
  );
}

/** Failing to fetch evidence is an answer too, and so is a crash: the other pull requests are still judged. */
function unverifiable({ warn }: Running, pull: PullRequest, error: unknown): Judgement {
  const message = error instanceof Error ? error.message : String(error);
  const why =
    error instanceof Unreachable
      ? message
      : `${error instanceof ForgeError ? "evidence could not be fetched" : "contract-check failed"}: ${message}`;
  warn(`#${String(pull.number)}: ${error instanceof ForgeError ? message : why}`);
  const description = why.slice(0, 140);
  return {
    pull,
    answer: undefined,
    verdict: { status: "unverifiable", state: "error", description, exit: 4 },
  };
}

/** forbidden: the token may write no status. failed: this one could not be written, which stops no other. */
type Posted = "stands" | "forbidden" | "failed";

/** Posts the worst verdict of the pull requests that share a head, where no equal status stands there. */
async function post(running: Running, sha: string, group: readonly Judgement[]): Promise<Posted> {
  const { forge, settings, trigger, warn } = running;
  // A success for a branch that nobody governs could count elsewhere: the same commit may head another pull request.
  const governed = group.filter(({ pull }) => pull.baseRef === running.governed);
  const worst = worstOf(governed.map(({ verdict }) => verdict));
  if (!worst) return "stands";
  try {
    const movedPulls = trigger.mergeGroup ? [] : await movedSince(running, group);
    if (movedPulls.length > 0) {
      warn(`${movedPulls.join(", ")} got new commits while this ran; their own run posts the status`);
      return "stands";
    }
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return unwritten(running, sha, error);
  }
  try {
    const { state, description } = worst;
    if (await isStanding(running, sha, worst)) return "stands";
    await forge.setStatus({ sha, state, description, context: settings.name, targetUrl: trigger.runUrl });
    return "stands";
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    if (!error.forbidden) return unwritten(running, sha, error);
    const how = settings.gate === "status" ? "" : ", so this job's exit code gates instead";
    warn(`the token may not write commit statuses (fork, Dependabot, or no "statuses: write")${how}`);
    return "forbidden";
  }
}

function unwritten({ warn }: Running, sha: string, { message }: ForgeError): Posted {
  warn(`the status of ${sha.slice(0, 10)} could not be written, so an old one may stand: ${message}`);
  return "failed";
}

/** Whether the commit has this status already: GitHub keeps no more than 1,000 for a commit and context. */
async function isStanding(
  { forge, settings }: Running,
  sha: string,
  { state, description }: Verdict,
): Promise<boolean> {
  try {
    const standing = await forge.status(sha, settings.name);
    return standing?.state === state && standing.description === description;
  } catch (error) {
    if (error instanceof ForgeError && error.forbidden) return false; // who may write may not always read
    throw error;
  }
}

async function movedSince({ forge }: Running, group: readonly Judgement[]): Promise<readonly string[]> {
  const fresh = await Promise.all(group.map(({ pull }) => forge.pull(pull.number)));
  return fresh
    .filter(({ headSha }, i) => headSha !== group[i]?.pull.headSha)
    .map(({ number }) => `#${String(number)}`);
}

async function comment(
  { forge, settings, trigger, warn }: Running,
  { pull, answer }: Judgement,
): Promise<void> {
  if (!answer || !("report" in answer)) return;
  try {
    await keepComment(forge, pull, { name: settings.name, report: answer.report, runUrl: trigger.runUrl });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    warn(`the comment on #${String(pull.number)} could not be written: ${error.message}`);
  }
}

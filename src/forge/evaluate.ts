import { type Answer, gate } from "../line/gate.js";
import { exactSources } from "../hosts/git/git.js";
import type { PullRequest } from "../hosts/forge.js";
import { ensureCommit, fetchRefs, type Remote, unshallow } from "../hosts/git/remote.js";
import type { Relation } from "../model/predecessor.js";
import { withHistory } from "../model/sources.js";
import type { Decision } from "../model/decision.js";
import type { Report } from "../model/report.js";
import { satisfiedAll } from "../reports/summary.js";
import { branchPoint } from "./branch-point.js";
import { pullFacts } from "./pull-facts.js";
import { Unreachable } from "./governed-branch.js";
import type { Part, RunContext } from "./run-context.js";

/**
 * Judges one pull request as it is now: its head against its merge base, or its part of a merge group, by the policy at
 * the governed branch's tip.
 * @throws Unreachable or ForgeError when evidence cannot be had.
 */
export async function evaluate(context: RunContext, pull: PullRequest, part?: Part): Promise<Answer> {
  const { forge, teams, remote, governed, config, now } = context;
  const tip = await context.tip();
  const head = part?.head ?? pull.headSha;
  const branch = { name: pull.baseRef, commit: pull.baseRef === governed ? tip.commit : pull.baseSha };
  const departure = part?.base ?? (await branchPoint(forge, branch, head));
  const base = context.base === undefined ? departure : await namedBase(context, context.base, departure);
  for (const commit of [base, head]) {
    if (!(await ensureCommit(remote, commit))) {
      throw new Unreachable(
        `commit ${commit} could not be fetched: run "git fetch origin ${commit}" to see why`,
      );
    }
  }
  const fetched = await exactSources(remote.repository, {
    base: { name: pull.baseRef, commit: base },
    head: { name: `#${String(pull.number)}`, commit: head },
    tip: tip.commit,
  });
  const commits = [base, tip.commit];
  const sources = withHistory(fetched, (relation, { name }) => fetchFor(remote, commits, { relation, name }));
  return gate({
    sources,
    now,
    ...(config !== undefined && { config }),
    tip: () => Promise.resolve(tip.side),
    earlierTips: () => tip.history.statesBefore(),
    facts: (needs) => pullFacts({ forge, teams, remote, pull, sources, tip, part }, needs),
    unconfigured: notEnforced,
  });
}

/** What a plain checkout left out, and a source of predecessors looks at. A failure is no fault: the source says what is missing. */
async function fetchFor(
  remote: Remote,
  commits: readonly string[],
  { relation, name = "" }: { readonly relation: Relation; readonly name: string | undefined },
): Promise<void> {
  if (relation === "history" || relation === "tag")
    for (const commit of commits) await unshallow(remote, commit);
  if (relation === "tag") await fetchRefs(remote, "+refs/tags/*:refs/tags/*");
  if (relation === "branch") await fetchRefs(remote, `+refs/heads/${name}:refs/remotes/origin/${name}`);
}

/**
 * The base that the input names. An input only tightens: an older state, or one that never was on the governed branch,
 * could hide what the proposal does to what is live.
 */
async function namedBase({ forge, tip }: RunContext, base: string, departure: string): Promise<string> {
  const { commit } = await tip();
  const commits = [
    (await forge.parting(base, commit)).mergeBase,
    (await forge.parting(departure, base)).mergeBase,
  ];
  if (commits[0] === base && commits[1] === departure) return base;
  throw new Unreachable(
    `the input base names ${base}: it must be the full id of a commit on the governed branch, from ${departure.slice(0, 10)}, where the pull request left it, to ${commit.slice(0, 10)}, its tip`,
  );
}

/** Without a config on the governed branch the Action tells and does not gate. */
function notEnforced(report: Report): Decision {
  const would = satisfiedAll(report.comparisons)
    ? "nothing here would need permission"
    : "this would be refused";
  const message = `not enforced yet: there is no contract-check.yaml on the governed branch. By the default promise, ${would}.`;
  return {
    status: "neutral",
    enforce: "report",
    reasons: [{ code: "GV017", message }],
    requirements: [],
    validUntil: null,
    nextTransition: null,
  };
}

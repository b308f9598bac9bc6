import type { Answer } from "../gate.js";
import { gate } from "../gate.js";
import { exactSources } from "../hosts/git/git.js";
import type { PullRequest } from "../hosts/github/event.js";
import type { Remote } from "../hosts/github/fetch.js";
import { ensureCommit, unshallow } from "../hosts/github/fetch.js";
import type { GitHub } from "../hosts/github/github.js";
import { withHistory } from "../hosts/sources.js";
import type { Decision } from "../model/decision.js";
import type { Instant } from "../model/instant.js";
import type { Report } from "../model/report.js";
import { satisfiedAll } from "../reports/summary.js";
import type { Inputs } from "./inputs.js";
import { pullFacts } from "./evidence.js";
import type { Governed } from "./governed.js";
import { Unreachable } from "./governed.js";
import type { Part } from "./merge-group.js";

export interface Place {
  readonly github: GitHub;
  readonly teams: GitHub | undefined;
  readonly remote: Remote;
  /** The branch whose tip holds the policy. */
  readonly governed: string;
  /** Its tip, fetched when first asked for. */
  readonly tip: () => Promise<Governed>;
  readonly inputs: Inputs;
  readonly now: Instant;
}

/**
 * Judges one pull request as it is now: its head against its merge base, or its part of a merge group, by the policy at
 * the governed branch's tip.
 * @throws Unreachable or ApiError when evidence cannot be had.
 */
export async function evaluate(place: Place, pull: PullRequest, part?: Part): Promise<Answer> {
  const { github, teams, remote, governed, inputs, now } = place;
  const tip = await place.tip();
  const head = part?.head ?? pull.headSha;
  const base =
    part?.base ??
    inputs.base ??
    (await github.mergeBase(pull.baseRef === governed ? tip.commit : pull.baseSha, head));
  for (const commit of [base, head]) {
    if (!(await ensureCommit(remote, commit))) {
      throw new Unreachable(
        `commit ${commit} could not be fetched: run "git fetch origin ${commit}" to see why`,
      );
    }
  }
  const found = await exactSources(
    remote.root,
    { name: pull.baseRef, commit: base },
    { name: `#${String(pull.number)}`, commit: head },
  );
  const sources = withHistory(found, () => unshallow(remote, base));
  return gate({
    sources,
    now,
    ...(inputs.config !== undefined && { config: inputs.config }),
    tip: () => Promise.resolve(tip.side),
    facts: (needs) => pullFacts({ github, teams, remote, pull, sources, tip, part }, needs),
    unconfigured: notEnforced,
  });
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

import { roomTakenBy } from "../evidence.js";
import type { Answer } from "../gate.js";
import type { Booking } from "../governance/calendar/answers.js";
import type { Step } from "../hosts/git/landings.js";
import { firstParents, pullNumberIn } from "../hosts/git/landings.js";
import type { MergeGroup } from "../hosts/github/event.js";
import { deepen, ensureCommit } from "../hosts/github/fetch.js";
import type { Instant } from "../model/decision.js";
import type { Place } from "./evaluate.js";
import { Unreachable } from "./governed.js";

/** What one pull request of a merge group does to the branch, behind those that land before it. */
export interface Part {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** Room that the parts before it take in the windows that are open now. */
  readonly ahead: readonly Booking[];
}

/** GitHub makes no larger groups. */
const mostEntries = 100;

/**
 * The pull requests of a merge group, in the order in which they land: from the governed tip to the group's head. A queue may
 * merge everything behind the last green group, so a group vouches for all that stands before it.
 * @throws Unreachable when it cannot be told whose commits they are.
 */
export async function partsOf({ github, remote, tip }: Place, group: MergeGroup): Promise<readonly Part[]> {
  const { headSha, number } = group;
  if (number === undefined)
    throw new Unreachable("the merge group does not say which pull request it is for");
  const { commit } = await tip();
  const base = await github.mergeBase(commit, headSha);
  if (!(await ensureCommit(remote, headSha)))
    throw new Unreachable(
      `commit ${headSha} could not be fetched: run "git fetch origin ${headSha}" to see why`,
    );
  await deepen(remote, headSha, mostEntries + 1);
  const steps = await firstParents(remote.root, headSha, base, mostEntries);
  if (steps === undefined)
    throw new Unreachable(
      `the merge group's commits since ${base.slice(0, 10)} could not be listed: update the queue`,
    );
  return partsIn(steps, base, number);
}

/** Commits that name no pull request belong to the one that follows: a queue that rebases gives each several. */
export function partsIn(steps: readonly Step[], base: string, last: number): readonly Part[] {
  const parts: Part[] = [];
  let from = base;
  for (const [i, { commit, subject }] of steps.entries()) {
    const number = i === steps.length - 1 ? last : pullNumberIn(subject);
    if (number === undefined) continue;
    parts.push({ number, base: from, head: commit, ahead: [] });
    from = commit;
  }
  return parts;
}

/** The room that a judged part takes, for those behind it. */
export function roomOf(answer: Answer | undefined, { number }: Part, now: Instant): readonly Booking[] {
  if (!answer || !("needs" in answer)) return [];
  return roomTakenBy(answer.needs.cases, `#${String(number)}`, now);
}

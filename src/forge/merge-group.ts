import { roomTakenBy } from "../line/bookings.js";
import type { Answer } from "../line/gate.js";
import type { Booking } from "../calendar/answers/answers.js";
import { firstParents, type Step } from "../hosts/git/landings.js";
import { pullNumberIn } from "../model/history.js";
import type { MergeGroup } from "../hosts/forge.js";
import { deepenBy, ensureCommit, remoteBranches } from "../hosts/git/remote.js";
import type { Instant } from "../model/instant.js";
import { Unreachable } from "./governed-branch.js";
import type { Part, RunContext } from "./run-context.js";

/** No queue makes larger groups; a queue that rebases lands several commits for each entry. */
const mostEntries = 100;
const mostCommits = 2000;

/**
 * The pull requests of a merge group, in the order in which they land: from the governed tip to the group's head. A queue may
 * merge everything behind the last green group, so a group is judged with all the pull requests before it.
 * @throws Unreachable when the pull request of a commit is unknown.
 */
export async function partsOf(
  { forge, remote, tip }: RunContext,
  group: MergeGroup,
): Promise<readonly Part[]> {
  const { headSha, number } = group;
  if (number === undefined)
    throw new Unreachable("the merge group does not say which pull request it is for");
  const { commit } = await tip();
  const base = (await forge.parting(commit, headSha)).mergeBase;
  if (!(await ensureCommit(remote, headSha)))
    throw new Unreachable(
      `commit ${headSha} could not be fetched: run "git fetch origin ${headSha}" to see why`,
    );
  const steps =
    (await stepsSince(remote, headSha, base, mostEntries)) ??
    (await stepsSince(remote, headSha, base, mostCommits));
  if (steps === undefined)
    throw new Unreachable(
      `the merge group's commits since ${base.slice(0, 10)} could not be listed: update the queue`,
    );
  const branches = await remoteBranches(remote, forge.queueBranches(group.baseRef));
  const entries = branches.flatMap(({ ref, commit }) => {
    const entry = forge.readQueueBranch(ref);
    return entry ? [{ ...entry, head: commit }] : [];
  });
  return partsAlong(steps, base, { ...group, number }, entries) ?? partsIn(steps, base, number);
}

async function stepsSince(remote: RunContext["remote"], head: string, base: string, most: number) {
  await deepenBy(remote, head, most + 1);
  return firstParents(remote.repository.cwd, head, base, most);
}

/**
 * The parts as the queue's own branches tell them: each ends where its branch does, and begins at the commit in its
 * branch's name. Rebased commits tell nothing else. undefined where the chain has a gap (a branch is gone, say).
 */
export function partsAlong(
  steps: readonly Step[],
  base: string,
  { headSha, baseSha, number }: Pick<MergeGroup, "headSha" | "baseSha"> & { readonly number: number },
  entries: readonly { readonly number: number; readonly from: string; readonly head: string }[],
): readonly Part[] | undefined {
  const order = new Map([base, ...steps.map(({ commit }) => commit)].map((commit, i) => [commit, i]));
  const before = (earlier: string, later: string) =>
    (order.get(earlier) ?? Infinity) < (order.get(later) ?? -Infinity);
  const parts: Part[] = [{ number, base: baseSha, head: headSha, ahead: [] }];
  for (;;) {
    const [first] = parts;
    if (!first || !before(first.base, first.head)) return undefined;
    if (first.base === base) return parts;
    const [entry, ...others] = entries.filter(({ head }) => head === first.base);
    if (!entry || others.length > 0) return undefined;
    parts.unshift({ number: entry.number, base: entry.from, head: first.base, ahead: [] });
  }
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

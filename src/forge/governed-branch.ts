import { branchHistory } from "../hosts/git/branch-history.js";
import { landedSince } from "../line/bookings.js";
import { compareSources } from "../line/compare-sources.js";
import { landedBookings } from "../line/replays.js";
import type { Needs, Unverifiable } from "../governance/governance.js";
import type { Booking } from "../calendar/answers/answers.js";
import { commitSnapshot } from "../hosts/git/both-sides.js";
import { deepenSince, fetchTip, type Remote, unshallow } from "../hosts/git/remote.js";
import { day } from "../model/instant.js";
import type { BranchHistory } from "../model/history.js";
import type { Snapshot } from "../model/snapshot.js";

/** Something that the clone or GitHub did not have: nothing can be decided, and a person must act. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** The governed branch as one run found it: fetched and counted once, however many pull requests it judges. */
export interface Governed {
  readonly branch: string;
  readonly commit: string;
  readonly side: Snapshot;
  readonly history: BranchHistory;
  /** Fetches as much history as landed changes, bookings and reverts may need. */
  deepened(needs: Needs): Promise<void>;
  /** What landed lately; the same for every proposal, because policy and clock are. */
  landed(needs: Needs): Promise<readonly Booking[] | Unverifiable>;
}

/** @throws Unreachable when the branch cannot be fetched. */
export async function governedBranch(remote: Remote, branch: string): Promise<Governed> {
  const { repository } = remote;
  const { cwd } = repository;
  const commit = await fetchTip(remote, branch);
  if (commit === undefined)
    throw new Unreachable(
      `the governed branch ${branch} could not be fetched: the token needs contents: read`,
    );
  const side = await commitSnapshot(cwd, commit);
  const history = branchHistory({
    cwd,
    repository,
    tip: commit,
    tipSide: side,
    whole: () => unshallow(remote, commit),
  });
  // A booking may be as old as its notice asks for.
  const deepenFor = async (needs: Needs) =>
    needs.questions.bookings.length > 0
      ? unshallow(remote, commit)
      : deepenSince(remote, branch, Math.min(await landedSince(needs), needs.now - 31 * day));
  const landedFor = async (needs: Needs) =>
    landedBookings(compareSources, history, needs, await landedSince(needs));
  let deepening: Promise<void> | undefined;
  let landed: ReturnType<Governed["landed"]> | undefined;
  return {
    branch,
    commit,
    side,
    history,
    deepened: (needs) => (deepening ??= deepenFor(needs)),
    landed: (needs) => (landed ??= landedFor(needs)),
  };
}

import { compareSources, noPolicy, scopeOf } from "./check.js";
import { formats } from "./formats/formats.js";
import type { Needs, PastState, Unverifiable } from "./governance/governance.js";
import { guardedContracts, requirementsOf, scopeOf as policyScope } from "./governance/governance.js";
import type { Booking } from "./calendar/answers/answers.js";
import type { Transitions } from "./governance/requests/transition.js";
import { exactSources } from "./hosts/git/git.js";
import { commitSnapshot } from "./hosts/git/sides.js";
import type { Landing } from "./hosts/git/landings.js";
import { occurrencesBetween } from "./calendar/answers/occurrences.js";
import { arrivedAt, landingsSince, pullNumberIn } from "./hosts/git/landings.js";
import { isShallow } from "./hosts/git/shallow.js";
import { withHistory } from "./hosts/sources.js";
import { type Instant, day } from "./model/instant.js";
import type { Snapshot } from "./model/snapshot.js";
import { readAttributes } from "./contracts/attributes.js";

/** A clone in which the governed branch's history can be read. */
export interface History {
  readonly cwd: string;
  /** The governed tip. */
  readonly tip: string;
  readonly tipSide: Snapshot;
  /** Fetches all history, for promises about earlier versions; absent where the clone is what it is. */
  readonly whole?: () => Promise<void>;
}

/** More landings than these are not judged one by one. */
const mostLandings = 500;
const mostPastStates = 30;

/** How far back landed changes count: to the opening of what is open now, and a day more, as clocks differ. */
export function landedSince({ policy, now }: Needs): Instant {
  const open = policy.calendar ? occurrencesBetween(policy.calendar, now, now + 1) : [];
  return Math.min(now, ...open.map(({ opens }) => opens)) - day;
}

/** Changes that landed lately and take room in a window, judged as proposals are. */
export async function landedBookings(
  history: History,
  needs: Needs,
): Promise<readonly Booking[] | Unverifiable> {
  const { policy } = needs;
  const since = landedSince(needs);
  const landings = await landingsSince(history.cwd, history.tip, since);
  const recent = landings?.filter(({ at }) => at >= since);
  // What is not counted would make a full window look free.
  if (landings?.length === recent?.length && (await isShallow(history.cwd))) {
    return {
      unverifiable:
        'the history of the governed branch is cut off in this clone: run "git fetch --unshallow"',
    };
  }
  if (recent === undefined || recent.length > mostLandings) {
    return {
      unverifiable: `more than ${String(mostLandings)} commits came to the governed branch since this window opened: which of them take room is not counted`,
    };
  }
  const scope = scopeOf(policyScope(policy), await readAttributes(history.tipSide));
  const bookings: Booking[] = [];
  for (const { commit, parent, at, subject } of recent) {
    if (parent === undefined) continue;
    const found = await exactSources(history.cwd, { name: parent, commit: parent }, { name: commit, commit });
    const sources = history.whole ? withHistory(found, history.whole) : found;
    const { comparisons } = await compareSources(sources, scope);
    const { cases } = await requirementsOf(policy, comparisons, { now: at });
    bookings.push(...roomTakenBy(cases, nameOf(subject, commit), at));
  }
  return bookings;
}

/** The room that a change takes in the windows that are open when it lands. */
export function roomTakenBy(cases: Needs["cases"], change: string, landedAt: Instant): readonly Booking[] {
  return guardedContracts(cases)
    .filter(({ level }) => level === "window-and-sign-off" || level === "request-window-and-sign-off")
    .map(({ path, query: { classes, owners, consumers } }) => ({
      change,
      contracts: [path],
      classes,
      owners,
      consumers,
      landedAt,
    }));
}

/** The pull request that a landing came from, and its commit: whoever words a commit could name another's. */
function nameOf(subject: string, commit: string): string {
  const number = pullNumberIn(subject);
  return number === undefined ? commit : `#${String(number)} (${commit.slice(0, 10)})`;
}

/** Earlier states of contracts on the governed branch, by path: what a revert may return to. */
export async function pastStatesOf(
  history: History,
  head: Snapshot,
  { questions, policy, cases, now }: Needs,
): Promise<ReadonlyMap<string, readonly PastState[]>> {
  const found = new Map<string, readonly PastState[]>();
  const scope = policyScope(policy);
  for (const path of questions.reverts) {
    const comparison = guardedContracts(cases).find((contract) => contract.path === path)?.comparison;
    const { basePath = path, headPath } = comparison?.pairing ?? {};
    const format = formats.find(({ id }) => id === comparison?.format);
    if (!format || headPath === undefined) continue;
    const landings = await landingsSince(history.cwd, history.tip, now - 14 * day, [basePath]);
    const latest = landings?.slice(0, mostPastStates) ?? [];
    const states: PastState[] = [];
    for (const [i, landing] of latest.entries()) {
      const after = latest[i - 1];
      if (!after) continue; // the newest is the present state, no revert
      const digest = await digestAt(history.cwd, landing, {
        format,
        basePath,
        head,
        headPath,
        settings: scope.settings,
      });
      if (digest !== undefined) states.push({ digest, until: after.at, commit: landing.commit });
    }
    found.set(path, states);
  }
  return found;
}

interface At {
  readonly format: (typeof formats)[number];
  readonly basePath: string;
  readonly head: Snapshot;
  readonly headPath: string;
  readonly settings: ReturnType<typeof policyScope>["settings"];
}

async function digestAt(cwd: string, { commit }: Landing, at: At): Promise<string | undefined> {
  const base = await commitSnapshot(cwd, commit);
  if (!base.entries.has(at.basePath)) return undefined;
  const [comparison] = await (
    await at.format.load()
  ).compare({
    base,
    head: at.head,
    pairings: [{ status: "modified", basePath: at.basePath, headPath: at.headPath }],
    settings: at.settings,
    counts: () => false,
    pairsOnly: true,
  });
  return comparison?.digests.base;
}

/** When the requests in question came to the governed branch. */
export async function bookedAt(
  history: History,
  { questions, booked }: Needs,
): Promise<ReadonlyMap<string, Instant>> {
  const found = new Map<string, Instant>();
  for (const { file, request } of booked) {
    if (!questions.bookings.includes(request.id)) continue;
    const at = await arrivedAt(history.cwd, history.tip, file);
    if (at !== undefined) found.set(request.id, at);
  }
  return found;
}

/** The transitions as they stood at another commit of the proposal: what a review of that commit was about. */
export async function transitionsAt(
  cwd: string,
  base: string,
  commit: string,
  { policy, now, booked }: Needs,
  tipSide: Snapshot,
): Promise<Transitions> {
  const sources = await exactSources(cwd, { name: base, commit: base }, { name: commit, commit });
  const attributes = await readAttributes(tipSide);
  const scope = policy.configured ? scopeOf(policyScope(policy), attributes) : noPolicy({}, attributes);
  // A sign-off is bound to contents, whatever earlier versions make of them.
  const earlier = () => Promise.resolve({ versions: [] });
  const { comparisons } = await compareSources({ ...sources, earlier }, scope);
  const { readRequests } = await import("./governance/governance.js");
  const touched = sources.differing.map(({ path, base: before, head }) => ({
    path,
    base: before?.oid,
    head: head?.oid,
  }));
  const needs = await requirementsOf(policy, comparisons, {
    now,
    booked: { filed: booked, faults: [] },
    proposed: await readRequests(sources.headSide),
    touched,
  });
  return needs.transitions;
}

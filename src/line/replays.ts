/**
 * The line asked again: about other pairs of snapshots than the proposal's. Five questions, each "compare that with this":
 * | question                                    | base                            | head                     |
 * | ------------------------------------------- | ------------------------------- | ------------------------ |
 * | does it keep its promise to a predecessor?  | the predecessor                 | the proposal             |
 * | does a consumer read the proposal?          | the consumer's schema (reader)  | the proposal (writer)    |
 * | which past state does a revert return to?   | the past state                  | the proposal             |
 * | what room did landed changes take?          | before the landing              | the landing              |
 * | what was a review about?                    | the merge base of its commit    | the reviewed commit      |
 */
import { loadFormat } from "../formats/registry.js";
import type { Needs, PastState, Unverifiable } from "../governance/governance.js";
import type { ContractReader } from "../governance/needs/impact.js";
import { guardedContracts } from "../governance/needs/needs.js";
import type { Booking } from "../calendar/answers/answers.js";
import type { Transitions } from "../governance/requests/transition.js";
import { type Comparison, type ContractSettings } from "../model/contract.js";
import { type Change, type Elements, elementText, nameAfter, type Renamed } from "../model/change.js";
import { formatByName, type FormatId } from "../model/formats.js";
import type { Format } from "../model/format.js";
import { type BranchHistory, pullNumberIn } from "../model/history.js";
import { type Instant, day } from "../model/instant.js";
import type { Outcome } from "../model/outcome.js";
import type { Report } from "../model/report.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Predecessor, RenamedSince } from "../model/predecessor.js";
import type { Sources } from "../model/sources.js";
import { roomTakenBy } from "./bookings.js";
import { touchedFiles } from "./touched-files.js";
import { governedScope } from "./governed-scope.js";
import type { Scope } from "./scope.js";

/** The line up to the verdicts: `compareSources`, which itself asks about earlier versions here. */
export type Line = (sources: Sources, scope: Scope) => Promise<Report>;

export interface FileAt {
  readonly snapshot: Snapshot;
  readonly path: string;
  /** It was compared with its own base. */
  readonly judged?: true;
  /** The path that its changes are known by, where that is not its own. */
  readonly known?: string;
  /** What its changes are known by, where its own names are others. */
  readonly knownNames?: readonly Renamed[];
  /** What of both files is compared, where that is not all. */
  readonly names?: readonly string[] | undefined;
  /** What of it has another name in the file that it is compared with. */
  readonly renamed?: readonly RenamedSince[] | undefined;
}

/** One file of one snapshot against one of another, without the contracts that refer to them. */
async function comparePair(
  format: Format,
  base: FileAt,
  head: FileAt,
  settings: ContractSettings,
): Promise<Comparison | undefined> {
  const [comparison] = await format.compare({
    base: base.snapshot,
    head: head.snapshot,
    pairings: [
      {
        status: "modified",
        basePath: base.path,
        headPath: head.path,
        ...(head.known !== undefined && { known: head.known }),
        ...(head.knownNames && { knownNames: head.knownNames }),
        ...(base.names && { names: base.names }),
        ...(base.renamed && { renamed: base.renamed }),
      },
    ],
    settings: () => settings,
    counts: () => false,
    pairsOnly: true,
    ...(head.judged && { headJudged: true }),
  });
  return comparison && { ...comparison, changes: comparison.changes.map(underLaterName(base.renamed)) };
}

/** What is gone is told, and owned, by the name that it has at base. */
function underLaterName(renamed: readonly RenamedSince[] = []): (change: Change) => Change {
  const later = renamed.map(({ from, base }) => ({ from, to: base }));
  return (change) => {
    const element = change.edit === "removed" ? nameAfter(change.element, later) : change.element;
    return elementText(element) === elementText(change.element)
      ? change
      : { ...change, was: change.element, element };
  };
}

/** The file of a predecessor, and what of it counts. */
export type FileIn = Pick<Predecessor, "path" | "names" | "renamed" | "open">;

/** A predecessor of a contract against the proposal; undefined digests where that one does not parse. */
export async function compareWithPredecessor(
  format: Format,
  { path, names, renamed, open }: FileIn,
  head: FileAt,
  settings: ContractSettings,
): Promise<Comparison | undefined> {
  return comparePair(format, { snapshot: await open(), path, names, renamed }, head, settings);
}

/** The proposal against a version that comes after it and has landed already: that one is the head of this step. */
export async function compareWithLater(
  format: Format,
  proposed: FileAt,
  later: Pick<Predecessor, "path" | "open">,
  settings: ContractSettings,
): Promise<Comparison | undefined> {
  const head = { snapshot: await later.open(), path: later.path, known: proposed.path };
  return comparePair(format, proposed, head, settings);
}

/** Where consumers' schemas and the proposal are read, and how contracts are judged. */
export interface ConsumerContext {
  readonly tip: Snapshot;
  readonly head: Snapshot;
  readonly settings: (path: string) => ContractSettings;
}

/** What the format answers of the proposal's contracts. */
export function contractReader(context: ConsumerContext): ContractReader {
  return {
    judge: (comparison, readerSchema) => consumerOutcome(context, comparison, readerSchema),
    elements: (comparison, isMeant) => elementsAtHead(context, comparison, isMeant),
  };
}

/** A name that means more files than these is not followed. */
const mostMeant = 50;

async function elementsAtHead(
  { head, settings }: ConsumerContext,
  { format, pairing }: Comparison,
  isMeant: (path: string) => boolean,
): Promise<readonly Elements[] | undefined> {
  const { headPath } = pairing;
  if (headPath === undefined) return undefined;
  const others = [...head.entries.keys()].filter(
    (path) => path !== headPath && formatByName(path) === format && isMeant(path),
  );
  if (others.length >= mostMeant) return undefined;
  const contracts: Elements[] = [];
  for (const path of [headPath, ...others]) {
    const elements = await elementsOf({ snapshot: head, settings }, format, path);
    if (!elements) return undefined;
    contracts.push(elements);
  }
  return contracts;
}

/** What the contract in a file is made of; undefined where it does not parse. */
export async function elementsOf(
  { snapshot, settings }: Pick<ConsumerContext, "settings"> & { readonly snapshot: Snapshot },
  format: FormatId,
  path: string,
): Promise<Elements | undefined> {
  return (await loadFormat(format)).elements({ snapshot, path, settings: settings(path) });
}

/**
 * Judges whether a consumer's reader schema (at the governed tip) reads what the proposal writes. The consumer's schema is
 * base, so the answer is `forward`; undefined where either does not parse or does not exist.
 */
async function consumerOutcome(
  { tip, head, settings }: ConsumerContext,
  { format, pairing }: Comparison,
  readerSchema: string,
): Promise<Outcome | undefined> {
  const { headPath } = pairing;
  if (headPath === undefined || !tip.entries.has(readerSchema)) return undefined;
  const reader = { snapshot: tip, path: readerSchema };
  const proposed = { snapshot: head, path: headPath, judged: true } as const;
  const comparison = await comparePair(await loadFormat(format), reader, proposed, settings(headPath));
  if (!comparison || comparison.faults.length > 0 || comparison.digests.base === undefined) return undefined;
  return comparison.verdict.forward;
}

const maxPastStates = 30;
/** A revert returns to a state at most this old (SPEC §5). */
const revertDays = 14 * day;

/** Earlier states of contracts on the governed branch, by path: what a revert may return to. */
export async function pastStatesOf(
  history: BranchHistory,
  head: Snapshot,
  { questions, policy, cases, now }: Needs,
): Promise<ReadonlyMap<string, readonly PastState[]>> {
  const { settings } = await governedScope(history.tipSide, policy);
  const states = new Map<string, readonly PastState[]>();
  for (const path of questions.reverts) {
    const comparison = guardedContracts(cases).find((contract) => contract.path === path)?.comparison;
    const { basePath = path, headPath } = comparison?.pairing ?? {};
    if (!comparison || headPath === undefined) continue;
    const format = await loadFormat(comparison.format);
    const landings = (await history.landingsSince(now - revertDays, [basePath])) ?? [];
    const latest = landings.slice(0, maxPastStates);
    const past: PastState[] = [];
    // The newest is the present state, no revert; each earlier one held until the one after it landed.
    for (const [i, { commit }] of latest.slice(1).entries()) {
      const snapshot = await history.snapshotAt(commit);
      if (!snapshot.entries.has(basePath)) continue;
      const earlier = { snapshot, path: basePath };
      const proposed = { snapshot: head, path: headPath };
      const digest = (await comparePair(format, earlier, proposed, settings(headPath)))?.digests.base;
      if (digest !== undefined) past.push({ digest, until: latest[i]?.at ?? now, commit });
    }
    states.set(path, past);
  }
  return states;
}

/** More landings than these are not judged one by one. */
const maxLandings = 500;

/** Changes that landed since an instant and take room in a window, judged as proposals are. */
export async function landedBookings(
  line: Line,
  history: BranchHistory,
  { policy }: Needs,
  since: Instant,
): Promise<readonly Booking[] | Unverifiable> {
  const landings = await history.landingsSince(since);
  const recent = landings?.filter(({ at }) => at >= since);
  // What is not counted would make a full window look free.
  if (landings?.length === recent?.length && (await history.isCutOff())) {
    return {
      unverifiable:
        'the history of the governed branch is cut off in this clone: run "git fetch --unshallow"',
    };
  }
  if (recent === undefined || recent.length > maxLandings) {
    return {
      unverifiable: `more than ${String(maxLandings)} commits came to the governed branch since this window opened: which of them take room is not counted`,
    };
  }
  const { assessNeeds } = await import("../governance/governance.js");
  const scope = await governedScope(history.tipSide, policy);
  const bookings: Booking[] = [];
  for (const { commit, parent, at, subject } of recent) {
    if (parent === undefined) continue;
    const sources = await history.sourcesBetween(parent, commit);
    const { comparisons } = await line({ ...sources, isLanding: true }, scope);
    const { cases } = await assessNeeds(policy, comparisons, { now: at });
    bookings.push(...roomTakenBy(cases, landingName(subject, commit), at));
  }
  return bookings;
}

/** The pull request that a landing came from, and its commit: whoever words a commit could name another's. */
function landingName(subject: string, commit: string): string {
  const number = pullNumberIn(subject);
  return number === undefined ? commit : `#${String(number)} (${commit.slice(0, 10)})`;
}

/** The transitions as they stood at another commit of the proposal: what a review of that commit was about. */
export async function reviewedTransitions(
  line: Line,
  reviewed: Sources,
  tipSide: Snapshot,
  { policy, now, booked }: Needs,
): Promise<Transitions> {
  const { readRequests, assessNeeds } = await import("../governance/governance.js");
  const { comparisons } = await line(reviewed, await governedScope(tipSide, policy));
  const needs = await assessNeeds(policy, comparisons, {
    now,
    booked: { filed: booked, faults: [] },
    proposed: await readRequests(reviewed.headSide),
    touched: await touchedFiles(reviewed, policy),
  });
  return needs.transitions;
}

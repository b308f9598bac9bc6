import { formatIn } from "../../contracts/discover.js";
import type { Comparison, Pairing } from "../../model/contract.js";
import type { Predecessor, Predecessors } from "../../model/predecessor.js";
import type { Departure, Sources } from "../../model/sources.js";
import type { Scope } from "../scope.js";
import { allPlaces } from "./origins.js";
import { isMove, type WindowJudge } from "./windows.js";

/** A contract that left its place and broke nobody by that: whoever comes to this place later follows it. */
export interface Departed {
  /** Its place. */
  readonly path: string;
  /** Where it is at base, or where it was last seen. */
  readonly arrival: string | undefined;
  /** Its last state there. */
  readonly predecessor: Predecessor;
  /** All its states, that one first. */
  readonly states: () => Promise<Predecessors>;
}

export interface DepartedContracts {
  /** The places that the proposal puts contracts in, and whether base has no contract in them. */
  readonly arrivals: ReadonlyMap<string, boolean>;
  readonly departed: readonly Departed[];
  /** What was removed with permission where the proposal puts something, or from the lines of versions that it adds to. */
  readonly removed?: readonly Departure[];
  /** Why there may be more of them. */
  readonly missing?: string;
  /** The proposal itself is the reason: it comes to too many places. */
  readonly isCutOff?: true;
}

interface Task {
  readonly sources: Sources;
  readonly scope: Scope;
  readonly judge: WindowJudge;
}

/** Contracts that left more places than these are not looked at one by one. */
const mostDepartures = 200;
/** A contract that moved more often is followed no further. */
const mostMoves = 30;

/**
 * The contracts that were where the proposal puts another one. Nobody publishes a break in two steps, of which the first
 * moves a contract out of the way; what was removed with permission is no predecessor. Asks the host only where the
 * proposal puts a contract somewhere.
 */
export async function departedFrom(
  comparisons: readonly Pick<Comparison, "pairing" | "cause">[],
  { sources, scope, judge }: Task,
): Promise<DepartedContracts> {
  const { departures: leaving } = sources;
  const arrivals = await arrivalsOf(comparisons, sources, scope);
  if (arrivals.size === 0 || !leaving) return { arrivals, departed: [] };
  const versions = [...arrivals.keys()].flatMap((path) => scope.versionAt?.(path) ?? []);
  const lines = new Set(versions.map((version) => version.line));
  const folders = versions.map(({ prefix }) => prefix.slice(0, prefix.lastIndexOf("/") + 1));
  const { departures, missing } = await leaving([...new Set([...arrivals.keys(), ...folders])]);
  const asked = departures.filter(({ path }) => {
    const lineOf = scope.versionAt?.(path)?.line;
    const isAsked = arrivals.has(path) || (lineOf !== undefined && lines.has(lineOf));
    return isAsked && (arrivals.get(path) ?? !sources.baseSide.entries.has(path));
  });
  const departed: Departed[] = [];
  const removed: Departure[] = [];
  for (const departure of asked.slice(0, mostDepartures)) {
    const { path, commit, before } = departure;
    const own = await passageOf(departure, judge);
    if (!own) removed.push(departure);
    if (!own) continue;
    const next = own.headPath;
    const where = next === undefined ? "" : ` to ${next}`;
    const name = `${path} before it moved${where} (commit ${commit.slice(0, 9)})`;
    departed.push({
      path,
      arrival: await placeNow(next, { sources, scope, judge }),
      predecessor: { relation: "history", name, commit, path, open: before },
      states: () => allPlaces(departure.states, judge)({ path, all: true }),
    });
  }
  const many = `more than ${String(mostDepartures)} contracts left the places that contracts come to here: not all of them are compared with`;
  if (asked.length > mostDepartures) return { arrivals, departed, removed, missing: many, isCutOff: true };
  return { arrivals, departed, removed, ...(missing !== undefined && { missing }) };
}

/** Where the proposal adds a contract, moves one to, or makes one of a file that base takes for none. */
async function arrivalsOf(
  comparisons: readonly Pick<Comparison, "pairing" | "cause">[],
  { baseSide }: Sources,
  scope: Scope,
): Promise<ReadonlyMap<string, boolean>> {
  const arrivals = new Map<string, boolean>();
  for (const { pairing, cause } of comparisons) {
    const { basePath, headPath } = pairing;
    if (headPath === undefined || cause !== undefined) continue;
    const isFree =
      !baseSide.entries.has(headPath) || (await formatIn(baseSide, scope, headPath)) === undefined;
    if (isFree || headPath !== basePath) arrivals.set(headPath, isFree);
  }
  return arrivals;
}

/** The move of a contract that left, or its removal where that needed nothing; undefined: it was removed with permission. */
async function passageOf({ path, windows }: Departure, judge: WindowJudge): Promise<Pairing | undefined> {
  for (const window of await windows()) {
    const own = (await judge.pairings(window)).find(({ basePath }) => basePath === path);
    if (own && (isMove(own) || (await judge.keepsPromise(window, path)))) return own;
  }
  return undefined;
}

/** Where a contract that went to a place is now: it may have moved on from there. */
async function placeNow(place: string | undefined, { sources, judge }: Task): Promise<string | undefined> {
  let now = place;
  for (let moves = 0; now !== undefined && moves < mostMoves; moves += 1) {
    if (sources.baseSide.entries.has(now)) return now;
    const left = await sources.departures?.([now]);
    const departure = left?.departures.find(({ path }) => path === now);
    const next = departure && (await passageOf(departure, judge))?.headPath;
    if (next === undefined) return now;
    now = next;
  }
  return now;
}

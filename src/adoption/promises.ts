import { fileMatches } from "../globs/globs.js";
import { type LandedChange, landedChanges, replayed } from "../hosts/git/line.js";
import { compareSources } from "../line/compare-sources.js";
import type { Scope } from "../line/scope.js";
import { type Comparison, type Mode, pathOf, satisfies } from "../model/contract.js";
import type { Group } from "./groups.js";

/** What a group's history says of its promises. */
export interface Fit {
  /** Landings that changed a contract of the group. */
  readonly landings: number;
  /** How many of them each promise would have refused. */
  readonly refused: Readonly<Record<Promised, number>>;
  /** The strictest promise that the history fits; undefined where it fits none, or is too short. */
  readonly proposed: Promised | undefined;
}
export type Promised = "full" | "backward" | "forward";
const promises: readonly Promised[] = ["full", "backward", "forward"];

const mostLandings = 50;
/** So many landings are looked through for them. */
const mostSearched = 1000;
/** A newcomer does not wait longer. */
const longest = 10_000;
/** Fewer landings prove nothing. */
const leastLandings = 4;
/** A promise fits where no more than one landing in so many would have been refused. */
const tolerated = 8;

/** Replays the last landings that changed contracts of the groups. @param tip undefined: there is no commit yet. */
export async function fitsOf(
  groups: readonly Group[],
  { cwd, tip, scope }: { readonly cwd: string; readonly tip: string | undefined; readonly scope: Scope },
): Promise<ReadonlyMap<Group, Fit>> {
  const counts = new Map(groups.map((group) => [group, { landings: 0, full: 0, backward: 0, forward: 0 }]));
  if (tip !== undefined && groups.length > 0) {
    const line = await landedChanges({ cwd, tip, since: 0, most: mostSearched });
    const chosen = new Set(line.filter((landing) => touches(groups, landing)).slice(-mostLandings));
    const started = performance.now();
    for await (const { landing, sources } of replayed(cwd, line)) {
      if (!chosen.has(landing)) continue;
      if (performance.now() - started > longest) break;
      const { comparisons } = await compareSources(sources, scope);
      for (const [group, count] of counts)
        tally(
          count,
          comparisons.filter((result) => belongs(result, group, groups)),
        );
    }
  }
  return new Map([...counts].map(([group, { landings, ...refused }]) => [group, fitOf(landings, refused)]));
}

function touches(groups: readonly Group[], { differing }: LandedChange): boolean {
  return differing.some(({ path, base }) => base && groups.some(({ glob }) => fileMatches(glob, path)));
}

/** The last glob that names a file counts, as in the config. */
function belongs({ pairing, format }: Comparison, group: Group, groups: readonly Group[]): boolean {
  const path = pathOf(pairing);
  return format === group.format && groups.findLast(({ glob }) => fileMatches(glob, path)) === group;
}

function tally(count: Record<Promised | "landings", number>, comparisons: readonly Comparison[]): void {
  const compared = comparisons.filter(
    ({ faults, pairing }) => faults.length === 0 && pairing.status !== "added",
  );
  if (compared.length === 0) return;
  count.landings += 1;
  for (const mode of promises)
    if (compared.some(({ verdict }) => !satisfies(verdict, mode satisfies Mode))) count[mode] += 1;
}

function fitOf(landings: number, refused: Fit["refused"]): Fit {
  const most = Math.max(1, Math.floor(landings / tolerated));
  const oneWay = refused.forward < refused.backward ? "forward" : "backward";
  const fitting = (["full", oneWay] as const).find((mode) => refused[mode] <= most);
  return { landings, refused, proposed: landings < leastLandings ? undefined : fitting };
}

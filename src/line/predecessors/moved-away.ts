import { allOf } from "../../algorithms/words.js";
import { type Comparison, modeFor, pathOf, requiredDirections } from "../../model/contract.js";
import type { Change } from "../../model/change.js";
import { type Direction, directions, fails } from "../../model/outcome.js";
import { compareWithPredecessor } from "../replays.js";
import { aloneIn, blindSpot, declaredAt, ownNamesAt } from "./declared.js";
import { merged, unknownBefore } from "./merge.js";
import { isOfOtherVersion, type Present } from "./present.js";

/** Where names of one contract are declared anew in more files than this, it is undecided where they went. */
const mostPlaces = 20;

/**
 * What a file of base declares and no longer does may stand in other files of head, which did not declare it before: it is
 * compared with each of them, under the promise of the contract that it leaves.
 */
export async function withMovedAway(own: Comparison, present: Present): Promise<Comparison> {
  const { scope, baseSide, head } = present;
  const promised = promisedIn(own, scope);
  if (promised.length === 0 || own.faults.length > 0 || own.lastingFaults) return own;
  const lost = await lostNames(own, present);
  if (lost.size === 0) return own;
  const anew = await aloneIn(head, baseSide, present);
  const { pairing } = own;
  const mayBe = (path: string) => path !== pairing.headPath && !isOfOtherVersion(path, pairing, scope);
  const left = few([...lost]);
  const blind = blindSpot(anew, lost, mayBe);
  if (blind !== undefined)
    return unknownBefore(own, `${blind} cannot be read by name, and may declare ${left} now`, promised);
  const places = new Map<string, string[]>();
  for (const name of lost)
    for (const path of anew.paths.get(name) ?? []) {
      if (!mayBe(path) || !(await isBrought(name, path, present))) continue;
      places.set(path, [...(places.get(path) ?? []), name]);
      if (places.size > mostPlaces)
        return unknownBefore(own, `more than ${String(mostPlaces)} files declare ${left} now`, promised);
    }
  let judged = own;
  for (const [path, names] of [...places].sort())
    judged = await besidePlace(judged, { path, names, lost, present, promised });
  return judged;
}

/** Whoever moves a contract may not choose its promise: that of either place counts. */
function promisedIn({ pairing, format }: Comparison, scope: Present["scope"]): readonly Direction[] {
  const places = [pairing.basePath ?? [], pairing.headPath ?? []].flat();
  const due = new Set(places.flatMap((path) => requiredDirections(modeFor(scope.settings(path), format))));
  return directions.filter((direction) => due.has(direction));
}

/**
 * What the contract declares at base, and neither it nor its place at base does any more, as far as the format does not follow
 * it. What only stands inside of another type is judged with that, wherever its own declaration is.
 */
async function lostNames(
  { pairing: { basePath, headPath }, keepsNames }: Comparison,
  present: Present,
): Promise<ReadonlySet<string>> {
  const { baseSide, head, format } = present;
  if (basePath === undefined || headPath === undefined || keepsNames || format.followsMoves) return new Set();
  const lost = new Set(await declaredAt(baseSide, basePath, present, "root"));
  for (const path of new Set([basePath, headPath]))
    for (const name of await ownNamesAt(head, path, present)) lost.delete(name);
  return lost;
}

/** Whether a file of head that declares a name has it from elsewhere than from the file that it was at base. */
async function isBrought(
  name: string,
  path: string,
  { cameFrom, baseSide, ...present }: Present,
): Promise<boolean> {
  const from = cameFrom.get(path);
  return from === undefined || !(await ownNamesAt(baseSide, from, present)).includes(name);
}

interface Place {
  readonly path: string;
  /** Of what was lost, what stands there. */
  readonly names: readonly string[];
  readonly lost: ReadonlySet<string>;
  readonly present: Present;
  readonly promised: readonly Direction[];
}

async function besidePlace(own: Comparison, place: Place): Promise<Comparison> {
  const { path, names, lost, present, promised } = place;
  const { format, scope, base, baseSide, head } = present;
  const { basePath = "" } = own.pairing;
  const ownPath = pathOf(own.pairing);
  const leftNames = new Set(await declaredAt(baseSide, basePath, present));
  const placeNames = new Set(await ownNamesAt(baseSide, path, present));
  // It may have another name there, with the earlier one as an alias; what both files had is another's.
  const arrivals = ((await declaredAt(head, path, present)) ?? []).filter(
    (name) => !placeNames.has(name) && (lost.has(name) || !leftNames.has(name)),
  );
  const predecessor = {
    relation: "base",
    name: base.ref,
    path: basePath,
    names: arrivals,
    open: () => Promise.resolve(baseSide),
  } as const;
  const proposed = { snapshot: head, path, judged: true, known: ownPath } as const;
  const moved = await compareWithPredecessor(format, predecessor, proposed, scope.settings(ownPath));
  const where = `in ${path}, which declares ${few(names)} now`;
  if (!moved || moved.faults.length > 0 || moved.digests.base === undefined)
    return unknownBefore(own, `what stands ${where} cannot be compared`, promised);
  const changes = moved.changes.filter((change) => !isTold(change, own.changes, promised));
  const isNothing = changes.length === 0 && promised.every((direction) => isCovered(own, moved, direction));
  return isNothing ? own : merged(own, { ...moved, changes }, predecessor, { promised, how: where });
}

/** Where the contract still refers to what moved, it meets the same change there. */
function isTold(change: Change, own: readonly Change[], promised: readonly Direction[]): boolean {
  const { file, line, column } = change.location ?? {};
  return own.some(
    ({ rule, location, verdict }) =>
      rule === change.rule &&
      location?.file === file &&
      location?.line === line &&
      location?.column === column &&
      promised.every((way) => change.verdict[way].outcome === "reads" || fails(verdict[way])),
  );
}

function isCovered(own: Comparison, moved: Comparison, direction: Direction): boolean {
  return moved.verdict[direction].outcome === "reads" || fails(own.verdict[direction]);
}

/** More names make no sentence clearer. */
const mostNames = 3;

function few(names: readonly string[]): string {
  const more = names.length - mostNames;
  return allOf(more > 1 ? [...names.slice(0, mostNames), `${String(more)} more`] : names);
}

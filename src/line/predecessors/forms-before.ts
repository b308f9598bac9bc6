import type { ElementPath } from "../../model/change.js";
import type { Predecessor } from "../../model/predecessor.js";
import { declaredAt, goneFrom, wordOf } from "./gone-names.js";
import { type File, fileOf, type LandedStates, mostStates, oidOf } from "./landed-states.js";
import type { Present } from "./present.js";

/** What a declaration was called, and the file that holding it. */
export interface Form {
  readonly path: string;
  readonly name: ElementPath;
}

/** A declaration in a file of some state. */
interface Holding extends File {
  readonly name: ElementPath;
}

/** The landing that brought a declaration to its file. */
interface Arrival extends Holding {
  readonly landing: Predecessor;
}

/** A declaration that was in more places is followed no further. */
const mostPlaces = 100;

/** What a declaration was before, from landing to landing and from file to file; the latest first. */
export async function formsBefore(
  holding: Holding,
  states: LandedStates,
  present: Present,
): Promise<readonly Form[]> {
  const forms: Form[] = [];
  const places = [holding];
  const seen = new Set<string>();
  for (const place of places) {
    const key = JSON.stringify([place.path, oidOf(place), place.name]);
    if (seen.has(key) || seen.size >= mostPlaces) continue;
    seen.add(key);
    if (place !== holding) forms.push(place);
    const arrival = await withinFile(place, forms, { states, present });
    if (arrival) places.push(...(await placesBefore(arrival, { states, present })));
  }
  return forms;
}

interface Task {
  readonly states: LandedStates;
  readonly present: Present;
}

/** Follows a declaration back in its file, notes what it was there, and tells where it came from somewhere else. */
async function withinFile(
  holding: Holding,
  forms: Form[],
  { states, present }: Task,
): Promise<Arrival | undefined> {
  const { find, format } = present;
  const history = (await find.history?.({ path: holding.path, all: true }))?.predecessors ?? [];
  let [later, name] = [holding as File, holding.name];
  let isBegun = false;
  for (const [i, landing] of history.entries()) {
    if (!isBegun && oidOf(await fileOf(landing)) !== oidOf(holding)) continue;
    if (!isBegun) later = await fileOf(landing);
    isBegun = true;
    const next = history[i + 1];
    const before = next && (await fileOf(next));
    const was = before && (await states.nameBefore(name, before, later));
    if (!before || !was || !(await nameIn(before, was, format))) return { ...later, name, landing };
    forms.push({ path: before.path, name: was });
    [later, name] = [before, was];
    if (forms.length > mostStates) return undefined;
  }
  return undefined;
}

/** The full name of what a file declares under an element. */
async function nameIn(
  { snapshot, path }: File,
  [top]: ElementPath,
  format: Present["format"],
): Promise<string | undefined> {
  return (await declaredAt(snapshot, path, format))?.find((name) => isCalled(name, top));
}

/** Whether a full name is that of an element. */
export function isCalled(name: string, top: string | undefined): boolean {
  return top !== undefined && !name.startsWith("extend ") && wordOf(name) === wordOf(top);
}

/**
 * Where a declaration was before it came to its file: in the files that lost its name in that landing, or that have lost it
 * since; where there are none, in one that lost another name, and has the like of it under that one.
 */
async function placesBefore(arrival: Arrival, { states, present }: Task): Promise<readonly Holding[]> {
  const { landing, snapshot, path, name } = arrival;
  const { format, scope, baseSide } = present;
  const prior = await landing.before?.();
  const fullName = await nameIn(arrival, name, format);
  if (!prior || fullName === undefined) return [];
  const lost = (await goneFrom(prior, { format, scope, head: snapshot })).paths;
  const since = (await goneFrom(prior, { format, scope, head: baseSide })).paths;
  const same = lost.get(fullName) ?? since.get(fullName) ?? [];
  if (same.length > 0) return same.map((from) => ({ snapshot: prior, path: from, name }));
  const places: Holding[] = [];
  for (const from of new Set([...lost.values()].flat())) {
    if (from === path || places.length >= mostPlaces) continue;
    const before = { snapshot: prior, path: from };
    const was = await states.nameBefore(name, before, arrival);
    const isLost = [...lost].some(([own, paths]) => paths.includes(from) && isCalled(own, was[0]));
    if (isLost) places.push({ ...before, name: was });
  }
  return places;
}

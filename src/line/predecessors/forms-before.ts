import type { ElementPath } from "../../model/change.js";
import type { Predecessor } from "../../model/predecessor.js";
import { aloneIn, blindSpot, declaredAt, wordOf } from "./declared.js";
import { type File, fileOf, type LandedStates, oidOf, textOf } from "./landed-states.js";
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

/** The landing that brought a declaration to its file, and the first state there that parses. */
interface Arrival {
  readonly name: ElementPath;
  readonly state: Predecessor;
  readonly landing: Predecessor;
}

/** A declaration that was in more places is followed no further. */
const mostPlaces = 100;
/** More landed states of one file are not looked through. */
const mostStates = 200;

/** What a declaration was before, the latest first, and why it may have been more. */
export interface Past {
  readonly forms: readonly Form[];
  readonly missing?: string;
}

/** Follows a declaration back from landing to landing, and from file to file. */
export async function formsBefore(holding: Holding, states: LandedStates, present: Present): Promise<Past> {
  const forms: Form[] = [];
  const places = [holding];
  const seen = new Set<string>();
  const unknown: string[] = [];
  const task = { states, present, unknown };
  for (const place of places) {
    const key = JSON.stringify([place.path, oidOf(place), place.name]);
    if (seen.has(key)) continue;
    if (seen.add(key).size > mostPlaces) {
      unknown.push(`it was in more than ${String(mostPlaces)} places`);
      break;
    }
    if (place !== holding) forms.push(place);
    const arrival = await withinFile(place, forms, task);
    if (arrival) places.push(...(await placesBefore(arrival, task)));
  }
  return { forms, ...(unknown.length > 0 && { missing: unknown.join(", and ") }) };
}

interface Task {
  readonly states: LandedStates;
  readonly present: Present;
  /** Why something may be left out. */
  readonly unknown: string[];
}

/** Follows a declaration back in its file, notes what it was there, and tells where it came from somewhere else. */
async function withinFile(
  holding: Holding,
  forms: Form[],
  { states, unknown }: Task,
): Promise<Arrival | undefined> {
  let arrival: Arrival | undefined;
  let count = 0;
  const text = await textOf(holding);
  for await (const { landing, names, ...state } of states.statesOf(holding.path)) {
    if (!arrival) {
      if (names && state.text === text) arrival = { state: landing, name: holding.name, landing };
      continue;
    }
    // It may have come in a state that does not parse.
    if (!names) arrival = { ...arrival, landing };
    else {
      const name = await nameIn({ landing, names }, arrival, states);
      if (!name) return arrival;
      forms.push({ path: landing.path, name });
      arrival = { state: landing, name, landing };
    }
    count += 1;
    if (count < mostStates) continue;
    unknown.push(`it was in ${holding.path} before the last ${String(mostStates)} landings of that file`);
    return undefined;
  }
  return arrival;
}

/** What a declaration is called in an earlier state of its file; undefined where that has none. */
async function nameIn(
  { landing, names }: { readonly landing: Predecessor; readonly names: readonly string[] },
  { state, name }: Arrival,
  states: LandedStates,
): Promise<ElementPath | undefined> {
  const isIn = ([top]: ElementPath) => names.some((own) => isCalled(own, top));
  // What has its name in both is the same; to compare all states takes long.
  if (isIn(name)) return name;
  const was = await states.nameBefore(name, await fileOf(landing), await fileOf(state));
  return isIn(was) ? was : undefined;
}

/** Whether a full name is that of an element. */
export function isCalled(name: string, top: string | undefined): boolean {
  return top !== undefined && !name.startsWith("extend ") && wordOf(name) === wordOf(top);
}

/**
 * Where a declaration was before it came to its file: in the files that lost its name in that landing, or that have lost it
 * since; where there are none, in one that lost another name, and has the like of it under that one.
 */
async function placesBefore(
  arrival: Arrival,
  { states, present, unknown }: Task,
): Promise<readonly Holding[]> {
  const { landing, name } = arrival;
  const file = await fileOf(arrival.state);
  const { path, snapshot } = file;
  const prior = await landing.before?.();
  const names = await declaredAt(snapshot, path, present);
  const fullName = names?.find((own) => isCalled(own, name[0]));
  if (!prior || fullName === undefined) return [];
  const gone = await aloneIn(prior, snapshot, present);
  const lost = gone.paths;
  const since = async () => (await aloneIn(prior, present.baseSide, present)).paths;
  const same = lost.get(fullName) ?? (await since()).get(fullName) ?? [];
  if (same.length > 0) return same.map((from) => ({ snapshot: prior, path: from, name }));
  const blind = blindSpot(gone, [fullName], () => true);
  if (blind !== undefined) unknown.push(`${blind} did not parse before it came to ${path}`);
  const places: Holding[] = [];
  for (const from of new Set([...lost.values()].flat())) {
    if (from === path || places.length >= mostPlaces) continue;
    const before = { snapshot: prior, path: from };
    const was = await states.nameBefore(name, before, file);
    const isLost = [...lost].some(([own, paths]) => paths.includes(from) && isCalled(own, was[0]));
    // Two packages may have types of one name that have nothing else in common.
    const isLike = was[0] !== name[0] || (await states.reads(name, before, file));
    if (isLost && isLike) places.push({ ...before, name: was });
  }
  return places;
}

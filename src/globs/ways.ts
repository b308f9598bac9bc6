import { memoByObject } from "../algorithms/memo.js";
import type { ElementPath, Use } from "../model/change.js";
import type { Comparison } from "../model/contract.js";
import { formatFacts } from "../model/formats.js";
import { elementMatches as matchesPath, elementTokens, wildcardMatches } from "./globs.js";

/** More states than these are not followed: every glob then counts as matching, so that nobody is left out. */
const mostStates = 20_000;

/** What leads to the elements of a contract besides their own paths, and whether globs may leave out a root. */
export type Ways = Partial<Pick<Comparison, "uses" | "format">>;

/** What is left of a way from its end to the root, and for each glob the pieces before which it may stand. */
interface State {
  readonly tokens: readonly string[];
  /** How many tokens the root has; what comes before them may be left out of a glob. */
  readonly root: number;
  readonly positions: readonly (readonly number[])[];
}

/**
 * The globs that are, on some way to an element, the last that matches. The ways: its own path, and, through each use
 * of a type around it, the path below that use. They are walked backwards, so that recursive types end.
 */
export function lastMatches(globs: readonly string[], element: ElementPath, ways: Ways): ReadonlySet<number> {
  const walk = walked(globs, element, ways, (pattern) => [pattern.length]);
  return walk ? new Set(walk.map((matching) => Math.max(...matching))) : new Set(globs.keys());
}

/** Whether a glob matches on some way to an element. */
export function elementMatches(glob: string, element: ElementPath, ways: Ways): boolean {
  return matchesPath(glob, element) || lastMatches([glob], element, ways).size > 0;
}

/** The globs that name none of these elements. */
export function unnamed(
  globs: readonly string[],
  elements: readonly ElementPath[],
  ways: Ways,
): readonly string[] {
  return globs.filter(
    (glob) =>
      !elements.some((element) => matchesPath(glob, element)) &&
      !elements.some((element) => elementMatches(glob, element, ways)),
  );
}

/** Whether something below the element could match the glob on some way to it: removing a parent removes its children. */
export function matchesBelow(glob: string, element: ElementPath, ways: Ways): boolean {
  return walked([glob], element, ways, (pattern) => [...pattern.keys()])?.length !== 0;
}

/**
 * Whether the glob names something below the element and the element itself on the way: "customer.**.email" and
 * "**.customer.email" go through Order.customer; "**.email" would match below, but says nothing of it.
 */
export function leadsThrough(glob: string, element: ElementPath, ways: Ways): boolean {
  const starts = (pattern: readonly string[]) =>
    [...pattern.keys()].filter((position) => pattern[position - 1] !== "**");
  return walked([glob], element, ways, starts)?.length !== 0;
}

/** Whether renaming an element takes something below it out of what the glob names. */
export function losesBelow(glob: string, was: ElementPath, element: ElementPath, ways: Ways): boolean {
  return matchesBelow(glob, was, ways) && !matchesBelow(glob, element, ways);
}

/** Of each way that any glob matches, the globs that match; undefined: there are more than can be followed. */
function walked(
  globs: readonly string[],
  element: ElementPath,
  { uses = [], format }: Ways,
  from: (pattern: readonly string[]) => readonly number[],
): readonly (readonly number[])[] | undefined {
  const namesRoot = format === undefined || formatFacts[format].namesRoot;
  const patterns = globs.map((glob) => elementTokens([glob]));
  const start = patterns.map((pattern) => closed(from(pattern), pattern));
  const queue: State[] = [];
  const visited = new Set<string>();
  const push = (state: State): void => {
    const key = JSON.stringify(state);
    if (state.positions.every((positions) => positions.length === 0) || visited.has(key)) return;
    visited.add(key);
    queue.push(state);
  };
  const placesOf = usesByType(uses);
  const wayOf = (path: ElementPath): Pick<State, "tokens" | "root"> => ({
    tokens: elementTokens(path),
    root: namesRoot ? elementTokens(path.slice(0, 1)).length : 0,
  });
  const matches: (readonly number[])[] = [];
  push({ ...wayOf(element), positions: start });
  for (const { tokens, root, positions } of queue) {
    if (queue.length > mostStates) return undefined;
    if (tokens.length === 0 || tokens.length === root) {
      const matching = positions.flatMap((at, i) => (at.includes(0) ? [i] : []));
      if (matching.length > 0) matches.push(matching);
    }
    for (const place of placesOf.get(keyOf(tokens)) ?? []) push({ ...wayOf(place), positions });
    const token = tokens.at(-1);
    if (token === undefined) continue;
    const before = positions.map((at, i) => stepped(at, patterns[i] ?? [], token));
    push({ tokens: tokens.slice(0, -1), root, positions: before });
  }
  return matches;
}

/** The pieces before which a glob may stand once it took one more name, read from the end. */
function stepped(positions: readonly number[], pattern: readonly string[], token: string): readonly number[] {
  const next = positions.flatMap((position) => {
    const piece = pattern[position - 1];
    if (piece === undefined) return [];
    if (piece === "**") return [position];
    return wildcardMatches(piece, token) ? [position - 1] : [];
  });
  return closed(next, pattern);
}

/** ** takes no name as well. */
function closed(positions: readonly number[], pattern: readonly string[]): readonly number[] {
  const all = new Set(positions);
  for (const position of all) if (pattern[position - 1] === "**") all.add(position - 1);
  return [...all].sort((a, b) => a - b);
}

const usesByType = memoByObject((uses: readonly Use[]): ReadonlyMap<string, readonly ElementPath[]> => {
  const places = new Map<string, ElementPath[]>();
  for (const { type, at } of uses) {
    const key = keyOf(elementTokens(type));
    const earlier = places.get(key);
    if (earlier) earlier.push(at);
    else places.set(key, [at]);
  }
  return places;
});

function keyOf(tokens: readonly string[]): string {
  return JSON.stringify(tokens);
}

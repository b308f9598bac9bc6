import type { Change } from "../../model/change.js";
import type { Comparison, Pairing } from "../../model/contract.js";
import type { NamedState, Predecessor, Predecessors } from "../../model/predecessor.js";
import { aloneIn, blindSpot, declaredAt, wordOf } from "./declared.js";
import { isOfOtherVersion, type Present } from "./present.js";
import { renamedElsewhere } from "./renamed-elsewhere.js";

type Parts = Pick<Present, "format" | "scope" | "head" | "baseSide" | "removed" | "find">;

/** Files of one state that are compared with one contract: whoever joins more is told to say it in steps. */
const mostHolders = 200;

/**
 * The same predecessors, and what the contract declares that named states hold in other files, which have it no more:
 * whoever moves a type to a new file takes along what was promised of it. What is still where it was is another's.
 */
export async function withHeldElsewhere(
  { predecessors, states = [], missing }: Predecessors,
  { pairing, changes }: Pick<Comparison, "pairing" | "changes">,
  present: Parts,
): Promise<Pick<Predecessors, "predecessors" | "missing">> {
  const unknown = missing === undefined ? [] : [missing];
  const own = states.length === 0 ? new Map<string, boolean>() : await namesOf(pairing, present);
  const isPlaced = states.every(({ name }) => predecessors.some((earlier) => earlier.name === name));
  if (own === undefined && !isPlaced)
    unknown.push(
      "what this file is called cannot be told from its text: write its identifier on the line of its key",
    );
  if (own === undefined || own.size === 0)
    return { predecessors, ...(unknown.length > 0 && { missing: unknown.join(", and ") }) };
  const all: Predecessor[] = [];
  const compared = new Set<string>();
  for (const state of states) {
    const inPlace = predecessors.filter(({ name }) => name === state.name);
    const further = await heldIn(state, { own, inPlace, pairing, changes, present });
    const { entries } = await state.open();
    // Releases in which a file is the same say the same.
    const isNew = ({ path, names, renamed }: Predecessor) => {
      const key = JSON.stringify([path, entries.get(path)?.oid, names, renamed]);
      return !compared.has(key) && compared.add(key);
    };
    all.push(...inPlace, ...further.predecessors.filter(isNew));
    if (further.missing !== undefined) unknown.push(further.missing);
  }
  return { predecessors: all, ...(unknown.length > 0 && { missing: unknown.join(", and ") }) };
}

/**
 * What a contract declares, or declared at base, for it may have renamed it, and whether it declares it on both sides.
 * undefined: its own text does not tell.
 */
async function namesOf(
  { basePath, headPath }: Pairing,
  present: Parts,
): Promise<ReadonlyMap<string, boolean> | undefined> {
  const { head, baseSide } = present;
  const [after, before] = [
    await declaredAt(head, headPath, present),
    await declaredAt(baseSide, basePath, present),
  ];
  const names = new Set([...(after ?? []), ...(before ?? [])]);
  return (
    after &&
    new Map([...names].map((name) => [name, after.includes(name) && before?.includes(name) === true]))
  );
}

interface Question {
  readonly own: ReadonlyMap<string, boolean>;
  readonly inPlace: readonly Predecessor[];
  readonly pairing: Pairing;
  readonly changes: readonly Change[];
  readonly present: Parts;
}

async function heldIn(
  state: NamedState,
  { own, inPlace, pairing, changes, present }: Question,
): Promise<Pick<Predecessors, "predecessors" | "missing">> {
  const side = await state.open();
  const lost = new Set(own.keys());
  for (const { path } of inPlace)
    for (const name of (await declaredAt(side, path, present)) ?? []) lost.delete(name);
  if (lost.size === 0) return { predecessors: [] };
  const { scope, removed, baseSide } = present;
  const gone = await aloneIn(side, present.head, present);
  // What the contract has kept is no copy, whatever the proposal puts in its first place.
  const isKept = [...lost].some((name) => own.get(name));
  const atBase = isKept ? (await aloneIn(side, baseSide, present)).paths : gone.paths;
  const goneOf = (name: string) => [
    ...new Set([...(gone.paths.get(name) ?? []), ...(own.get(name) ? (atBase.get(name) ?? []) : [])]),
  ];
  const isAsReleased = (path: string) => baseSide.entries.get(path)?.oid === side.entries.get(path)?.oid;
  const mayBe = (path: string) => {
    const isElsewhere = !inPlace.some((earlier) => earlier.path === path);
    return (
      isElsewhere && !(removed.has(path) && isAsReleased(path)) && !isOfOtherVersion(path, pairing, scope)
    );
  };
  const mayHold = (paths: readonly string[]) =>
    state.isGiven && paths.length > 1 ? [] : paths.filter(mayBe);
  const holders = new Map([...lost].map((name) => [name, mayHold(goneOf(name))]));
  const files = [...new Set([...holders.values()].flat())].sort();
  const predecessors = files.flatMap((path) => {
    const names = [...holders].flatMap(([name, of]) => (of.length === 0 || of.includes(path) ? [name] : []));
    const earlier = state.called(path);
    return earlier ? [{ ...earlier, names }] : [];
  });
  const without = [...holders].flatMap(([name, of]) => (of.length === 0 ? [name] : []));
  const touched = new Set(changes.map(({ element: [name] }) => name));
  const isTouched = (name: string) => !own.get(name) || touched.has(wordOf(name));
  const renamed = await renamedElsewhere(state, without.filter(isTouched), {
    pairing,
    present,
    side,
    gone,
    mayBe,
  });
  const all = [...predecessors, ...renamed];
  const blind = blindSpot(gone, without, mayBe);
  const several = inPlace.length > 0 ? undefined : without.find((name) => goneOf(name).length > 1);
  const missing = [
    ...(several !== undefined
      ? [
          `${state.name} holds ${several} in several files (${goneOf(several).sort().slice(0, 2).join(", ")}): name the folder of one version`,
        ]
      : []),
    ...(blind !== undefined
      ? [`${blind} of ${state.name} does not parse, and may hold what is here now`]
      : []),
    ...(all.length > mostHolders
      ? [`${state.name} holds what is here now in more than ${String(mostHolders)} files`]
      : []),
  ];
  return {
    predecessors: all.slice(0, mostHolders),
    ...(missing.length > 0 && { missing: missing.join(", and ") }),
  };
}

import { type Change, type ElementPath, isWithin } from "../../model/change.js";
import type { Comparison, Renamed } from "../../model/contract.js";
import { type Direction, directions, type Verdict, worst } from "../../model/outcome.js";
import type { Predecessor } from "../../model/predecessor.js";
import { compareWithPredecessor, type FileIn } from "../replays.js";
import { landedSince } from "./landed.js";
import { fileOf, keyOf, type LandedStates, landedStates } from "./landed-states.js";
import { againstOf, merged } from "./merge.js";
import type { Present } from "./present.js";

interface Since {
  /** Those that head was compared with, and that are earlier states of its place; the first was judged in both directions. */
  readonly predecessors: readonly Predecessor[];
  readonly present: Present;
  readonly promised: readonly Direction[];
}

/** The changes of what somebody may have at base that no comparison with a predecessor tells. */
export function untoldChanges(judged: Comparison, own: Comparison): readonly Change[] {
  const counted = new Set(judged.changes.map(({ fingerprint }) => fingerprint));
  return own.changes.filter(
    ({ fingerprint, verdict, effect }) =>
      !counted.has(fingerprint) &&
      effect !== "none" &&
      directions.some((direction) => verdict[direction].outcome !== "reads"),
  );
}

/**
 * What was renamed since a release is the same still, and whoever renames it in one proposal and changes it in the next must
 * not find it new: head and the release have nothing in common any more, but each landed state is like the one before it.
 * What the proposal changes so is compared with what the release has of it, under the name that it had.
 */
export async function withRenamedSince(
  judged: Comparison,
  own: Comparison,
  { predecessors, present, promised }: Since,
): Promise<Comparison> {
  const { basePath, headPath } = own.pairing;
  if (own.changes.length === 0 || basePath === undefined || headPath === undefined) return judged;
  const states = landedStates(basePath, present);
  let result = judged;
  for (const [i, predecessor] of predecessors.entries()) {
    const names = await renamedSince(predecessor, own.changes, states);
    if (names.length === 0) continue;
    const since = await comparedAs(predecessor, names, { own, present, promised });
    if (since) result = withThread(result, since, predecessor, i === 0 ? directions : promised);
  }
  return result;
}

/** A name in a release, at base and at head. */
interface Thread extends Renamed {
  readonly base: ElementPath;
}

/** What is changed that a release has under another name, which head may give to something else. */
async function renamedSince(
  release: Predecessor,
  changes: readonly Change[],
  states: LandedStates,
): Promise<readonly Thread[]> {
  const origin = await fileOf(release);
  const released = await states.namesIn(origin);
  const landed = await states.namesIn(states.base);
  const threads = new Map<string, Thread>();
  for (const { element, was = element } of changes) {
    const depth = element.findIndex((_, i) => !released.has(keyOf(element.slice(0, i + 1)))) + 1;
    const [to, base] = [element.slice(0, depth), was.slice(0, depth)];
    if (depth === 0 || released.has(keyOf(base)) || threads.has(keyOf(to))) continue;
    // What holds nothing (a field, a value, a method) is known by its number or place too, and compared by that.
    const holds = (name: ElementPath) => name.length > depth && isWithin(name, base);
    if (![...landed.values()].some(holds)) continue;
    const from = (await states.namesBack(origin, base)).at(-1);
    if (from && released.has(keyOf(from))) threads.set(keyOf(to), { from, base, to });
  }
  return [...threads.values()];
}

type ComparedAs = Comparison & Required<Pick<Comparison, "landed">>;

/** Head against what a release has under other names: the changes of that which it brings, and all that explain them. */
async function comparedAs(
  release: Predecessor,
  threads: readonly Thread[],
  { own, present, promised }: Pick<Since, "present" | "promised"> & { readonly own: Comparison },
): Promise<ComparedAs | undefined> {
  const { headPath = "" } = own.pairing;
  const { format, head, scope } = present;
  const whole: FileIn = { path: release.path, open: release.open };
  const proposed = { snapshot: head, path: headPath, judged: true } as const;
  const since = await compareWithPredecessor(
    format,
    { ...whole, renamed: threads },
    proposed,
    scope.settings(headPath),
  );
  if (since?.digests.base === undefined) return undefined;
  const changes = since.changes.filter(({ element }) => threads.some(({ to }) => isWithin(element, to)));
  const earlier = { ...since, changes };
  const atBase = threads.map(({ from, base }) => ({ from, to: base }));
  const predecessor = { ...whole, renamed: atBase };
  return { ...earlier, landed: await landedSince({ own, earlier, predecessor, present, promised }) };
}

/** Judged anew with changes of what the predecessor has under another name. */
function withThread(
  judged: Comparison,
  since: ComparedAs,
  predecessor: Predecessor,
  asked: readonly Direction[],
): Comparison {
  const own = againstOf(predecessor, since);
  const lines = judged.against ?? [];
  const place = lines.findIndex(
    ({ relation, name, path }) => relation === own.relation && name === own.name && path === own.path,
  );
  const worstOf = (verdicts: readonly Verdict[]): Verdict => ({
    backward: worst(verdicts.map(({ backward }) => backward)),
    forward: worst(verdicts.map(({ forward }) => forward)),
  });
  const changed = worstOf(since.changes.map((change) => change.verdict));
  const verdict = worstOf([changed, ...lines.slice(place, place + 1).map((earlier) => earlier.verdict)]);
  const how = `${predecessor.name} has it under another name`;
  const result = merged(judged, { ...since, verdict: changed }, predecessor, asked, how);
  return {
    ...result,
    landed: [...new Set([...(judged.landed ?? []), ...since.landed])],
    against: lines.map((line, i) => (i === place ? { ...line, verdict } : line)),
  };
}

import { byElementThenRule, type Change } from "../../model/change.js";
import type { Comparison, Pairing } from "../../model/contract.js";
import { type Direction, directions } from "../../model/outcome.js";
import type { NamedState } from "../../model/predecessor.js";
import { aloneIn, declaredAt, wordOf } from "./declared.js";
import { formsBefore, isCalled, type Past } from "./forms-before.js";
import { LandedStates } from "./landed-states.js";
import { againstOf, unknownBefore } from "./merge.js";
import { isOfOtherVersion, type Present } from "./present.js";
import { untoldChanges, withThread } from "./renamed-since.js";
import { neverReleased } from "./unreleased.js";

interface Since {
  /** The releases that were looked through. */
  readonly states: readonly NamedState[];
  readonly present: Present;
  readonly promised: readonly Direction[];
}

/**
 * What was renamed since a release and went to another file, in whatever order, is the same still: its names of today are in no
 * file of the release, but from landing to landing it can be followed back to one.
 */
export async function withMovedSince(
  judged: Comparison,
  own: Comparison,
  { states, present, promised }: Since,
): Promise<Comparison> {
  const { basePath, headPath } = own.pairing;
  const isRemoved = headPath === undefined;
  const untold = untoldChanges(judged, own);
  const counted = new Set(judged.changes.map(({ fingerprint }) => fingerprint));
  const removals = own.changes.filter(
    (change) => change.edit === "removed" && !counted.has(change.fingerprint) && !untold.includes(change),
  );
  if (basePath === undefined || states.length === 0) return judged;
  if (isRemoved ? judged.against?.length !== 0 : untold.length + removals.length === 0) return judged;
  const question = await questionOf(own, [...untold, ...removals], present);
  const gone = new Set<Change>();
  let result = judged;
  // Nobody says that it is new any more.
  const begun = () => (result === judged && judged.against?.length === 0 ? neverReleased(own, []) : result);
  for (const state of states) {
    const { holders, missing } = await heldAs(question, state);
    if (missing !== undefined) result = unknownBefore(begun(), missing, promised);
    for (const [path, names] of holders) {
      const predecessor = state.called(path);
      if (!predecessor) continue;
      const isFirst = result.against?.length === 0;
      const before = begun();
      const of = (changes: readonly Change[]) => changes.filter((change) => names.has(topOf(change)));
      for (const removal of of(removals)) gone.add(removal);
      result = isRemoved
        ? { ...own, against: [...(before.against ?? []), againstOf(predecessor, own)] }
        : withThread(before, { ...own, changes: of(untold) }, predecessor, isFirst ? directions : promised);
    }
  }
  return isRemoved ? result : { ...result, changes: byElementThenRule([...result.changes, ...gone]) };
}

interface Asked extends Past {
  readonly fullName: string;
}

/** What the contract declares at base and is asked about, and what each was before. */
interface Question {
  readonly present: Present;
  readonly pairing: Pairing;
  readonly asked: readonly Asked[];
}

async function questionOf(
  { pairing }: Comparison,
  changes: readonly Change[],
  present: Present,
): Promise<Question> {
  const { basePath = "", headPath } = pairing;
  const declared = (await declaredAt(present.baseSide, basePath, present)) ?? [];
  const changed = new Set(changes.map(topOf));
  const states = new LandedStates(basePath, present);
  const asked: Asked[] = [];
  for (const fullName of declared) {
    const name = wordOf(fullName);
    if (!isCalled(fullName, name) || (headPath !== undefined && !changed.has(name))) continue;
    asked.push({ fullName, ...(await formsBefore({ ...states.base, name: [name] }, states, present)) });
  }
  return { present, pairing, asked };
}

function topOf({ element, was = element }: Change): string {
  return wordOf(was[0] ?? "");
}

/** The files of a release that hold what the contract declares under other names, and the names of that at base. */
async function heldAs(
  { present, pairing, asked }: Question,
  state: NamedState,
): Promise<{ readonly holders: ReadonlyMap<string, ReadonlySet<string>>; readonly missing?: string }> {
  const holders = new Map<string, Set<string>>();
  const { scope, baseSide } = present;
  const { paths } = await aloneIn(await state.open(), baseSide, present);
  const unknown: string[] = [];
  for (const { fullName, forms, missing } of asked) {
    // What the release has under this name is compared with that.
    if (paths.size === 0 || paths.has(fullName)) continue;
    const form = forms.find(
      ({ path, name: [was] }) =>
        !isOfOtherVersion(path, pairing, scope) &&
        [...paths].some(([name, of]) => of.includes(path) && isCalled(name, was)),
    );
    if (form) holders.set(form.path, (holders.get(form.path) ?? new Set()).add(wordOf(fullName)));
    else if (missing !== undefined)
      unknown.push(`${state.name} may have ${fullName} under another name: ${missing}`);
  }
  return { holders, ...(unknown.length > 0 && { missing: unknown.join(", and ") }) };
}

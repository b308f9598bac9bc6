import { type Change, type ElementPath, isWithin, nameAfter } from "../../model/change.js";
import { type Comparison } from "../../model/contract.js";
import { type Direction, directions, type Verdict, worst } from "../../model/outcome.js";
import type { Predecessor, RenamedSince } from "../../model/predecessor.js";
import { compareWithPredecessor, type FileIn } from "../replays.js";
import { landedSince } from "./landed.js";
import { fileOf, keyOf, type LandedStates, landedStates } from "./landed-states.js";
import { againstOf, merged, unknownBefore } from "./merge.js";
import type { Present } from "./present.js";

interface Since {
  readonly followed: readonly Followed[];
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

/** A predecessor, and what else is compared with it under two names. */
export interface Followed {
  readonly predecessor: Predecessor;
  /** What head has under the name that something of this has in the predecessor, though it came from elsewhere. */
  readonly hidden: readonly RenamedSince[];
  /** Why it is not known what had another name in it. */
  readonly missing?: string;
}

/**
 * What was renamed since a release is the same still, and whoever renames it in one proposal and changes it in the next must
 * not find it new: head and the release have nothing in common any more, but each landed state is like the one before it.
 * What the proposal changes is paired with what the release has of it, under the name that it had.
 */
export async function followRenames(
  predecessor: Predecessor,
  own: Comparison,
  present: Present,
): Promise<Followed> {
  const { basePath, headPath } = own.pairing;
  if (predecessor.renamed || own.changes.length === 0 || basePath === undefined || headPath === undefined)
    return { predecessor, hidden: [] };
  const states = landedStates(basePath, present);
  const { renamed, missing } = await renamedSince(predecessor, own.changes, states);
  const now = await states.namesIn({ snapshot: present.head, path: headPath });
  const isHidden = ({ from, to }: RenamedSince) => keyOf(from) !== keyOf(to) && now.has(keyOf(from));
  const hidden = predecessor.names ? renamed : renamed.filter(isHidden);
  const open = renamed.filter((own) => !hidden.includes(own));
  return {
    predecessor: open.length > 0 ? { ...predecessor, renamed: open } : predecessor,
    hidden,
    ...(missing !== undefined && { missing }),
  };
}

/** The same, and what is hidden from the comparison with each predecessor. The first of them was judged in both directions. */
export async function withHidden(
  judged: Comparison,
  own: Comparison,
  { followed, present, promised }: Since,
): Promise<Comparison> {
  let result = judged;
  for (const [i, { predecessor, hidden, missing }] of followed.entries()) {
    if (missing !== undefined) result = unknownBefore(result, `of its landed states ${missing}`, promised);
    if (hidden.length === 0) continue;
    const since = await comparedAs(predecessor, hidden, { own, present, promised });
    if (since) result = withThread(result, since, predecessor, i === 0 ? directions : promised);
  }
  return result;
}

/** What is changed that a release has under another name, and what is removed, which no other is, however alike they are. */
async function renamedSince(
  release: Predecessor,
  changes: readonly Change[],
  states: LandedStates,
): Promise<{ readonly renamed: readonly RenamedSince[]; readonly missing?: string }> {
  const origin = await fileOf(release);
  const released = await states.namesIn(origin);
  const landed = await states.namesIn(states.base);
  const isWhole = [...released.keys()].every((key) => landed.has(key));
  // What holds nothing (a field, a value, a method) is known by its number or place too, and compared by that.
  const holders = new Set([...landed.values()].map((element) => keyOf(element.slice(0, -1))));
  const threads = new Map<string, RenamedSince>();
  let missing: string | undefined;
  for (const change of changes)
    for (const { base, to } of holdersOf(change, (element) => holders.has(keyOf(element)))) {
      if (threads.has(keyOf(to))) continue;
      const isKept = isWhole && released.has(keyOf(base));
      const from = isKept ? base : (await states.namesBack(origin, base)).at(-1);
      if (!isKept && release.relation === "tag") missing ??= await states.missingSince(origin);
      if (!from || !released.has(keyOf(from))) continue;
      // What it stands in may say so already.
      const isImplied = keyOf(nameAfter(from, [...threads.values()])) === keyOf(to);
      const isGone = change.edit === "removed" && keyOf(to) === keyOf(change.element);
      if (isGone || !isImplied) threads.set(keyOf(to), { from, base, to });
    }
  return { renamed: [...threads.values()], ...(missing !== undefined && { missing }) };
}

/** What holds others among a changed element and what it stands in, at base and at head, the outermost first. */
function holdersOf(
  { element, was = element }: Change,
  holds: (base: ElementPath) => boolean,
): readonly Pick<RenamedSince, "base" | "to">[] {
  const pairs: Pick<RenamedSince, "base" | "to">[] = [];
  for (let above = 0; above < Math.min(element.length, was.length); above += 1) {
    const [to, base] = [element.slice(0, element.length - above), was.slice(0, was.length - above)];
    // A type that moved into another one says nothing of what it stood in.
    if (holds(base) && (pairs.length === 0 || keyOf(to) === keyOf(base))) pairs.unshift({ base, to });
  }
  return pairs;
}

type ComparedAs = Comparison & Required<Pick<Comparison, "landed">>;

/** Head against what a release has under other names: the changes of that which it brings, and all that explain them. */
async function comparedAs(
  release: Predecessor,
  threads: readonly RenamedSince[],
  { own, present, promised }: Pick<Since, "present" | "promised"> & { readonly own: Comparison },
): Promise<ComparedAs | undefined> {
  const { headPath = "" } = own.pairing;
  const { format, head, scope } = present;
  const predecessor: FileIn = { path: release.path, open: release.open, renamed: threads };
  const proposed = { snapshot: head, path: headPath, judged: true } as const;
  const since = await compareWithPredecessor(format, predecessor, proposed, scope.settings(headPath));
  if (since?.digests.base === undefined) return undefined;
  const changes = since.changes.filter(({ element }) => threads.some(({ to }) => isWithin(element, to)));
  const earlier = { ...since, changes };
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
  const result = merged(judged, { ...since, verdict: changed }, predecessor, { promised: asked, how });
  return {
    ...result,
    landed: [...new Set([...(judged.landed ?? []), ...since.landed])],
    against: lines.map((line, i) => (i === place ? { ...line, verdict } : line)),
  };
}

import { type Change, type ElementPath, isWithin, nameAfter } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import { type Direction, directions, type Verdict, worst } from "../../model/outcome.js";
import type { Predecessor, RenamedSince } from "../../model/predecessor.js";
import { compareWithPredecessor, type FileIn } from "../replays.js";
import { landedSince } from "./landed.js";
import {
  type File,
  fileOf,
  holdersAmong,
  keyOf,
  type LandedStates,
  landedStates,
  type Thread,
} from "./landed-states.js";
import { againstOf, merged, type Merging, unknownBefore } from "./merge.js";
import type { Present } from "./present.js";

interface Since {
  readonly followed: readonly Followed[];
  /** The first of them was judged in both directions. */
  readonly isFirst: boolean;
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
  const release = await fileOf(predecessor);
  const { isNew, isGone, lost } = await namesSince(release, own.changes, states);
  if (lost.length === 0 && !isNew && !isGone) return { predecessor, hidden: [] };
  const threads = await states.threadsSince(release);
  const renamed = renamedNow(threads, own.changes);
  const now = await states.namesIn({ snapshot: present.head, path: headPath });
  const later = new Set(renamed.map(({ to }) => keyOf(to)));
  const isHidden = ({ from, to }: RenamedSince) =>
    keyOf(from) !== keyOf(to) && now.has(keyOf(from)) && !later.has(keyOf(from));
  const hidden = predecessor.names ? renamed : renamed.filter(isHidden);
  const open = renamed.filter((rename) => !hidden.includes(rename));
  const kept = new Set(threads.flatMap(({ from, isAtBase }) => (isAtBase ? [keyOf(from)] : [])));
  // What is new may be what is lost.
  const mayBeOne = isNew && lost.some((key) => !kept.has(key)) && predecessor.relation === "tag";
  const missing = mayBeOne ? await states.missingSince(release) : undefined;
  return {
    predecessor: open.length > 0 ? { ...predecessor, renamed: open } : predecessor,
    hidden,
    ...(missing !== undefined && { missing }),
  };
}

interface NamesSince {
  /** The keys of what a release has and base has not. */
  readonly lost: readonly string[];
  /** The proposal touches what the release has not. */
  readonly isNew: boolean;
  /** The proposal takes something from its name: it is removed, or has another one. */
  readonly isGone: boolean;
}

async function namesSince(
  release: File,
  changes: readonly Change[],
  states: LandedStates,
): Promise<NamesSince> {
  const released = await states.namesIn(release);
  const landed = await states.namesIn(states.base);
  const holders = holdersAmong(landed);
  const isUnreleased = (name: ElementPath) => holders.has(keyOf(name)) && !released.has(keyOf(name));
  return {
    lost: [...holdersAmong(released)].filter((key) => !landed.has(key)),
    isNew: changes.some(({ element, was = element }) =>
      was.some((_, i) => isUnreleased(was.slice(0, i + 1))),
    ),
    isGone: changes.some(
      ({ element, was, edit }) =>
        (was !== undefined || edit === "removed") && holders.has(keyOf(was ?? element)),
    ),
  };
}

/** What has another name at head than in a release, the outermost first, and what is removed, which no other is, however alike. */
function renamedNow(threads: readonly Thread[], changes: readonly Change[]): readonly RenamedSince[] {
  const proposed = changes.flatMap(({ element, was }) => (was ? [{ from: was, to: element }] : []));
  const gone = new Set(changes.flatMap(({ element, edit }) => (edit === "removed" ? [keyOf(element)] : [])));
  const renamed: RenamedSince[] = [];
  for (const { from, names, isAtBase } of [...threads].sort((a, b) => a.from.length - b.from.length)) {
    const base = names.at(-1) ?? from;
    const to = nameAfter(base, proposed);
    // What it stands in may say so already.
    const isImplied = keyOf(nameAfter(from, renamed)) === keyOf(to);
    if (isAtBase && (!isImplied || gone.has(keyOf(base)))) renamed.push({ from, base, to });
  }
  return renamed;
}

/** The same, and what is hidden from the comparison with each predecessor. */
export async function withHidden(
  judged: Comparison,
  own: Comparison,
  { followed, isFirst, present, promised }: Since,
): Promise<Comparison> {
  let result = judged;
  for (const [i, { predecessor, hidden, missing }] of followed.entries()) {
    if (missing !== undefined) result = unknownBefore(result, `of its landed states ${missing}`, promised);
    if (hidden.length === 0) continue;
    const since = await comparedAs(predecessor, hidden, { own, present, promised });
    if (!since) continue;
    const asked = i === 0 && isFirst ? directions : promised;
    result = withThread(result, since, predecessor, { promised: asked, proposed: own.changes });
  }
  return result;
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
  const changes = since.changes.filter(({ element, edit }) =>
    threads.some(({ base, to }) => isWithin(element, edit === "removed" ? base : to)),
  );
  const earlier = { ...since, changes };
  return { ...earlier, landed: await landedSince({ own, earlier, predecessor, present, promised }) };
}

/** Judged anew with changes of what the predecessor has under another name. */
function withThread(
  judged: Comparison,
  since: ComparedAs,
  predecessor: Predecessor,
  asked: Pick<Merging, "promised" | "proposed">,
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
  const result = merged(judged, { ...since, verdict: changed }, predecessor, { ...asked, how });
  return {
    ...result,
    landed: [...new Set([...(judged.landed ?? []), ...since.landed])],
    against: lines.map((line, i) => (i === place ? { ...line, verdict } : line)),
  };
}

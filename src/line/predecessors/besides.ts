import type { Comparison } from "../../model/contract.js";
import { type Direction, fails } from "../../model/outcome.js";
import type { Predecessor } from "../../model/predecessor.js";
import { compareWithLater, compareWithPredecessor } from "../replays.js";
import { landedSince } from "./landed.js";
import { againstOf, merged, unreadNote, withoutBasePlaces } from "./merge.js";
import type { Present } from "./present.js";

export interface Beside {
  readonly predecessor: Predecessor;
  readonly present: Present;
  readonly promised: readonly Direction[];
  readonly headPath: string;
  /** Those that are no earlier states of the contract where it comes from. */
  readonly elsewhere: ReadonlySet<Predecessor>;
}

/** What takes the place of a predecessor that does not parse; undefined where nothing does. */
async function insteadOf(
  judged: Comparison | undefined,
  own: Comparison,
  beside: Beside,
): Promise<Comparison | undefined> {
  const { predecessor } = beside;
  const [next, ...further] = (await predecessor.instead?.()) ?? [];
  const instead = next && { ...next, instead: () => Promise.resolve(further) };
  const result = instead && (await besides(judged, own, { ...beside, predecessor: instead }));
  return result && { ...result, notes: [...result.notes, unreadNote(predecessor)] };
}

/** A landed version that comes after the contract. Where it does not go on from what is before them both, no contract between mends that. */
async function besideLater(
  judged: Comparison,
  own: Comparison,
  beside: Beside,
  before: Predecessor,
): Promise<Comparison | undefined> {
  const { predecessor, present, promised, headPath } = beside;
  const settings = present.scope.settings(headPath);
  const proposed = { snapshot: present.head, path: headPath, judged: true } as const;
  const step = await compareWithLater(present.format, proposed, predecessor, settings);
  if (step?.digests.head === undefined)
    return (
      (await insteadOf(judged, own, beside)) ?? {
        ...judged,
        notes: [...judged.notes, unreadNote(predecessor)],
      }
    );
  const earlier = { snapshot: await before.open(), path: before.path };
  const landed = await compareWithLater(present.format, earlier, predecessor, settings);
  const due = promised.filter((direction) => !landed || !fails(landed.verdict[direction]));
  return merged(judged, step, predecessor, {
    promised: due,
    how: `in ${predecessor.name}, which comes after it`,
  });
}

/**
 * One more predecessor; the first that parses takes the place of base where nothing was judged before. Where it does not
 * parse, the newest before it that does takes its own place, so that nobody publishes a break in two steps.
 */
export async function besides(
  judged: Comparison | undefined,
  own: Comparison,
  beside: Beside,
): Promise<Comparison | undefined> {
  const { predecessor, present, promised, headPath, elsewhere } = beside;
  const { format, head, scope } = present;
  const proposed = { snapshot: head, path: headPath, judged: true } as const;
  const settings = scope.settings(headPath);
  if (predecessor.follows && judged) return besideLater(judged, own, beside, predecessor.follows);
  const compared = await compareWithPredecessor(format, predecessor, proposed, settings);
  if (compared?.digests.base === undefined) {
    const result = await insteadOf(judged, own, beside);
    if (result) return result;
  }
  const earlier = compared?.digests.base === undefined ? undefined : compared;
  // What landed elsewhere did not land in this place.
  const since =
    earlier && !elsewhere.has(predecessor)
      ? await landedSince({ own, earlier, predecessor, present, promised })
      : [];
  const landed = [...new Set([...(judged?.landed ?? []), ...since])];
  const withLanded = landed.length > 0 ? { landed } : {};
  if (judged)
    return { ...merged(judged, earlier, predecessor, { promised, proposed: own.changes }), ...withLanded };
  if (!earlier) return undefined;
  const { pairing, cause, notes } = own;
  return {
    ...withLanded,
    ...withoutBasePlaces(earlier),
    pairing,
    ...(cause !== undefined && { cause }),
    // The same may be said of base and of the other one.
    notes: [...new Set([`compared with ${predecessor.name}`, ...earlier.notes, ...notes])],
    against: [againstOf(predecessor, earlier)],
  };
}

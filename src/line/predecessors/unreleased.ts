import type { Change } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import { bothRead, type Direction, directions } from "../../model/outcome.js";

/** Whoever could read it has nothing earlier: every change is free. */
function asNew({ pairing, format, id, faults, notes, digests, cause }: Comparison): Comparison {
  const own = { pairing, format, id, faults, notes, digests, ...(cause !== undefined && { cause }) };
  return { ...own, verdict: bothRead, changes: [] };
}

export function neverReleased(own: Comparison, looked: readonly string[]): Comparison {
  const what = own.pairing.status === "removed" ? "nobody has it" : "it is judged as new";
  const notes = looked.length === 0 ? [] : [`not in ${looked.join(" and not in ")}: ${what}`];
  return { ...asNew(own), against: [], notes: [...notes, ...own.notes] };
}

/** More of them are only counted. */
const mostTold = 3;

/**
 * Says what would break somebody if base counted, and breaks nobody who has a release. Where the release fails too, what
 * it has of the same element may be the reason, and so may anything for what follows from the change of another file.
 */
export function withUnreleased(judged: Comparison, own: Comparison, looked: readonly string[]): Comparison {
  const counted = new Set(judged.changes.map(({ fingerprint }) => fingerprint));
  const broken = new Set(
    judged.changes.filter((change) => change.edit !== "added" && failing(change).length > 0).map(placeOf),
  );
  const { headPath } = own.pairing;
  const isFree = (change: Change) =>
    !counted.has(change.fingerprint) &&
    // What stands in another file now is compared there.
    (change.location?.side !== "head" || change.location.file === headPath) &&
    (failing(change).every((direction) => judged.verdict[direction].outcome === "reads") ||
      (change.declaredIn === undefined && !broken.has(placeOf(change))));
  const free = own.changes.filter(
    (change) => change.effect !== "none" && failing(change).length > 0 && isFree(change),
  );
  if (free.length === 0 || looked.length === 0 || judged.against?.length === 0) return judged;
  const more = free.length > mostTold ? [`${String(free.length - mostTold)} more changes are free so`] : [];
  const notes = free
    .slice(0, mostTold)
    .map(({ message }) => `${message}: free, because it breaks nothing of ${looked.join(" or ")}`);
  return { ...judged, notes: [...judged.notes, ...notes, ...more] };
}

function failing({ verdict }: Pick<Change, "verdict">): readonly Direction[] {
  return directions.filter((direction) => verdict[direction].outcome !== "reads");
}

/** The last two names of an element: what is around them may be another file. */
function placeOf({ element }: Pick<Change, "element">): string {
  return JSON.stringify(element.slice(-2));
}

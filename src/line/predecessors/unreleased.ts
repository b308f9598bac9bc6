import { type Change, isWithin } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import { bothRead, directions, fails } from "../../model/outcome.js";
import { untoldChanges } from "./renamed-since.js";

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

/** Whether another comparison tells a failure of the same element, of what it stands in or of what uses it, in other words perhaps. */
function isToldThere(
  { rule, element, was = element, verdict }: Change,
  { uses = [] }: Comparison,
  others: readonly Change[],
): boolean {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  const used = uses.flatMap(({ type, at }) =>
    isWithin(element, type) ? [[...at, ...element.slice(type.length)]] : [],
  );
  return others.some((other) => {
    const places = [other.element, other.was ?? other.element];
    const isSame = [element, was, ...used].some((own) =>
      places.some((place) => isWithin(own, place) || isWithin(place, own)),
    );
    // What began since is in no other form there.
    const isForm = other.edit !== "added" || other.rule === rule;
    return isSame && isForm && failing.some((direction) => fails(other.verdict[direction]));
  });
}

/** More of them are only counted. */
const mostTold = 3;

/** Says what would break somebody if base counted: work that no predecessor has. */
export function withUnreleased(judged: Comparison, own: Comparison, looked: readonly string[]): Comparison {
  const free = untoldChanges(judged, own).filter((change) => !isToldThere(change, own, judged.changes));
  if (
    free.length === 0 ||
    looked.length === 0 ||
    judged.unknownIn !== undefined ||
    judged.against?.length === 0
  )
    return judged;
  const more = free.length > mostTold ? [`${String(free.length - mostTold)} more changes are free so`] : [];
  const notes = free
    .slice(0, mostTold)
    .map(({ message }) => `${message}: free, because what it breaks is not in ${looked.join(" or ")}`);
  return { ...judged, notes: [...judged.notes, ...notes, ...more] };
}

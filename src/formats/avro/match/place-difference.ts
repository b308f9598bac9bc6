import type { Mutable, Sides } from "../../../model/change.js";
import type { Difference } from "../../../model/rule.js";
import { locate, type Place, type Type } from "../schema/schema.js";
import type { Located, Matched } from "./matched.js";
import { pathsOf } from "./trail.js";

/** One difference, placed in head or, where head lacks the element, in base. */
export function differenceAt<T>(
  located: Located & Partial<Sides<unknown>>,
  { base, head }: Sides<T>,
  place: Place | undefined,
): Difference<T> {
  const location = place && locate(place);
  const before = location?.side === "head" ? (placeOf(base) ?? placeOf(located.base)) : undefined;
  const { element, was } = pathsOf(located.at);
  const difference: Mutable<Difference<T>> = { element, base, head };
  if (was) difference.was = was;
  if (location) difference.location = location;
  if (before) difference.baseLocation = locate(before);
  return difference;
}

/** Where a side of a difference stands, if it is an element of a schema. */
function placeOf(side: unknown): Place | undefined {
  return typeof side === "object" && side !== null && "place" in side ? (side.place as Place) : undefined;
}

/** For a rule about the places where two types differ in one way. */
export function placesWhere(differs: (base: Type, head: Type) => boolean) {
  return function* ({ slots }: Matched): Iterable<Difference<Type>> {
    for (const match of slots)
      if (differs(match.base, match.head)) yield differenceAt(match, match, match.head.place);
  };
}

/** What both sides have, in the order of each side; nothing where the orders are the same. */
export function* orderDifference(
  located: Located,
  base: readonly string[],
  head: readonly string[],
  place: Place,
): Iterable<Difference<readonly string[]>> {
  const [inBase, inHead] = [new Set(base), new Set(head)];
  const sides = {
    base: base.filter((name) => inHead.has(name)),
    head: head.filter((name) => inBase.has(name)),
  };
  if (sides.base.join() !== sides.head.join()) yield differenceAt(located, sides, place);
}

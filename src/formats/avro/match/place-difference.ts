import type { Sides } from "../../../model/change.js";
import type { Difference } from "../../../model/rule.js";
import type { Place } from "../schema/schema.js";
import { locate } from "../schema/schema.js";
import type { Located } from "./matched.js";
import { pathsOf } from "./trail.js";

/** One difference, placed in head or, where head lacks the element, in base. */
export function differenceAt<T>(
  { at }: Located,
  { base, head }: Sides<T>,
  place: Place | undefined,
): Difference<T> {
  return { ...pathsOf(at), base, head, ...(place && { location: locate(place) }) };
}

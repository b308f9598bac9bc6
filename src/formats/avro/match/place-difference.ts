import type { Difference } from "../../../model/rule.js";
import type { Where } from "./matched.js";
import type { Place } from "../schema/schema.js";
import { locate } from "../schema/schema.js";
import { where } from "./trail.js";

/** One difference, placed in head or, where head lacks the element, in base. */
export function differ<T>(
  { at }: Where,
  sides: { readonly base: T | undefined; readonly head: T | undefined },
  place: Place | undefined,
): Difference<T> {
  return { ...where(at), ...sides, ...(place && { location: locate(place) }) };
}

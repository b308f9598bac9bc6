import type { ElementPath, Sides } from "../../../model/change.js";
import type { Location } from "../../../model/location.js";
import { locate } from "../model/locate.js";
import type { PlacedPair } from "../model/pair-fields.js";
import type { Field, ProtoFile } from "../model/descriptor.js";
import type { FieldSide } from "../decoding/reader-context.js";
import type { Span } from "../syntax/ast.js";

interface Element {
  readonly element: ElementPath;
  readonly file: ProtoFile;
  readonly at: Span;
}

/** The element and location of a difference: in head, or in base if head has no such element. */
export function locationOf<T extends Element>(
  { base, head }: Sides<T>,
  at: (element: T) => Span = (element) => element.at,
): { element: ElementPath; was?: ElementPath; location: Location; baseLocation?: Location } {
  const shown = head ?? base;
  if (!shown) throw new Error("a difference has at least one side");
  const renamed = base && head && base.element.join("\u0000") !== head.element.join("\u0000");
  return {
    element: shown.element,
    ...(renamed && { was: base.element }),
    location: locate(shown.file, at(shown), head ? "head" : "base"),
    ...(base && head && { baseLocation: locate(base.file, at(base), "base") }),
  };
}

/** Both sides of a pair of fields; one may have no such field. */
export function fieldSides(pair: PlacedPair): { base: FieldSide; head: FieldSide } {
  return {
    base: { field: pair.base, message: pair.baseMessage },
    head: { field: pair.head, message: pair.headMessage },
  };
}

/** `"total" (number 3)` */
export function fieldText({ name, number }: Field): string {
  return `field "${name}" (number ${String(number)})`;
}

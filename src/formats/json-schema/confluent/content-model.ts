import { type Difference, type Run, stemOf, under } from "./difference.js";
import type { Shape } from "./shape.js";

/** What may stand where a schema declares nothing: anything, nothing, or what a schema allows. */
export type Rest = "open" | "closed" | Shape;

/** additionalProperties and its siblings: an ADDED permission, a REMOVED one, an EXTENDED or a NARROWED schema. */
export function restDifferences(
  run: Run,
  key: string,
  [original, update]: readonly [Rest, Rest],
  at: Shape,
): readonly Difference[] {
  const difference = (change: string) => under(key, [{ type: `${stemOf(key)}_${change}`, path: [], at }]);
  if (original === update) return [];
  if (update === "closed") return difference("REMOVED");
  if (original === "closed") return difference("ADDED");
  if (original === "open") return difference("NARROWED");
  if (update === "open") return difference("EXTENDED");
  return under(key, run.compare(original, update));
}

/** Something declared that the original leaves to its content model, or that only the update leaves to its own. */
export function covered(
  run: Run,
  stem: "PROPERTY_ADDED" | "PROPERTY_REMOVED" | "ITEM_ADDED" | "ITEM_REMOVED",
  [original, update]: readonly [Shape, Shape],
): readonly Difference[] {
  const inside = run.compare(original, update);
  const how = run.compatible(inside) ? "IS_COVERED" : "NOT_COVERED";
  return [...inside, { type: `${stem}_${how}_BY_PARTIALLY_OPEN_CONTENT_MODEL`, path: [], at: update }];
}

import { type Difference, type Run } from "./difference.js";
import type { Shape } from "./shape.js";
/** What may stand where a schema declares nothing: anything, nothing, or what a schema allows. */
export type Rest = "open" | "closed" | Shape;
/** additionalProperties and its siblings: an ADDED permission, a REMOVED one, an EXTENDED or a NARROWED schema. */
export declare function restDifferences(run: Run, key: string, [original, update]: readonly [Rest, Rest], at: Shape): readonly Difference[];
/** Something declared that the original leaves to its content model, or that only the update leaves to its own. */
export declare function covered(run: Run, stem: "PROPERTY_ADDED" | "PROPERTY_REMOVED" | "ITEM_ADDED" | "ITEM_REMOVED", [original, update]: readonly [Shape, Shape]): readonly Difference[];

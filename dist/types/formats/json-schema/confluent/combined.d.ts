import { type Difference, type Run } from "./difference.js";
import type { Shape } from "./shape.js";
/** allOf, anyOf or oneOf on one side only: compatible through one of its parts, or undefined. */
export declare function oneCombined(run: Run, original: Shape, update: Shape): readonly Difference[] | undefined;
/** Parts are matched up so that as many as possible are compatible; the smaller side must be covered. */
export declare function bothCombined(run: Run, original: Shape, update: Shape): readonly Difference[];

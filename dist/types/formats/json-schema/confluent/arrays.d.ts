import { type Difference, type Run } from "./difference.js";
import type { Shape } from "./shape.js";
/** Arrays: all items, the tuple by content model, what follows it, counts. */
export declare function arrays(run: Run, from: Shape, to: Shape): readonly Difference[];

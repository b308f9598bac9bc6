import type { ComparisonTask } from "../../model/format.js";
import type { Affected } from "../define-format.js";
import type { Model } from "./model.js";
/** Begins to search for what `affected` will look at first; it waits for the answer, or fails, then. */
export declare function prepare(base: Model, head: Model, task: ComparisonTask): Promise<void>;
/** Unchanged files whose meaning differs because a named type that they refer to, directly or not, does. */
export declare function affected(base: Model, head: Model, task: ComparisonTask): Promise<readonly Affected[]>;

import type { ComparisonTask } from "../../../model/format.js";
import type { References } from "../../dependents.js";
import type { Library } from "./library.js";
/** Schemas refer to each other by path or by the `$id` that a schema declares, also through others. */
export declare function references(base: Library, head: Library, task: ComparisonTask): Promise<References>;

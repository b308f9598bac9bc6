import type { Cause, WitnessBudget } from "../decode/resolution.js";
import type { Datum } from "./datum.js";
/**
 * The smallest datum of the writer's root that reaches the cause of a failure. Takes its size from the budget,
 * which only the first datum may exceed; undefined where it does not suffice. @throws NoSample
 */
export declare function sampleFor({ issue, reach }: Cause, budget: WitnessBudget): Datum | undefined;

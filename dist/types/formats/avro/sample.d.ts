import type { Cause } from "./check.js";
import type { Datum } from "./datum.js";
/** How many values may still be made. */
export interface Allowance {
    readonly all: number;
    left: number;
}
/**
 * The smallest datum of the writer's root that reaches the cause of a failure. Takes its size from the allowance,
 * which only the first datum may exceed; undefined where it does not suffice. @throws NoSample
 */
export declare function sampleFor({ issue, reach }: Cause, allowance: Allowance): Datum | undefined;

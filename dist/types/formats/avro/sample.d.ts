import type { Cause } from "./check.js";
import type { Datum } from "./datum.js";
import type { Schema } from "./schema.js";
/** No datum of this type is small enough, or none exists (a record that always contains itself). */
export declare class NoSample extends Error {
    readonly name = "NoSample";
}
/** The smallest datum of the writer's root that reaches the cause of a failure. @throws NoSample */
export declare function sampleFor({ issue, reach }: Cause, allowance: Size): Datum;
/** The smallest datum of a type. @throws NoSample */
export declare function smallest(schema: Schema): Datum;
/** How many values may still be made. */
export interface Size {
    left: number;
}

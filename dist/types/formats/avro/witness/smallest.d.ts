import { type Schema } from "../schema/schema.js";
import type { Datum } from "./datum.js";
/** Values in the largest datum that is shown. */
export declare const maxSize = 20000;
/** No datum of this type is small enough, or none exists (a record that always contains itself). */
export declare class NoSample extends Error {
    readonly name = "NoSample";
    constructor();
}
/** How many values the smallest datum of a type holds; Infinity where a type always contains itself. */
export declare function sizeOf(schema: Schema): number;
/** The smallest datum of a type; the same object each time. @throws NoSample */
export declare function smallest(schema: Schema): Datum;

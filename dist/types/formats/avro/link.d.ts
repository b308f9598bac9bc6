import type { Fault } from "../../model/location.js";
import type { Model } from "./model.js";
import type { Contract } from "./schema.js";
/** A file with its references resolved, or why that cannot be done. */
export interface Linked {
    readonly contract: Contract | undefined;
    readonly faults: readonly Fault[];
    readonly notes: readonly string[];
}
/** Resolves a file and, through it, every file that it refers to. */
export declare function link(model: Model, path: string): Linked;

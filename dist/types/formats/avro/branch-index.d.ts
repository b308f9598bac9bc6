import type { Type, Union } from "./schema.js";
/** Where a union's branches stand: unions of hundreds of branches meet each other. */
export interface BranchIndex {
    /** Unnamed types; a union holds each kind once. */
    readonly byKind: ReadonlyMap<Type["kind"], number>;
    /** "record n.A" */
    readonly byName: ReadonlyMap<string, number>;
    /** "record A" */
    readonly byShortName: ReadonlyMap<string, readonly number[]>;
}
export declare function branchIndex(union: Union): BranchIndex;

import type { ElementPath } from "../../../model/change.js";
import { type Schema } from "../schema/schema.js";
/** The way to a pair of elements, step by step: a path is only written out for what differs. */
export interface Trail {
    readonly from: Trail | undefined;
    readonly base: ElementPath;
    readonly head: ElementPath;
    /** Whether the two paths differ. */
    readonly moved: boolean;
}
export declare function trail(from: Trail | undefined, base: ElementPath, head?: ElementPath): Trail;
/** Writes the path out; `was` only when it differs at base: renamed, or put into a union. */
export declare function pathsOf(end: Trail): {
    readonly element: ElementPath;
    readonly was?: ElementPath;
};
/** `<Branch>` by its short name; by its full name where the union holds two of one short name. */
export declare function branchStep(branch: Schema, slot?: Schema): string;

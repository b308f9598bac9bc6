import type { Checks } from "./checks.js";
import type { FieldMatch, NamedMatch, SlotMatch, UnionMatch } from "./matched.js";
import type { Contract, Schema } from "./schema.js";
import type { Trail } from "./trail.js";
export interface Visit {
    readonly base: Schema;
    readonly head: Schema;
    readonly trail: Trail;
    /** Inside a type that another file declares: its differences are listed there. */
    readonly silent: boolean;
}
/** What a walk over both sides at once finds; what cannot differ is not listed. */
export interface Found {
    readonly named: readonly NamedMatch[];
    readonly shared: readonly NamedMatch[];
    readonly fields: readonly FieldMatch[];
    readonly slots: readonly SlotMatch[];
    readonly unions: readonly UnionMatch[];
}
export declare function walk(starts: readonly Visit[], base: Contract, head: Contract, checks: Checks): Found;

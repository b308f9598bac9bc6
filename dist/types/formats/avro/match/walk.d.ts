import type { Resolver } from "../decode/resolver.js";
import type { Contract, Schema } from "../schema/schema.js";
import type { Matched } from "./matched.js";
import { type Trail } from "./trail.js";
export interface Visit {
    readonly base: Schema;
    readonly head: Schema;
    readonly trail: Trail;
    /** Inside a type that another file declares: its differences are listed there. */
    readonly silent: boolean;
}
/** What a walk over both sides at once meets; what cannot differ is not listed. */
export type Walked = Pick<Matched, "named" | "shared" | "fields" | "slots" | "unions">;
export declare function walk(starts: readonly Visit[], base: Contract, head: Contract, resolver: Resolver): Walked;

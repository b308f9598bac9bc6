import type { Literal } from "./formula.js";
import type { Solver } from "./found.js";
import type { JsonType, Value } from "./value.js";
/** One branch of the search for a value of one type: what must hold, and the choices not made yet. */
export interface Branch {
    readonly type: JsonType;
    /** Atoms, and the connectives already taken apart (kept, so that their opposites are seen at once). */
    readonly taken: Set<Literal>;
    /** Connectives that leave a choice. */
    readonly open: Set<Literal>;
    /** For a property whose value comes from a short list: the list. */
    readonly listed: Map<string, readonly Value[]>;
}
export declare function branchOf(type: JsonType): Branch;
export declare function copyOf({ type, taken, open, listed }: Branch): Branch;
/** Puts literals into a branch, taking apart what leaves no choice. False: the branch is contradictory. */
export declare function enter(solver: Solver, branch: Branch, literals: readonly Literal[]): boolean;
/** 1: holds in every value of this branch. -1: in none. 0: not known without looking closer. Sound, never complete. */
export type Standing = 1 | 0 | -1;
export declare function standingOf(solver: Solver, branch: Branch, literal: Literal, depth?: number): Standing;
/** The ways in which an open connective can hold; each way is a list of literals that hold together. */
export declare function waysOf({ arena }: Solver, literal: Literal): readonly (readonly Literal[])[];
/** Drops ways that cannot be, takes the way that is left alone, until nothing moves. False: contradictory. */
export declare function settle(solver: Solver, branch: Branch): boolean;
export declare function waysLeft(solver: Solver, branch: Branch, literal: Literal): "holds" | readonly (readonly Literal[])[];

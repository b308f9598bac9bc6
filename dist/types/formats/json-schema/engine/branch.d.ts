import { type Literal } from "./formula.js";
import type { Solver } from "./answer.js";
import { type JsonType, type Value } from "../values/value.js";
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
export declare function copyOf({ budget }: Solver, { type, taken, open, listed }: Branch): Branch;
/** Puts literals into a branch, taking apart what leaves no choice. False: the branch is contradictory. */
export declare function enter(solver: Solver, branch: Branch, literals: readonly Literal[]): boolean;
/** The values of one type in a list, which may be very long and asked often. */
export declare function valuesOfType(values: ReadonlyMap<string, Value>, type: JsonType): readonly Value[];

import { type Branch } from "./branch.js";
import type { Literal } from "./formula.js";
import type { Solver } from "./answer.js";
/** The ways in which an open connective can still hold; each is a list of literals that hold together. */
export interface Ways {
    readonly count: number;
    /** One after the other: a wide `oneOf` has as many literals in each way as it has ways. */
    each(): Iterable<readonly Literal[]>;
}
/** What is left of a connective in a branch: "holds" when it holds in every value of the branch. */
export declare function waysLeft(solver: Solver, branch: Branch, literal: Literal): "holds" | Ways;
/** Drops ways that cannot be, takes the way that is left alone, until nothing moves. False: contradictory. */
export declare function settle(solver: Solver, branch: Branch): boolean;

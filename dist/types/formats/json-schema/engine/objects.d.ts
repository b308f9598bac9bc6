import type { Literal } from "./formula.js";
import type { Found, Solver } from "./found.js";
/**
 * Finds an object. Only names that must exist are given; all others are left out, which satisfies every universal
 * keyword. Names nobody mentions are found per cell of the patterns, so "none" covers all names there are.
 */
export declare function findObject(solver: Solver, atoms: readonly Literal[]): Found;

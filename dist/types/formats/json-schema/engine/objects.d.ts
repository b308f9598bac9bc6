import type { Branch } from "./branch.js";
import type { Literal } from "./formula.js";
import type { Answer, Solver } from "./answer.js";
/**
 * Finds an object. Only names that must exist are given; all others are left out, which satisfies every universal
 * keyword. Names nobody mentions are found per kind, as all parts tell names apart, so "none" covers all names there are.
 */
export declare function findObject(solver: Solver, atoms: readonly Literal[]): Answer;
/**
 * Refutes a way that asks one thing of one property, by what the branch says of that property: fewer constraints
 * already have no value. Undefined: not refuted so.
 */
export declare function refuterOf(solver: Solver, { type, taken }: Branch): ((way: readonly Literal[]) => Answer | undefined) | undefined;

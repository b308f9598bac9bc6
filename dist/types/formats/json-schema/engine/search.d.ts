import type { Budget } from "./budget.js";
import type { Theory } from "./evaluate.js";
import type { Solver } from "./found.js";
export declare function theoryOf(budget: Budget): Theory;
/** A search, and where in the instance it is: after it was cut short, that says where the steps went. */
export interface Search extends Solver {
    readonly trail: readonly string[];
}
/**
 * Searches for a value that satisfies a set of literals: per type, take apart what leaves no choice, ask the type's
 * solver about what is fixed, let its proposal show which choice still matters, branch on that one.
 */
export declare function searchOf(theory: Theory): Search;

import type { Budget } from "./budget.js";
import type { Theory } from "./evaluate.js";
import type { Solver } from "./found.js";
export declare function theoryOf(): Theory;
/**
 * Searches for a value that satisfies a set of literals: per type, take apart what leaves no choice, ask the type's
 * solver about what is fixed, let its proposal show which choice still matters, branch on that one.
 */
export declare function solverOf(theory: Theory, budget: Budget): Solver;

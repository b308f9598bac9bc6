import type { Literal } from "./formula.js";
import type { Answer, Solver } from "./answer.js";
/** Finds an array: as short as its demands and its minimum allow. */
export declare function findArray(solver: Solver, atoms: readonly Literal[]): Answer;

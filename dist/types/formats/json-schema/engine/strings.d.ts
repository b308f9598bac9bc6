import type { Literal } from "./formula.js";
import { type Answer, type Solver } from "./answer.js";
/** Finds a string: a length, patterns as one language, formats by samples. "none" never rests on a format's meaning. */
export declare function findString(solver: Solver, atoms: readonly Literal[]): Answer;

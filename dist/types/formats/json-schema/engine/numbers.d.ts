import type { Literal } from "./formula.js";
import { type Answer, type Solver } from "./answer.js";
/** Finds a number: an interval, a lattice of multiples, finitely many holes. Complete: "none" is a proof. */
export declare function findNumber({ arena, budget }: Solver, atoms: Iterable<Literal>): Answer;

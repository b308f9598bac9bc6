import { type Branch } from "./branch.js";
import { type Literal } from "./formula.js";
import type { Solver } from "./answer.js";
/** 1: holds in every value of this branch. -1: in none. 0: not known without looking closer. Sound, never complete. */
export type Standing = 1 | 0 | -1;
export declare function standingOf(solver: Solver, branch: Branch, literal: Literal, depth?: number): Standing;

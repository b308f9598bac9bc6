import { type Arrays, type Places } from "./array-parts.js";
import { type Answer, type Solver } from "./answer.js";
/** All items different: places with few possible values are matched to them first, the others always find a new one. */
export declare function distinct(solver: Solver, wanted: Arrays, places: Places, length: number): Answer;

import type { Found, Solver } from "./found.js";
import type { Assignment, Demand, Objects } from "./object-parts.js";
/**
 * One new name for each cell that can serve the demand, or why a cell cannot. A cell is a choice, for every pattern, of
 * matching it or not: all new names of a cell are alike, so one of them speaks for all.
 */
export declare function freshNames(solver: Solver, wanted: Objects, taken: Assignment, demand: Demand): Iterable<string | Found>;

import { type Answer, type Solver } from "./answer.js";
import { type Assignment, type Demand, type Objects } from "./object-parts.js";
/**
 * One new name of each kind that can serve the first demand, or why a kind cannot. A kind is a choice, for everything
 * that tells new names apart, of satisfying it or not: the patterns of all cells, and what this demand and those that
 * follow ask of their names. So all new names of a kind are alike, now and for the demands to come: one speaks for all.
 */
export declare function freshNames(solver: Solver, wanted: Objects, taken: Assignment, demands: readonly Demand[]): Iterable<string | Answer>;

import { type Outcome } from "../../../model/outcome.js";
import { type Root } from "../schema/roots.js";
import type { Contract } from "../schema/schema.js";
import { type Missing } from "./missing-counterparts.js";
import { type Issue, type Pair, PairGraph, type Step } from "./pair-graph.js";
/** How a datum gets from a root to a pair of types. */
export interface Reach {
    readonly pair: Pair;
    readonly root: Root;
    readonly step: Step | undefined;
    readonly from: Reach | undefined;
}
/** Why something fails, kept for building the datum that shows it. */
export interface Cause {
    readonly issue: Issue;
    readonly reach: Reach;
}
/** What one contract, as the reader, does with everything that the other may write. */
export interface Resolution {
    readonly reader: Contract;
    readonly writer: Contract;
    readonly outcome: Outcome;
    readonly graph: PairGraph;
    /** Every pair that some datum meets, in order of distance from the roots. */
    readonly reached: ReadonlyMap<Pair, Reach>;
    /** The issue behind each outcome, which is an object of its own. */
    readonly causes: ReadonlyMap<Outcome, Cause>;
    /** What has no datum that the reader could begin with. */
    readonly missing: Missing;
    readonly budget: WitnessBudget;
}
/** Values that the witnesses of one direction may hold together: thousands of changes to one wide record share them. */
export interface WitnessBudget {
    readonly all: number;
    left: number;
}
export declare function resolve(reader: Contract, writer: Contract): Resolution;

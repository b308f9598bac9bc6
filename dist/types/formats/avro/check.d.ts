import type { Outcome } from "../../model/outcome.js";
import type { Graph, Issue, Pair, Step } from "./graph.js";
import type { Root } from "./roots.js";
import type { Contract, Message, Named } from "./schema.js";
/** How a datum gets from a root to a pair of types. */
export interface Reach {
    readonly pair: Pair;
    readonly root: Root;
    readonly step: Step | undefined;
    readonly from: Reach | undefined;
}
/** Why something fails, kept for building the datum that shows it. */
export interface Cause {
    readonly check: Check;
    readonly issue: Issue;
    readonly reach: Reach;
}
/** One direction of a whole pair of contracts. */
export interface Check {
    readonly reader: Contract;
    readonly writer: Contract;
    readonly outcome: Outcome;
    readonly graph: Graph;
    /** Every pair that some datum meets, in order of distance from the roots. */
    readonly reached: ReadonlyMap<Pair, Reach>;
    /** What has no datum: a message or a type that the reader lacks. */
    readonly lacks: ReadonlyMap<Message | Named | Contract, Outcome>;
}
/** What the reader's contract does with everything that the writer's may write. Computed once a pair. */
export declare function check(reader: Contract, writer: Contract): Check;
/** The cause behind an outcome that a check gave, for its witness. */
export declare function causeOf(outcome: Outcome): Cause | undefined;

import { type Issue, type Pair } from "../decode/pair-graph.js";
import { type Datum } from "./datum.js";
/** What one datum meets on its way from the writer's type to the reader's. */
export interface Encounter {
    readonly issue: Issue;
    readonly pair: Pair;
    readonly datum: Datum;
}
/**
 * A small resolving decoder: follows a datum, as avsc decoded it with the writer's schema, along the pairs that were
 * judged, and lists the issues that this one datum meets.
 */
export declare function resolveDatum(datum: Datum, pair: Pair): readonly Encounter[];

import type { Datum } from "./datum.js";
import type { Issue, Pair } from "./graph.js";
/** What one datum meets on its way from the writer's type to the reader's. */
export interface Met {
    readonly issue: Issue;
    readonly pair: Pair;
    readonly datum: Datum;
}
/**
 * The small resolving decoder: takes what avsc decoded with the writer's schema and carries it over to the reader's
 * by the same pairs that were judged. Says what this one datum runs into, and what it would be if nothing failed.
 */
export declare function resolveDatum(datum: Datum, pair: Pair): readonly Met[];

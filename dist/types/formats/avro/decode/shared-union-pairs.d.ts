import type { Aliases } from "../schema/aliases.js";
import type { Sharing } from "./pair-graph.js";
/**
 * A contract may write the same union of null and a type ten thousand times. Where both sides hold the same branches,
 * nothing happens at the unions themselves and every datum goes on to a pair of named types: one pair serves them all.
 */
export declare function sharedUnionPairs({ renames }: Aliases): Sharing;

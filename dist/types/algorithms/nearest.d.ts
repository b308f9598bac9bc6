/** The candidate that differs least from what was written; undefined when none is near enough to be meant. */
export declare function nearest(written: string, candidates: Iterable<string>): string | undefined;
/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other
 * (optimal string alignment), in code units.
 */
export declare function editDistance(a: string, b: string): number;

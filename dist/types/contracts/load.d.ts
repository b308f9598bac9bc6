import type { Sources } from "../model/sources.js";
import type { Candidate } from "./discover.js";
/** A candidate with its texts; a side that is no text has none. */
export interface LoadedCandidate extends Candidate {
    readonly texts: {
        readonly base: string | undefined;
        readonly head: string | undefined;
    };
}
/** Loads both sides of what changed. Text that is equal on both sides (a touched file) is no change. */
export declare function load(candidates: readonly Candidate[], { baseSide, headSide }: Sources): Promise<LoadedCandidate[]>;
/** Links that stayed as they are and lead to another text now: contracts may refer to them by their own names. */
export declare function changedLinks({ differing, baseSide, headSide }: Sources): Promise<readonly string[]>;

import type { ComparisonTask } from "../model/format.js";
import type { Pairing } from "../model/contract.js";
/** A contract that did not change itself, and the changed file that it refers to. */
export interface Affected {
    readonly pairing: Pairing;
    readonly cause: string;
}
/** How the files of one format refer to each other, on both sides of a comparison. */
export interface References {
    /** The files that changed in this comparison and that others can refer to, by their paths on either side. */
    readonly changed: readonly string[];
    /** What others call a file: its path, or the names that it defines. */
    names(path: string): Iterable<string>;
    /** Files whose text may refer to one of these files, found by a cheap search: too many at times, never too few. */
    mentioning(paths: readonly string[]): Promise<readonly string[]>;
    /** Reads candidates as far as `causeOf` needs them. */
    open(candidates: readonly string[]): Promise<void>;
    /**
     * Returns the changed file behind a candidate: `causes` maps every name of a changed or dependent file to that changed
     * file. undefined: the candidate refers to none of them.
     */
    causeOf(candidate: string, causes: ReadonlyMap<string, string>): string | undefined;
    /** Reads files that refer to a changed one as far as `differs` needs them. */
    openDependents(paths: readonly string[]): Promise<void>;
    /** Whether a file that did not change itself means something else now. */
    differs(path: string): boolean;
    /** Whether a file that means the same as before can still hand a change on to those that refer to it. */
    readonly handsOnUnchanged: boolean;
}
/** Begins to search; what is found is returned when it is asked for, or the failure is thrown then. */
export declare function searchForDependents(references: References, task: ComparisonTask): () => Promise<readonly Affected[]>;

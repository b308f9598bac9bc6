import type { ProfileName } from "../../model/contract.js";
import type { Verdict } from "../../model/outcome.js";
import type { Pair, Semantics } from "./pair.js";
import type { Contract } from "./side.js";
/** What is said of a whole pair. */
export interface Whole {
    readonly verdict: Verdict;
    /** For people: where plain set inclusion says otherwise, and what the cross-check found. */
    readonly remarks: readonly string[];
}
/** One pair of contracts under one profile: shared by the whole verdict and by the verdicts of its changes. */
export interface PairComparison {
    readonly pair: Pair;
    readonly semantics: Semantics;
    /** Computed once. */
    whole(): Promise<Whole>;
}
type Found = PairComparison & {
    readonly swapped: boolean;
};
/** The comparison of two contracts; asked for with the sides swapped, it is the same one, and says so. */
export declare function comparisonOf(base: Contract, head: Contract, profile: ProfileName): Found;
export {};

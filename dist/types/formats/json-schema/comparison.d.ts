import type { ProfileName } from "../../model/contract.js";
import type { Verdict } from "../../model/outcome.js";
import type { Contract, Pair, Semantics } from "./pair.js";
/** One pair of contracts under one profile: shared by the whole verdict and by the verdicts of its changes. */
export interface PairComparison {
    readonly pair: Pair;
    readonly semantics: Semantics;
    /** The whole pair's verdict, computed once. */
    whole(): Promise<Verdict>;
}
type Found = PairComparison & {
    readonly swapped: boolean;
};
/** The comparison of two contracts; asked for with the sides swapped, it is the same one, and says so. */
export declare function comparisonOf(base: Contract, head: Contract, profile: ProfileName): Found;
export {};

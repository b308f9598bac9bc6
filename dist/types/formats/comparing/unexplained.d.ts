import type { Change, FormatId } from "../../model/change.js";
import type { Comparison, Pairing } from "../../model/contract.js";
import type { Surface, Verdict } from "../../model/outcome.js";
import type { RuleInfo } from "../../model/rule.js";
/** A gap in our rules costs a vague message, not a false green. */
export declare function unexplained(format: FormatId): RuleInfo;
/** The direction in which the whole contract says more than its changes do. */
export declare function gapOf<Contract>(definition: {
    canonical(contract: Contract): string;
}, { base, head, whole, changes, }: {
    base: Contract;
    head: Contract;
    whole: Verdict;
    changes: readonly Change[];
}): "whole" | "silent" | undefined;
export declare function widen(whole: Verdict, gap: "whole" | "silent"): Verdict;
/** Nobody knows what it is, so whoever waives it waives these two contents and nothing later. */
export declare function gapChange(format: FormatId, whole: Verdict, at: {
    pairing: Pairing;
    surface: Surface;
    digests: Comparison["digests"];
}): Change;

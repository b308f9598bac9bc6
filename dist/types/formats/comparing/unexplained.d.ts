import type { Change } from "../../model/change.js";
import type { FormatId } from "../../model/formats.js";
import { type Comparison, type Pairing } from "../../model/contract.js";
import { type Surface, type Verdict } from "../../model/outcome.js";
import type { RuleInfo } from "../../model/rule.js";
/** A gap in our rules costs a vague message, not a false green. */
export declare function unexplained(format: FormatId): RuleInfo;
/** whole: the contract fails in a direction in which no change fails. silent: its meaning changed and no rule saw it. */
export declare function gapOf<Contract>(definition: {
    canonical(contract: Contract): string;
}, { base, head, whole, changes, }: {
    base: Contract;
    head: Contract;
    whole: Verdict;
    changes: readonly Change[];
}): "whole" | "silent" | undefined;
export declare function widen(whole: Verdict, gap: "whole" | "silent"): Verdict;
/** Its fingerprint holds both contents, since nothing else is known of it: a waiver covers these two and nothing later. */
export declare function gapChange(format: FormatId, whole: Verdict, at: {
    pairing: Pairing;
    surface: Surface;
    digests: Comparison["digests"];
}): Change;

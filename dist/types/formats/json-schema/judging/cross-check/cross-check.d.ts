import type { Verdict } from "../../../../model/outcome.js";
import type { Pair, Semantics } from "../pair.js";
import type { Ask } from "./claim.js";
/** The verdict after the cross-check, with what there is to say of it. */
export interface CrossChecked {
    readonly verdict: Verdict;
    readonly remarks: readonly string[];
}
/** What was answered: under the profile's semantics, and by plain set inclusion, which is all that json-schema-diff knows. */
export interface Answered {
    readonly semantics: Semantics;
    readonly verdict: Verdict;
    readonly strict: Verdict;
}
/**
 * Puts our proofs to json-schema-diff, an implementation that shares nothing with ours, in the keywords that it knows.
 * Where it claims that values are lost, samples of its claim go to Ajv: one that Ajv confirms proves us wrong and decides;
 * without one the disagreement is a remark. It never takes back an instance that Ajv confirmed.
 */
export declare function crossChecked(pair: Pair, answered: Answered, ask?: Ask): Promise<CrossChecked>;

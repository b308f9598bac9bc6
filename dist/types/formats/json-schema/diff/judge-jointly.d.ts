import { type Verdict } from "../../../model/outcome.js";
import type { Pair, Semantics } from "../judging/pair.js";
import type { SchemaDifference } from "./difference.js";
interface Judging {
    readonly counting: readonly SchemaDifference[];
    readonly verdicts: ReadonlyMap<SchemaDifference, Verdict>;
    readonly whole: Verdict;
    readonly most: number;
}
/** Where the whole fails and no change fails by itself: those without which the whole would not fail, or may not. */
export declare function judgeJointly(pair: Pair, semantics: Semantics, { counting, verdicts, whole, most }: Judging): Promise<ReadonlyMap<SchemaDifference, Verdict>>;
export {};

import type { Rule } from "../../../model/rule.js";
import type { Matched } from "./rule.js";
import type { JudgedDifference } from "./judge.js";
/** One sentence for every change of an annotation that people or programs act on, though validators do not. */
export declare function advisoriesOn(rules: readonly Rule<Matched>[], differences: readonly JudgedDifference[]): readonly string[];

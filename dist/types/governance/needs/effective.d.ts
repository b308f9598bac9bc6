import { type Change } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Instant } from "../../model/instant.js";
import { type Direction } from "../../model/outcome.js";
import type { Policy, Waiver } from "../policy/policy.js";
/** The directions of a contract that fail after waivers and open enums, with the changes that make them fail. */
export interface Effective {
    readonly failing: readonly Direction[];
    /** Those that fail whatever is waived: a waiver excuses from the promise, not from freezes. */
    readonly unwaived: readonly Direction[];
    /** Changes that fail in some direction and are not excused. */
    readonly changes: readonly Change[];
    readonly removals: readonly Change[];
    readonly notes: readonly string[];
    readonly waivers: readonly Waiver[];
}
/**
 * What is left of a verdict. A direction is excused only when every change that fails in it is excused: the verdict is
 * on the whole pair, and what no change explains stays.
 */
export declare function effectiveOf(policy: Policy, comparison: Comparison, now: Instant): Effective;

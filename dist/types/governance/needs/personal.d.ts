import type { Comparison } from "../../model/contract.js";
import type { Reason } from "../../model/decision.js";
import type { Policy } from "../policy/policy.js";
/** New elements whose names look like personal data and that no tag speaks for, where the policy tags at all. */
export declare function untaggedReasons(policy: Policy, comparison: Comparison): readonly Reason[];

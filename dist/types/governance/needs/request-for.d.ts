import type { Comparison } from "../../model/contract.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import type { Context } from "./context.js";
/**
 * The request that a change comes with: one that the proposal files or edits, or one on the governed branch that was
 * written for exactly this transition.
 */
export declare function requestFor(policy: Policy, comparison: Comparison, context: Context): FiledRequest | undefined;
/** Whether a request was written for exactly this content. */
export declare function isFor(request: FiledRequest["request"], policy: Policy, comparison: Comparison): boolean;

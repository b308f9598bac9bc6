import type { Snapshot } from "../../model/snapshot.js";
import { type ConfigFault } from "../files/fault.js";
import type { Policy } from "../policy/policy.js";
export type PolicyRead = {
    readonly policy: Policy;
} | {
    readonly faults: readonly ConfigFault[];
};
/**
 * Reads what governs: configuration, people and calendar at the governed tip, and nothing else. Without any
 * governance file the policy is the built-in one, marked as not configured. Never throws for what a file says.
 */
export declare function readPolicy(tip: Snapshot, config?: string): Promise<PolicyRead>;
/** What holds where the governed branch has no configuration: everything is told, nothing enforced. */
export declare const withoutConfig: Policy;

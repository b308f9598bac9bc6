import type { Policy } from "../policy/policy.js";
export declare function isGovernanceFile(policy: Policy, path: string): boolean;

import { type ConfigFault } from "../files/fault.js";
import type { Part } from "../policy/parts.js";
import type { Policy } from "../policy/policy.js";
/** What a schema cannot say: names that must exist, ids that must be unique, dates that must be days. */
export declare function checkPolicy(policy: Policy, parts: readonly Part[]): readonly ConfigFault[];

import { type Comparison } from "../../model/contract.js";
import type { Policy } from "../policy/policy.js";
import type { Context } from "./context.js";
import { type Needs } from "./needs.js";
/** What the compared contracts need by the policy; says which evidence a host must fetch. Reads nothing by itself. */
export declare function assessNeeds(policy: Policy, comparisons: readonly Comparison[], context: Context): Promise<Needs>;

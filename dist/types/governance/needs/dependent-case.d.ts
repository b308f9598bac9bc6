import { type Comparison } from "../../model/contract.js";
import type { Policy } from "../policy/policy.js";
import type { Context } from "./context.js";
import type { Impact } from "./impact.js";
import type { DependentCase } from "./needs.js";
/** Dependents of a changed contract need no owners of their own; consumers that break are heard all the same. */
export declare function dependentCase(policy: Policy, comparison: Comparison, impacts: readonly Impact[], context: Context): readonly DependentCase[];

import type { Handle } from "../../model/decision.js";
import type { Policy } from "../policy/policy.js";
import type { Context } from "./context.js";
import type { GovernanceCase } from "./needs.js";
export declare function governanceCase(policy: Policy, { touched }: Context): readonly GovernanceCase[];
/** Who guards the guards: who is named, else CODEOWNERS, else the default owners, else any owner of a contract. */
export declare function governanceOwners(policy: Policy, names: readonly string[]): readonly (readonly Handle[])[];

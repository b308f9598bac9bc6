import type { Handle } from "../../model/decision.js";
import type { ContractCase, SignOffGroup } from "../needs/needs.js";
import type { Speaker } from "../needs/speakers.js";
import type { Policy } from "../policy/policy.js";
import type { RawSignOffRole } from "../policy/raw.js";
/** Any one of these people is enough, whatever the change is. */
export declare function anyOneOf({ comparison }: ContractCase, people: readonly Handle[], speaker: Speaker, because: string): SignOffGroup;
/** The roles that the policy names for an exception. */
export declare function namedRoles(policy: Policy, { comparison, name }: ContractCase, roles: readonly RawSignOffRole[], oncall: readonly Handle[]): readonly SignOffGroup[];

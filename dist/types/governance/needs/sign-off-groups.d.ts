import { type Change } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import { type Ownership } from "../owners/owners.js";
import type { ElementEntry, Policy } from "../policy/policy.js";
import { type RawSignOffRole } from "../policy/raw.js";
import type { Impact } from "./impact.js";
import type { SignOffGroup } from "./needs.js";
/** Who is asked by default: the owner of each element (of the contract where no line names the element). */
export declare const defaultRoles: readonly RawSignOffRole[];
export interface GroupRequest {
    readonly policy: Policy;
    readonly comparison: Comparison;
    /** The changes that need somebody. */
    readonly changes: readonly Change[];
    readonly impacts: readonly Impact[];
    readonly oncall: readonly Handle[];
    readonly contractName: string;
}
/** Roles turned into groups of people; equal groups are asked once, boards of the elements are added. */
export declare function signOffGroups(roles: readonly RawSignOffRole[], subject: GroupRequest): readonly SignOffGroup[];
export declare function ownerGroup({ owners, because, unowned }: Ownership, of: string, count: number, changes: readonly Change[]): SignOffGroup;
/** Consumers that are hurt, and those that want to hear of every change. */
export declare function consumerGroups({ impacts }: Pick<GroupRequest, "impacts">): readonly SignOffGroup[];
/** The element rules that speak for the changes: their tags, boards and freezes. */
export declare function elementsOf({ policy, comparison, changes, }: Pick<GroupRequest, "policy" | "comparison" | "changes">): readonly ElementEntry[];
/** One request per group of people: a group that owns two elements is asked once, for both. */
export declare function merged(groups: readonly SignOffGroup[]): readonly SignOffGroup[];
/** The same for equal groups of people. A board has its own, because its functions must be heard. */
export declare function roleOf({ functions, speaksFor, owners }: SignOffGroup): string;

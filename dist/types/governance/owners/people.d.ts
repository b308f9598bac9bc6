import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Policy } from "../policy/policy.js";
/** Members of teams that only GitHub knows, fetched by a host; by handle in lower case. */
export type FetchedTeams = ReadonlyMap<string, readonly Handle[] | {
    readonly unverifiable: string;
}>;
export type Members = {
    readonly members: readonly Handle[];
} | {
    readonly unverifiable: string;
};
export declare function sameHandle(a: string, b: string): boolean;
/** Who may speak for a handle: a person for themselves, a team through its members. */
export declare function membersOf(policy: Policy, fetched: FetchedTeams | undefined, handle: Handle): Members;
/** Teams whose members the host must fetch. */
export declare function unknownTeams(policy: Policy, handles: Iterable<Handle>): readonly Handle[];
/** The people whose stand-in somebody is at an instant. */
export declare function standsInFor(policy: Policy, deputy: Handle, now: Instant): readonly Handle[];
/** Until when somebody who is away at an instant stays away; undefined when they are here. */
export declare function awayUntil(policy: Policy, handle: Handle, now: Instant, deputy?: Handle): Instant | undefined;
/** Whether somebody is away at an instant. */
export declare function isAway(policy: Policy, handle: Handle, now: Instant): boolean;

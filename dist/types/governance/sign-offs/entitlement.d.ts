import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Case, Needs, SignOffGroup } from "../needs/needs.js";
import type { Policy } from "../policy/policy.js";
/** Who may speak for a group at one instant, and for how long. */
export interface Entitlement {
    readonly policy: Policy;
    readonly now: Instant;
    readonly members: readonly Handle[];
    /** By handle in lower case: the members; while all of them are away, an owner's deputies too. */
    readonly entitled: ReadonlyMap<string, Handle>;
    /** Why members of a team are not known. */
    readonly teamsUnknown: readonly string[];
    readonly allAway: boolean;
}
export declare function entitlementOf({ policy, now }: Needs, { teams }: Facts, matter: Case, { owners, kind }: SignOffGroup): Entitlement;
/** People that handles of people and teams stand for. */
export declare function peopleOf(policy: Policy, teams: Facts["teams"], handles: readonly Handle[]): {
    readonly people: readonly Handle[];
    readonly unknown: readonly string[];
};
/** The person may speak themselves, or stands in for one who may and is away. */
export declare function isEntitled({ entitled, policy, now }: Entitlement, person: Handle): boolean;
/** Until when an entitled person may speak; null: as long as they are a member. */
export declare function entitledUntil(entitlement: Entitlement, person: Handle): Instant | null;

import type { Reason } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import { type Needs } from "../needs/needs.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
/** Other changes that are booked for the same contracts: whoever lands second meets another base. */
export declare function conflictReasons({ policy, booked, cases, now }: Needs): readonly Reason[];
/** The same for `lint`: two booked changes of one contract, neither of them over. */
export declare function requestConflicts(policy: Policy, filed: readonly FiledRequest[], now: Instant): readonly {
    readonly message: string;
    readonly location: PartialLocation;
}[];

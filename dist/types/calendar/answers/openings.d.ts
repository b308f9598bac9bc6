import type { Instant } from "../../model/instant.js";
import { type Ledger } from "./capacity.js";
import type { Calendar } from "../rules/compile.js";
import { type Permission } from "./permission.js";
import type { Freeze, Occurrence, Openings, Query } from "./answers.js";
export interface OpeningWish {
    /** Must stay open this many milliseconds, counted from `from` where it is open already. */
    readonly minDuration?: number;
    /** When the booking would be made; notice counts from here. Absent: notice is not asked. */
    readonly bookedAt?: Instant;
    readonly ledger?: Ledger;
    /** The change that asks, so that its own booking does not count against it. */
    readonly change?: string;
}
/** What one occurrence amounts to for a query: the stretches in which the change may land, and freezes on it. */
export interface OccurrenceUse {
    readonly occurrence: Occurrence;
    readonly stretches: readonly Stretch[];
    readonly freezes: ReadonlyMap<string, Freeze>;
}
interface Stretch {
    readonly from: Instant;
    readonly to: Instant;
    /** The occurrences that permit it: this one alone, or one per region, team or calendar. */
    readonly together: readonly Occurrence[];
}
/** The next `count` openings from `from` on that fit the wish, and what was passed over on the way with the reason. */
export declare function nextOpenings(calendar: Calendar, query: Query, from: Instant, count: number, wish?: OpeningWish): Openings;
/** Occurrences that concern the query, by opening time, each yielded once it is over. */
export declare function standings(calendar: Calendar, permission: Permission, from: Instant, to: Instant): Generator<OccurrenceUse, undefined>;
export {};

import type { Instant } from "../../model/instant.js";
import { type Ledger } from "./capacity.js";
import type { Calendar } from "../rules/compile.js";
import type { Occurrence, Query, Standing } from "./answers.js";
export interface BookingFacts {
    readonly now: Instant;
    /** When the request reached the governed branch; absent: not booked yet, so booked now. */
    readonly bookedAt?: Instant;
    readonly ledger?: Ledger;
    readonly change?: string;
    /** Less than this left counts as closing; milliseconds. */
    readonly closeGuard?: number;
}
/** Judges one occurrence for one query: GV302 later, 303 frozen, 304 full, 305 past, 306 notice, 307 closing. */
export declare function standingOf(calendar: Calendar, query: Query, occurrence: Occurrence, facts: BookingFacts): Standing;

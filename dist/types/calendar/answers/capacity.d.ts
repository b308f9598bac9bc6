import type { Calendar } from "../rules/compile.js";
import type { Booking, Occurrence, Query, SpentLimit } from "./answers.js";
import type { CalendarFault } from "../rules/types.js";
/** What bookings and landed changes have used of every occurrence. Built once; each question is a look-up. */
export interface Ledger {
    /** The limits that are used up. Where `change` itself is booked, only bookings before it count. */
    spent(occurrence: Occurrence, query: Query, change?: string): readonly SpentLimit[];
    used(occurrence: Occurrence): Use;
    bookings(occurrence: Occurrence): readonly Booking[];
    /** Bookings of occurrences that do not exist. */
    readonly faults: readonly CalendarFault[];
}
/** Counts for one occurrence. */
export interface Use {
    readonly changes: number;
    readonly breaking: number;
    readonly owners: ReadonlyMap<string, number>;
    readonly consumers: ReadonlyMap<string, number>;
}
/**
 * Enters what landed, then what is booked in the order given (the order of booking). Of two changes that overbook an
 * occurrence, the later one is refused. A change counts once per occurrence.
 */
export declare function ledgerOf(calendar: Calendar, bookings: readonly Booking[]): Ledger;
/** "2 of 2 changes are taken", "@acme/orders has 1 of 1". */
export declare function spentText({ limit, allowed, used, of }: SpentLimit): string;

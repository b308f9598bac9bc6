import { type Instant } from "../../model/instant.js";
import type { ZoneClock } from "./zone-clock.js";
/** Starts of a rule within [from, to), in order. */
export type Expand = (from: Instant, to: Instant) => readonly Instant[];
export interface Recurrence {
    readonly starts: Expand;
    /** The wall times that the rule means, as if the clock were UTC; those in a gap are among them. */
    readonly walls: Expand;
}
/**
 * Expands a checked RRULE by asking each day whether it matches, on a clock that never changes, and reads the wall
 * times in the zone. A start in a gap is skipped, and counts for neither COUNT nor BYSETPOS (RFC 5545 §3.3.5, §3.3.10).
 * All of it is arithmetic: asking the library for the year of a large calendar took a hundred times as long.
 */
export declare function recurrenceOf(rrule: string, start: number, clock: ZoneClock): Recurrence;

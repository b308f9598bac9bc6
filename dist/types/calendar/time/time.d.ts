import { type Instant } from "../../model/instant.js";
import { type Recurrence } from "./expansion.js";
import { type Resolved } from "./zone-clock.js";
/** Everything that knows the clocks of places. */
export interface Time {
    /** `local` is "2026-01-03T22:00[:00]"; undefined when there is no such date. */
    resolve(local: string, zone: string): Resolved | undefined;
    /** "2026-01-03T22:00:00", what the wall clock shows. */
    wall(instant: Instant, zone: string): string;
    /** Days and weeks follow the zone's calendar; hours and smaller are elapsed (RFC 5545 §3.3.6). */
    add(instant: Instant, duration: string, zone: string, sign: 1 | -1): Instant;
    /** `days` later in the calendar, for a local time. */
    addDays(local: string, days: number): string;
    daysBetween(from: string, to: string): number;
    /** A checked RRULE that begins at the local time `start`; undefined when there is no such date. */
    recurrence(rrule: string, start: string, zone: string): Recurrence | undefined;
}
export declare const time: Time;

import { type Instant } from "../../model/instant.js";
/** Reads an exact point in time, as in `2026-11-28T21:00Z`; a local time without Z or an offset is refused in words. */
export declare function readInstant(text: string): {
    readonly instant: Instant;
} | {
    readonly message: string;
};
/** For people: "Sat 2026-11-28 22:00 Europe/Berlin (2026-11-28 21:00Z)"; in UTC just "Sat 2026-11-28 21:00Z". */
export declare function formatInstant(instant: Instant, zone: string): string;
/** "Sat 2026-11-28 22:00 to Sun 2026-11-29 02:00 Europe/Berlin (2026-11-28 21:00Z to 2026-11-29 01:00Z)". */
export declare function formatSpan(from: Instant, to: Instant, zone: string): string;
/** "2026-11-28 21:00Z"; seconds only where there are any. */
export declare function formatUtc(instant: Instant): string;
/** For machines: "2026-11-28T21:00:00Z". */
export declare function isoInstant(instant: Instant): string;
/**
 * An ISO 8601 duration as elapsed milliseconds, a day being 24 hours; undefined when it is none.
 * For guards and ages ("PT30M", "P14D"); windows follow the calendar of their zone instead.
 */
export declare function durationMillis(text: string): number | undefined;
/** "4 h", "2 d 3 h", "45 min": the two largest units. */
export declare function formatDuration(millis: number): string;
/**
 * What the wall clock of a zone shows, as if it were UTC. A zone that node does not know throws a RangeError. Digits only,
 * so that no locale data matters; its parts are not asked for by name, because that takes five times as long.
 */
export declare function wallClock(instant: Instant, zone: string): number;

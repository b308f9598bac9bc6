import { type Instant } from "../../model/instant.js";
/** A wall time resolved in a zone. */
export interface Resolved {
    /** In a gap: the same reading of the clock before the jump. Shown twice: the first (RFC 5545 §3.3.5). */
    readonly instant: Instant;
    /** The clocks jump over it: it does not exist on that day. */
    readonly gap: boolean;
    readonly twice: boolean;
}
/** One zone's clock by arithmetic over its offsets, because a year of windows asks tens of thousands of times. */
export interface ZoneClock {
    /** Milliseconds that the wall clock is ahead of UTC. */
    offset(instant: Instant): number;
    /** `wall` is what the wall clock shows, as if it were UTC. */
    resolve(wall: number): Resolved;
}
/** `probe` gives the true offset in milliseconds at an instant. */
export declare function zoneClock(probe: (instant: Instant) => number): ZoneClock;

/** Milliseconds since the epoch, UTC. Only a host reads a clock. */
export type Instant = number;
export declare const second = 1000;
export declare const minute: number;
export declare const hour: number;
/** 24 hours: a day of an age or a guard, not of a zone's calendar. */
export declare const day: number;
/**
 * Reads an exact point in time, "2026-11-28T21:00Z" or "2026-11-28T22:00+01:00": undefined without Z or an offset, and for
 * days and hours that do not exist (30 February, 24:00).
 */
export declare function parseInstant(text: string): Instant | undefined;

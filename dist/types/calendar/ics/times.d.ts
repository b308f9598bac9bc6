import { type Instant } from "../../model/instant.js";
import { type IcsEvent, type IcsFile, type IcsProperty } from "./events.js";
import type { Time } from "../time/time.js";
import type { CalendarFault } from "../rules/types.js";
/** What one file is read with; `faults` collects what is wrong. */
export interface IcsReading {
    readonly parsed: IcsFile;
    readonly file: string;
    /** For all-day events and times without a zone. */
    readonly timezone: string | undefined;
    readonly time: Time;
    readonly faults: CalendarFault[];
}
/** A value of a DATE-TIME or DATE property. */
export interface Moment {
    readonly instant: Instant;
    /** What the wall clock of `zone` shows: "2026-01-03T22:00:00". */
    readonly local: string;
    readonly zone: string;
    readonly dateOnly: boolean;
}
/** Notes a fault with the event's name and line; always null, what its reader returns instead of a value. */
export declare function eventFault(reading: IcsReading, event: IcsEvent, message: string, code?: string): null;
/** One value of a property as a point in time; a zone that cannot be mapped is a fault, never a guess. */
export declare function momentOf(reading: IcsReading, event: IcsEvent, property: IcsProperty, value?: unknown): Moment | null;
/** How long an event lasts: DURATION, or the elapsed time to DTEND (RFC 5545 §3.8.5.3); whole days for dates. */
export declare function eventDuration(reading: IcsReading, event: IcsEvent, start: Moment): string | null;
export declare function elapsedText(from: Instant, to: Instant): string;

import type { PartialLocation } from "../../model/location.js";
import type { CalendarFault, CalendarLint } from "./types.js";
import type { Resolved } from "../time/zone-clock.js";
/** Reads the fields of one rule and collects what is wrong with them, each message naming the rule and the repair. */
export interface Fields {
    readonly faults: readonly CalendarFault[];
    readonly advice: readonly CalendarLint[];
    /** Records the fault and returns null, so that callers can `return fault(…)`. */
    fault(message: string, code?: string): null;
    zone(own: string | undefined, inherited: string | undefined): string | null;
    /** A local wall time that exists as a date; it may lie in a gap. */
    local(name: string, text: string, zone: string): Resolved | null;
    duration(name: string, text: string): number | null;
    filled(name: string, list: readonly string[] | undefined): void;
}
export declare function fieldsOf(what: string, location: PartialLocation | undefined): Fields;
/** "02:00", or "24:00" for the end of the day. */
export declare function isWallTime(text: string): boolean;
export declare function isLocalTime(text: string): boolean;
export declare function isUtcTime(text: string): boolean;

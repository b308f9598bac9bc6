import { type IcsEvent } from "./events.js";
import { type IcsReading } from "./times.js";
import type { Time } from "../time/time.js";
import type { ExtraOccurrence } from "../rules/types.js";
/** Starts that do not happen, and occurrences beside the rule. */
export interface Deviations {
    readonly except: readonly string[];
    readonly add: readonly ExtraOccurrence[];
}
/** EXDATE, RDATE and the events that move or cancel an occurrence (RECURRENCE-ID). */
export declare function deviationsOf(reading: IcsReading, event: IcsEvent, moved: readonly IcsEvent[], zone: string, duration: string): Deviations;
export declare function isCancelled(event: IcsEvent): boolean;
/** jCal's recur object as an RRULE; an UNTIL without Z is read in the event's zone. */
export declare function recurrenceText(event: IcsEvent, zone: string, time: Time): string | undefined;

import { type Instant } from "../../model/instant.js";
import type { Calendar, Compiled } from "../rules/compile.js";
import type { Time } from "../time/time.js";
import type { Advisory, Freeze, Occurrence, Span } from "./answers.js";
import type { CalendarFault, WindowRule } from "../rules/types.js";
/** Occurrences of all windows that share an instant with [from, to), by opening time. */
export declare function occurrencesBetween(calendar: Calendar, from: Instant, to: Instant): readonly Occurrence[];
export declare function freezesBetween(calendar: Calendar, from: Instant, to: Instant): readonly Freeze[];
export declare function advisoriesBetween(calendar: Calendar, from: Instant, to: Instant): readonly Advisory[];
export declare function occurrencesOf(window: Compiled<WindowRule>, time: Time, from: Instant, to: Instant): readonly Occurrence[];
export declare function spansOf<Rule extends {
    readonly id: string;
}>(compiled: Compiled<Rule>, from: Instant, to: Instant): readonly Span<Rule>[];
/**
 * The occurrence that a request names: `window: eu-weekend`, `label: 2026-11-28`, or with the time of the start
 * ("2026-11-28T22:00"). A date alone is enough where the window opens once on it.
 */
export declare function findOccurrence(calendar: Calendar, window: string, label: string): {
    readonly occurrence: Occurrence;
} | {
    readonly fault: CalendarFault;
};

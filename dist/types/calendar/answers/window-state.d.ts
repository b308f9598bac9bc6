import { type Instant } from "../../model/instant.js";
import type { Calendar } from "../rules/compile.js";
import type { CalendarState, Query } from "./answers.js";
/** How far ahead a transition is looked for: a year, with room for a leap year and a late window. */
export declare const lookAhead: number;
/** Whether a change may land at `at`, why, and when that next changes. A pure function of its arguments. */
export declare function stateAt(calendar: Calendar, query: Query, at: Instant): CalendarState;
/** How the message of a calendar begins that will open again. */
export declare const shutText = "No window that fits is open";

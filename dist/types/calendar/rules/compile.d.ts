import type { Instant } from "../../model/instant.js";
import { type Gap } from "./plan.js";
import { type Series } from "../time/series.js";
import { type Time } from "../time/time.js";
import type { AdvisoryRule, CalendarFault, CalendarLint, CalendarSource, Copy, FreezeRule, RegionMode, WindowRule } from "./types.js";
/** One rule, ready to be asked. */
export interface Compiled<Rule> {
    readonly rule: Rule;
    /** The source it came from. */
    readonly calendar: string;
    readonly zone: string;
    readonly series: Series;
    /** Starts that the clocks skip or show twice within [from, to). */
    readonly gaps: (from: Instant, to: Instant) => readonly Gap[];
    /** Whether the rule speaks for a contract at all. */
    readonly concerns: (contract: string, contractId: string | undefined) => boolean;
}
/** All sources together. With faults it answers "closed" to everything. */
export interface Calendar {
    readonly time: Time;
    readonly regionMode: RegionMode;
    readonly windows: readonly Compiled<WindowRule>[];
    readonly freezes: readonly Compiled<FreezeRule>[];
    readonly advisories: readonly Compiled<AdvisoryRule>[];
    readonly faults: readonly CalendarFault[];
    /** Why other calendars that belong to it could not be read: what they permit or freeze is not known. */
    readonly unread: readonly CalendarFault[];
    /** What compiling found odd but usable. */
    readonly advice: readonly CalendarLint[];
    /** Copies of other repositories' calendars, with the name of each. */
    readonly copies: readonly (Copy & {
        readonly calendar: string;
    })[];
}
/** Turns calendars into one that can be asked. Bad rules become faults with place and repair; nothing is guessed. */
export declare function compileCalendar(sources: readonly CalendarSource[], options?: {
    readonly regionMode?: RegionMode;
    readonly faults?: readonly CalendarFault[];
    readonly unread?: readonly CalendarFault[];
}): Calendar;
/** Requests name a window by its id alone, so ids are unique over all calendars. */
/** Rules of one kind with one id: which of them is booked would be a guess. */
export declare function duplicates(sources: readonly CalendarSource[]): readonly CalendarFault[];

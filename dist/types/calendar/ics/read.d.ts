import type { CalendarFault, CalendarSource, FreezeRule, WindowRule } from "../rules/types.js";
type Kind = "window" | "freeze" | "advisory";
export interface IcsOptions {
    /** Names the calendar in messages: its path or URL. */
    readonly id: string;
    readonly file: string;
    /** What its events are; absent: each event says so in CATEGORIES (WINDOW, FREEZE or ADVISORY). */
    readonly kind?: Kind;
    /** For all-day events and for times without a zone; these are faults without it. */
    readonly timezone?: string;
    /** What an .ics file cannot say: scope, classes, capacity, notice. */
    readonly window?: Partial<Omit<WindowRule, "id" | "start" | "location">>;
    readonly freeze?: Partial<Omit<FreezeRule, "id" | "from" | "location">>;
}
/** Reads an iCalendar file as windows and freezes. With any fault the whole calendar must count as closed. */
export declare function readIcs(text: string, options: IcsOptions): Promise<{
    readonly source: CalendarSource;
    readonly faults: readonly CalendarFault[];
}>;
export {};

/** One property of an event, as ical.js reads it, checked to be what jCal (RFC 7265) says. */
export interface IcsProperty {
    readonly name: string;
    readonly tzid: string | undefined;
    /** RANGE of a RECURRENCE-ID. */
    readonly range: string | undefined;
    /** "date", "date-time", "period", "duration", "recur", "text" … */
    readonly type: string;
    readonly values: readonly unknown[];
}
export interface IcsEvent {
    /** The line of its BEGIN:VEVENT, from 1. */
    readonly line: number;
    readonly properties: readonly IcsProperty[];
}
export interface IcsFile {
    readonly events: readonly IcsEvent[];
    /** The IANA name that a VTIMEZONE says it stands for (X-LIC-LOCATION), by TZID. */
    readonly locations: ReadonlyMap<string, string>;
}
/** Parses an iCalendar file into its events; expansion is our own, because a parser's depends on its process zone. */
export declare function parseIcs(text: string): Promise<IcsFile | {
    readonly message: string;
}>;
/** The first property of a name. */
export declare function property(event: IcsEvent, name: string): IcsProperty | undefined;
/** The first value of a text property; "" when it is not there. */
export declare function textOf(event: IcsEvent, name: string): string;

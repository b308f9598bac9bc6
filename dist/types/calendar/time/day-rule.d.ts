export type Parts = ReadonlyMap<string, string>;
/** A date as the parts of a rule look at it. */
export interface CivilDay {
    /** Days since 1970. */
    readonly number: number;
    readonly year: number;
    readonly month: number;
    readonly date: number;
    /** From Sunday, 0. */
    readonly weekday: number;
}
export declare function civilDay(number: number): CivilDay;
/**
 * Whether an RRULE names a day (by its number since 1970): its INTERVAL, its BY… parts, and where these name no day, the
 * day that the start names. BYSETPOS, COUNT and UNTIL are left to the caller. RFC 5545 §3.3.10.
 */
export declare function dayMatcher(parts: Parts, first: CivilDay): (number: number) => boolean;
export declare function numbers(parts: Parts, name: string): readonly number[] | undefined;
/** The day on which the week begins that holds a day. */
export declare function weekOf(parts: Parts, number: number): number;

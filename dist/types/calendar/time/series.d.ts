import { type Instant } from "../../model/instant.js";
import type { Expand } from "./expansion.js";
import type { Time } from "./time.js";
/** One start of a rule with its end: [start, end); end = null: never. */
export interface Turn {
    readonly start: Instant;
    readonly end: Instant | null;
    /** What the wall clock shows at the start: "2026-11-28T22:00:00". */
    readonly local: string;
    /** The label says the time too, because the rule may start more than once on that day. */
    readonly timed: boolean;
}
/** What a series is made of; all of it already checked. */
export interface SeriesPlan {
    readonly zone: string;
    /** Undefined: there is no rule, only `explicit` turns. */
    readonly expand: Expand | undefined;
    /** Rules that start several times a day. */
    readonly timed: boolean;
    /** Where a generated start ends. */
    readonly endOf: (start: Instant, local: string) => Instant;
    /** No turn is longer than this. */
    readonly longest: number;
    /** Turns that are written out; `extra` ones are not touched by exceptions. */
    readonly explicit: readonly (Turn & {
        readonly extra: boolean;
    })[];
    readonly exceptDates: ReadonlySet<string>;
    readonly exceptInstants: ReadonlySet<Instant>;
}
/** All turns of one rule, expanded as they are asked for. */
export interface Series {
    /** Turns that share an instant with [from, to), by start. */
    overlapping(from: Instant, to: Instant): readonly Turn[];
    /** Starts within [from, to) that an exception would remove or has removed. */
    starts(from: Instant, to: Instant): readonly Instant[];
}
export declare function seriesOf(plan: SeriesPlan, time: Time): Series;
/** "2026-11-28", or "2026-11-28T22:00" where the day alone would not say which. */
export declare function labelOf({ local, timed }: Turn): string;

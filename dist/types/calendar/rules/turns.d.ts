import { type Instant } from "../../model/instant.js";
import type { Expand } from "../time/expansion.js";
import { type Fields } from "./fields.js";
import { type Length, type Reader } from "./lengths.js";
import type { Turn } from "../time/series.js";
import type { ExtraOccurrence } from "./types.js";
/** The times of a rule as it is written, with what reads them. */
export interface Shape extends Reader {
    readonly length: Length;
    readonly start: string;
    readonly rrule: string | undefined;
    /** What becomes of a single start that the clocks skip: no window (RFC 5545), but the freeze holds. */
    readonly inGap: "skipped" | "after the jump";
    readonly except: readonly string[] | undefined;
}
/** The one start of a rule without recurrence. */
export declare function explicitTurn(shape: Shape): readonly Turn[];
export declare function extraTurn(extra: ExtraOccurrence, shape: Shape, expand: Expand | undefined): readonly Turn[];
/** Added turns, by start; two on one day carry the time in their label. */
export declare function distinct(turns: readonly Turn[]): readonly (Turn & {
    readonly extra: true;
})[];
export declare function readExceptions(texts: readonly string[], zone: string, fields: Fields): {
    dates: ReadonlySet<string>;
    instants: ReadonlySet<Instant>;
};
export declare function padded(local: string): string;

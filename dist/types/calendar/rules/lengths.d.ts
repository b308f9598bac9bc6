import { type Instant } from "../../model/instant.js";
import { type Fields } from "./fields.js";
import type { AdvisoryRule, ExtraOccurrence, FreezeRule, WindowRule } from "./types.js";
/** How long a turn is: from a start to its end, and the nominal length. */
export interface Length {
    readonly endOf: (start: Instant, local: string) => Instant;
    readonly nominal: number;
}
/** `end` by the wall clock, or `duration` elapsed; exactly one of them. */
export declare function windowLength(rule: WindowRule, zone: string, fields: Fields): Length | null;
/** Where a rule's times are read: its zone, and where faults go. */
export interface Reader {
    readonly zone: string;
    readonly fields: Fields;
}
/** Like a window's; "endless" when the rule names neither. */
export declare function freezeLength(rule: FreezeRule | AdvisoryRule, first: Instant, zone: string, fields: Fields): Length | "endless" | null;
/** An added occurrence: its own length, or the rule's. */
export declare function extraLength(extra: ExtraOccurrence, local: string, inherited: Length, { zone, fields }: Reader): Length | null;

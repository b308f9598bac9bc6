import { type Instant } from "../../model/instant.js";
import type { Fields } from "./fields.js";
import type { SeriesPlan } from "../time/series.js";
import type { AdvisoryRule, FreezeRule, WindowRule } from "./types.js";
/** A local start that the clocks skip ("gap") or show twice ("twice"). */
export interface Gap {
    readonly local: string;
    readonly kind: "gap" | "twice";
    readonly at: Instant;
}
export interface Planned {
    readonly plan: SeriesPlan;
    readonly gaps: (from: Instant, to: Instant) => readonly Gap[];
}
/** Reads the times of a window; undefined when any is wrong (the fields then hold the faults). */
export declare function planWindow(rule: WindowRule, zone: string, fields: Fields): Planned | null;
/** Reads the times of a freeze or an advisory. */
export declare function planFreeze(rule: FreezeRule | AdvisoryRule, zone: string, fields: Fields): Planned | null;

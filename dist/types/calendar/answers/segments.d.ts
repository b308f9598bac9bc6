import { type Instant } from "../../model/instant.js";
import type { Calendar } from "../rules/compile.js";
import type { Permission } from "./permission.js";
import type { Freeze, Occurrence } from "./answers.js";
/** A stretch [from, to) in which nothing that concerns a query changes. */
export interface Segment {
    readonly from: Instant;
    readonly to: Instant;
    readonly windows: readonly Occurrence[];
    readonly freezes: readonly Freeze[];
    readonly open: boolean;
}
/** Adjoining segments from `from` up to `to`, each different from the one before. */
export declare function segments(calendar: Calendar, permission: Permission, from: Instant, to: Instant): Generator<Segment, undefined>;

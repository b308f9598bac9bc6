import type { Requirement } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
/** What one requirement says of one case, with the times that it depends on. */
export interface Finding extends Omit<Requirement, "dimension"> {
    /** false: told and never enforced. */
    readonly enforced: boolean;
    /** Until when this holds; null: until something changes. */
    readonly until: Instant | null;
    /** When the calendar next changes this answer. */
    readonly nextChangeAt: Instant | null;
    /** What a met finding rests on, where that may be doubted or need not be told. */
    readonly restsOn?: "open-window" | "no-freeze";
}
export type FindingDraft = Pick<Finding, "code" | "status" | "message" | "unblock"> & Partial<Finding>;
export declare function finding(contract: string, draft: FindingDraft): Finding;
/** Met, and nothing is left to do. */
export declare function metFinding(contract: string, draft: Pick<Finding, "code" | "message"> & Partial<Finding>): Finding;
/** "a, b or c"; of many the first five, and how many more there are. */
export declare function shortList(names: readonly string[], word?: "or" | "and"): string;

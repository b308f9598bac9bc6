import type { ContractCase } from "../needs/needs.js";
import type { CalendarContext } from "./calendar-context.js";
import { type Finding } from "./finding.js";
/** "Met" becomes "unverifiable" when another calendar is stale or unreadable. */
export declare function withStaleCalendars({ needs, calendar }: CalendarContext, findings: readonly Finding[], contract: ContractCase): readonly Finding[];
/** A window with a capacity is no good when nobody knows what landed in it. */
export declare function withUncountedLandings({ needs, facts: { landed } }: CalendarContext, findings: readonly Finding[]): readonly Finding[];

import type { Instant } from "../../model/instant.js";
import type { ContractCase, SignOffGroup } from "../needs/needs.js";
import { type Finding } from "./finding.js";
import type { CalendarContext, CalendarFindings } from "./calendar-context.js";
/** For a case that needs no window: only a freeze that denies its class holds it. */
export declare function freezeFindings({ calendar, facts, needs }: CalendarContext, contract: ContractCase): CalendarFindings;
/** Nothing holds it, until the next freeze begins or until what is known of other calendars grows old. */
export declare function noFreeze({ path }: ContractCase, until: Instant | null): Finding;
/** A freeze with a board that makes no exception for emergencies wants its board asked. */
export declare function freezeBoards({ calendar, needs: { now } }: CalendarContext, contract: ContractCase): readonly SignOffGroup[];
/** ", also in the freeze year-end (Year-end close)": the freezes that an exception overrides now, at each of its places. */
export declare function overriding(context: CalendarContext, contract: ContractCase): string;

import type { ContractCase } from "../needs/needs.js";
import type { CalendarContext, CalendarFindings } from "./calendar-context.js";
/** For a case that needs an open window: the one that its request booked, else any that is open. */
export declare function windowFindings(context: CalendarContext, contract: ContractCase): CalendarFindings;

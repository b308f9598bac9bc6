import type { ContractCase } from "../needs/needs.js";
import type { CalendarFindings, WithCalendar } from "./calendar-context.js";
/** Without a booked occurrence any open window will do that has room and asks for no notice. */
export declare function openWindowFindings(context: WithCalendar, contract: ContractCase): CalendarFindings;

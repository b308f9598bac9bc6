import { type Case } from "../needs/needs.js";
import type { CalendarContext } from "./calendar-context.js";
import type { Subject } from "./subject.js";
/** Which course each case takes, who is asked, and what the calendar says: what the requirements are asked about. */
export declare function subjectOf(context: CalendarContext, matter: Case): Subject;

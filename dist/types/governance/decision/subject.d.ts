import type { Instant } from "../../model/instant.js";
import type { Case, SignOffGroup } from "../needs/needs.js";
import type { CalendarContext, CalendarFindings } from "./calendar-context.js";
import type { Finding } from "./finding.js";
/** A way round the window: who must sign instead, and how long it holds. */
export interface Exception {
    readonly kind: "revert" | "emergency";
    readonly signOffs: readonly SignOffGroup[];
    readonly until: Instant | null;
    /** One sentence for the reasons of the decision. */
    readonly note: string;
}
/** The course that a case takes. On the ordinary course, `refused` says why its emergency was not accepted. */
export type Course = {
    readonly kind: "ordinary";
    readonly refused?: Finding;
} | {
    readonly kind: "forbidden";
} | Exception;
/** One case with all that its requirements are asked about. */
export interface Subject<Of extends Case = Case> {
    readonly case: Of;
    readonly context: CalendarContext;
    readonly course: Course;
    /** Everybody who is asked, in the order of the report. */
    readonly signOffs: readonly SignOffGroup[];
    /** What the calendar says; nothing where it is not asked. */
    readonly calendar: CalendarFindings;
}

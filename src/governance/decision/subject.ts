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
export type Course =
  { readonly kind: "ordinary"; readonly refused?: Finding } | { readonly kind: "forbidden" } | Exception;

/** One case with everything that its requirements look at. */
export interface Subject<Of extends Case = Case> {
  readonly case: Of;
  readonly context: CalendarContext;
  readonly course: Course;
  /** The groups that must sign, in the order of the report. */
  readonly signOffs: readonly SignOffGroup[];
  /** The findings of the calendar; none where the case needs no calendar. */
  readonly calendar: CalendarFindings;
}

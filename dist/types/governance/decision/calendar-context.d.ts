import type { Handle } from "../../model/decision.js";
import { type Ledger } from "../../calendar/answers/capacity.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import type { Booking, Occurrence } from "../../calendar/answers/answers.js";
import type { ContractCase, Needs } from "../needs/needs.js";
import { type Facts } from "../facts.js";
import type { Finding } from "./finding.js";
/** What the calendar says of one case, with the windows whose approvers must have signed. */
export interface CalendarFindings {
    readonly findings: readonly Finding[];
    readonly approvers: readonly Approvers[];
}
export interface Approvers {
    readonly window: string;
    readonly owners: readonly Handle[];
}
export declare const noFindings: CalendarFindings;
/** Findings alone: no window, so nobody of a window is asked. */
export declare function only(...findings: readonly Finding[]): CalendarFindings;
/** The calendar with everything that is booked or has landed. */
export interface CalendarContext {
    readonly calendar: Calendar | undefined;
    readonly ledger: Ledger | undefined;
    readonly facts: Facts;
    readonly needs: Needs;
}
export declare function calendarContextOf(needs: Needs, facts: Facts): CalendarContext;
/** Requests on the governed branch that name an occurrence, in the order of booking. Their class is not known: breaking. */
export declare function bookingsOf({ policy, booked }: Pick<Needs, "policy" | "booked">, facts: Facts): readonly Booking[];
/** A context that has a calendar. */
export type WithCalendar = CalendarContext & {
    readonly calendar: Calendar;
};
/** A moved contract is asked about where it comes from, too: moving it must not move it out of its windows and freezes. */
export declare function placesOf(contract: ContractCase): readonly ContractCase[];
/** How much of a window must be left, and why: a merge queue takes its time, and so does a rollback. */
export interface Guard {
    readonly millis: number;
    readonly kind: "recovery" | "policy";
    readonly because: string;
}
export declare const guardCodes: Readonly<Record<Guard["kind"], string>>;
export declare function guardOf({ needs: { policy }, facts }: CalendarContext, { request }: ContractCase): Guard;
/** Windows with `approvers:` want their sign-off. */
export declare function approversOf(occurrences: readonly Occurrence[]): readonly Approvers[];

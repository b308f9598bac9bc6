import { day, type Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import type { Ledger } from "../answers/capacity.js";
import type { Compiled } from "../rules/compile.js";
import type { Booking, Query } from "../answers/answers.js";
import type { CalendarLint, WindowRule } from "../rules/types.js";

/** How far ahead lints look. */
export const lintYear = 366 * day;

export interface LintFacts {
  /** The year from here on is looked at. */
  readonly from: Instant;
  /** One per contract and class that needs a window under the policy, with the contract's place. */
  readonly queries?: readonly (Query & { readonly location?: PartialLocation })[];
  readonly bookings?: readonly Booking[];
  readonly ledger?: Ledger;
}

export function lint(
  code: string,
  severity: CalendarLint["severity"],
  message: string,
  location: PartialLocation | undefined,
): CalendarLint {
  return { code, severity, message, ...(location && { location }) };
}

export function windowLint(code: string, { rule }: Compiled<WindowRule>, message: string): CalendarLint {
  return lint(code, "warning", `Window "${rule.id}" ${message}`, rule.location);
}

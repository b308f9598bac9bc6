import { day, type Instant } from "../../model/instant.js";
import type { Calendar } from "../rules/compile.js";
import { formatInstant } from "../time/instants.js";
import { spansOf } from "./occurrences.js";
import { admits, freezeName, type Permission, permissionFor } from "./permission.js";
import { type Segment, segments } from "./window-opening.js";
import type { CalendarReason, CalendarState, Freeze, Occurrence, Query } from "./answers.js";

/** How far ahead a transition is looked for: a year, with room for a leap year and a late window. */
export const lookAhead = 400 * day;

/** Whether a change may land at `at`, why, and when that next changes. A pure function of its arguments. */
export function stateAt(calendar: Calendar, query: Query, at: Instant): CalendarState {
  const permission = permissionFor(calendar, query);
  const horizon = at + lookAhead;
  let now: Segment | undefined;
  let nextTransition: Instant | null = null;
  for (const segment of segments(calendar, permission, at, horizon)) {
    now ??= segment;
    // A broken calendar stays closed until somebody repairs it.
    if (calendar.faults.length > 0) break;
    if (segment.open === now.open) continue;
    nextTransition = segment.from;
    break;
  }
  const current = now ?? { from: at, to: horizon, windows: [], freezes: [], open: false };
  return {
    at,
    open: current.open,
    windows: current.windows,
    freezes: current.freezes,
    advisories: calendar.advisories
      .filter((advisory) => advisory.concerns(query.contract, query.contractId))
      .flatMap((advisory) => spansOf(advisory, at, at + 1)),
    reasons: current.open ? [] : reasonsFor({ calendar, permission, query }, current, nextTransition),
    nextTransition,
    nextChange: current.to < horizon ? current.to : null,
    horizon,
  };
}

/** A query on a calendar, with the rules that concern it. */
interface QueriedCalendar {
  readonly calendar: Calendar;
  readonly permission: Permission;
  readonly query: Query;
}

function reasonsFor(
  queried: QueriedCalendar,
  { windows, freezes }: Segment,
  opens: Instant | null,
): readonly CalendarReason[] {
  const { calendar, permission } = queried;
  if (calendar.faults.length > 0)
    return calendar.faults.map(({ message, location }) => reason("GV200", message, location));
  const frozen = freezes.map((freeze) => reason("GV301", frozenMessage(freeze), freeze.rule.location));
  if (permission.permits(windows)) return frozen;
  return [...frozen, reason("GV302", shutMessage(queried, windows, opens))];
}

function reason(code: string, message: string, location?: CalendarReason["location"]): CalendarReason {
  return location === undefined ? { code, message } : { code, message, location };
}

function frozenMessage(freeze: Freeze): string {
  const until =
    freeze.to === null ? "until somebody ends it" : `until ${formatInstant(freeze.to, freeze.zone)}`;
  const board = freeze.rule.board === undefined ? "" : `; ${freeze.rule.board} may speak for an emergency`;
  return `The freeze ${freezeName(freeze)} holds ${until}${board}.`;
}

/** How the message of a calendar begins that will open again. */
export const shutText = "No window that fits is open";

function shutMessage(
  { calendar, permission, query }: QueriedCalendar,
  open: readonly Occurrence[],
  opens: Instant | null,
): string {
  if (!permission.isGoverned) return `No window of the calendar is for ${query.contract}.`;
  if (permission.windows.length === 0) return noWindowMessage(calendar, query);
  if (open.length > 0) {
    return `Only ${open.map(({ window }) => `"${window.id}"`).join(", ")} is open; ${conditionsText(calendar, query)} must be open at once.`;
  }
  const zone = permission.windows[0]?.zone ?? "UTC";
  return opens === null
    ? "No window that fits opens within the next 400 days."
    : `${shutText}; the change may next land from ${formatInstant(opens, zone)}.`;
}

function noWindowMessage(calendar: Calendar, query: Query): string {
  const concerned = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const admitting = concerned.filter(({ rule }) => admits(rule, query.classes));
  if (admitting.length === 0)
    return `No window for ${query.contract} admits ${query.classes.join(" and ")} changes.`;
  const regions = query.regions.length === 0 ? "names no region" : `is in ${query.regions.join(", ")}`;
  const teams = query.teams.length === 0 ? "" : ` and belongs to ${query.teams.join(", ")}`;
  return `The windows for ${query.contract} are for other regions or teams; it ${regions}${teams}.`;
}

function conditionsText(calendar: Calendar, query: Query): string {
  const regions = calendar.regionMode === "all" && query.regions.length > 1 ? query.regions : [];
  const parts = [...regions, ...(query.teams.length > 1 ? query.teams : [])];
  return parts.length === 0 ? "a window of every calendar" : `windows for ${parts.join(", ")}`;
}

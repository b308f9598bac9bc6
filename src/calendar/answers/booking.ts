import type { Instant } from "../../model/instant.js";
import { type Ledger, spentText } from "./capacity.js";
import type { Calendar } from "../rules/compile.js";
import { formatDuration, formatInstant } from "../time/instants.js";
import { type OccurrenceUse, standings } from "./next-openings.js";
import { freezeName, type Permission, permissionFor } from "./permission.js";
import type { CalendarReason, Occurrence, Query, Standing } from "./answers.js";

export interface BookingFacts {
  readonly now: Instant;
  /** When the request reached the governed branch; absent: not booked yet, so booked now. */
  readonly bookedAt?: Instant;
  readonly ledger?: Ledger;
  readonly change?: string;
  /** Less than this left counts as closing; milliseconds. */
  readonly closeGuard?: number;
}

/** Judges one occurrence for one query: GV302 later, 303 frozen, 304 full, 305 past, 306 notice, 307 closing. */
export function standingOf(
  calendar: Calendar,
  query: Query,
  occurrence: Occurrence,
  facts: BookingFacts,
): Standing {
  if (calendar.faults.length > 0) {
    const reasons = calendar.faults.map((fault) => ({ ...fault, code: "GV200" }));
    return { status: "broken", reasons, opens: null, closes: null, validUntil: null };
  }
  const permission = permissionFor(calendar, query);
  const use = useOf(calendar, permission, occurrence);
  const against = [
    ...past(occurrence, facts),
    ...unfit(occurrence, use, permission, query),
    ...frozen(use, facts),
    ...tooLate(occurrence, facts),
    ...full(occurrence, query, facts),
  ];
  const left = use?.stretches.find(({ to }) => to > facts.now);
  const [first] = against;
  const stretch = { opens: left?.from ?? null, closes: left?.to ?? null };
  if (first) return { status: first.status, reasons: against.map(bare), ...stretch, validUntil: null };
  return inTime(occurrence, left, facts);
}

interface Against extends CalendarReason {
  readonly status: Standing["status"];
}

function inTime(
  { zone, window }: Occurrence,
  left: { readonly from: Instant; readonly to: Instant } | undefined,
  { now, closeGuard = 0 }: BookingFacts,
): Standing {
  if (!left) return { status: "unfit", reasons: [], opens: null, closes: null, validUntil: null };
  const stretch = { opens: left.from, closes: left.to };
  const guarded = left.to - closeGuard;
  if (now < left.from) {
    const message = `"${window.id}" opens ${formatInstant(left.from, zone)}.`;
    return { status: "later", reasons: [{ code: "GV302", message }], ...stretch, validUntil: left.from };
  }
  if (now < guarded) return { status: "open", reasons: [], ...stretch, validUntil: guarded };
  const message = `"${window.id}" closes in ${formatDuration(left.to - now)}, which is less than the ${formatDuration(closeGuard)} that must be left.`;
  return { status: "closing", reasons: [{ code: "GV307", message }], ...stretch, validUntil: left.to };
}

function past({ window, closes, zone }: Occurrence, { now }: BookingFacts): readonly Against[] {
  if (now < closes) return [];
  const message = `"${window.id}" closed ${formatInstant(closes, zone)} and the change did not land; book another occurrence.`;
  return [{ status: "past", code: "GV305", message }];
}

function unfit(
  { window, label }: Occurrence,
  use: OccurrenceUse | undefined,
  permission: Permission,
  query: Query,
): readonly Against[] {
  if (use && (use.stretches.length > 0 || use.freezes.size > 0)) return [];
  const isPermitted = permission.windows.some(({ rule }) => rule.id === window.id);
  const message = isPermitted
    ? `"${window.id}" on ${label} does not open together with the other regions, teams or calendars that ${query.contract} needs.`
    : `"${window.id}" is not for ${query.classes.join(" and ")} changes of ${query.contract} in its regions and teams.`;
  return [{ status: "unfit", code: "GV302", message }];
}

function frozen(use: OccurrenceUse | undefined, { now }: BookingFacts): readonly Against[] {
  if (!use || now >= use.occurrence.closes || use.stretches.some(({ to }) => to > now)) return [];
  return [...use.freezes.values()].map((freeze) => ({
    status: "frozen" as const,
    code: "GV303",
    message: `The freeze ${freezeName(freeze)} holds over the booked "${use.occurrence.id}"; book another occurrence.`,
    ...(freeze.rule.location && { location: freeze.rule.location }),
  }));
}

function tooLate(
  { window, bookBy, zone }: Occurrence,
  { now, bookedAt = now }: BookingFacts,
): readonly Against[] {
  if (window.notice === undefined || bookedAt <= bookBy) return [];
  const message = `"${window.id}" asks for notice of ${window.notice}; this had to be booked by ${formatInstant(bookBy, zone)}.`;
  return [{ status: "notice", code: "GV306", message }];
}

function full(occurrence: Occurrence, query: Query, { ledger, change }: BookingFacts): readonly Against[] {
  return (ledger?.spent(occurrence, query, change) ?? []).map((limit) => ({
    status: "full" as const,
    code: "GV304",
    message: `"${occurrence.id}" is full: ${spentText(limit)}.`,
  }));
}

function useOf(
  calendar: Calendar,
  permission: Permission,
  { id, opens, closes }: Occurrence,
): OccurrenceUse | undefined {
  for (const use of standings(calendar, permission, opens, closes)) if (use.occurrence.id === id) return use;
  return undefined;
}

function bare({ code, message, location }: Against): CalendarReason {
  return location === undefined ? { code, message } : { code, message, location };
}

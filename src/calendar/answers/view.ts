import { day, type Instant } from "../../model/instant.js";
import type { Ledger, Use } from "./capacity.js";
import type { Calendar } from "../rules/compile.js";
import { advisoriesBetween, freezesBetween, occurrencesBetween } from "./occurrences.js";
import { lookAhead, stateAt } from "./calendar-state.js";
import type { Advisory, Booking, CalendarState, Freeze, Occurrence, Query } from "./answers.js";
import type { CalendarFault } from "../rules/types.js";

const slab = 16 * day;

export interface OccurrenceView {
  readonly occurrence: Occurrence;
  readonly use: Use;
  readonly bookings: readonly Booking[];
  /** Freezes that share time with it and may concern the same contracts. */
  readonly freezes: readonly Freeze[];
}

/** What `calendar` shows: plain data, rendered by `renderCalendar`. */
export interface CalendarView {
  readonly at: Instant;
  /** The answer for one contract, when one was asked about. */
  readonly state: CalendarState | null;
  readonly occurrences: readonly OccurrenceView[];
  readonly freezes: readonly Freeze[];
  readonly advisories: readonly Advisory[];
  readonly faults: readonly CalendarFault[];
  /** Looked at until here. */
  readonly horizon: Instant;
}

export interface RenderOptions {
  /** The zone of the printed times; absent: the zone of each window. Every time is printed in UTC too. */
  readonly zone?: string;
  /** The version of the zone data, such as 2025c: another one may open a window at another hour. */
  readonly zoneData?: string;
  /** Ends the UIDs of an .ics file, so that two repositories' exports can be subscribed to together. */
  readonly repository?: string;
}

export interface ViewWish {
  readonly at: Instant;
  /** How many occurrences to show, those that are open included. */
  readonly next: number;
  readonly query?: Query;
  readonly ledger?: Ledger;
}

const unused: Use = { changes: 0, breaking: 0, owners: new Map(), consumers: new Map() };

/** The next occurrences from `at` on with their bookings, and the freezes and advisories of the same time. */
export function calendarView(calendar: Calendar, { at, next, query, ledger }: ViewWish): CalendarView {
  const occurrences = nextOccurrences(calendar, at, next);
  const last = occurrences.reduce((latest, { closes }) => Math.max(latest, closes), at + slab);
  const freezes = freezesBetween(calendar, at, last);
  const overlapping = ({ opens, closes, window }: Occurrence): readonly Freeze[] =>
    freezes.filter(
      ({ from, to, rule }) =>
        from < closes &&
        (to ?? Infinity) > opens &&
        meets(rule.regions, window.regions) &&
        meets(rule.teams, window.teams),
    );
  return {
    at,
    state: query ? stateAt(calendar, query, at) : null,
    occurrences: occurrences.map((occurrence) => ({
      occurrence,
      use: ledger?.used(occurrence) ?? unused,
      bookings: ledger?.bookings(occurrence) ?? [],
      freezes: overlapping(occurrence),
    })),
    freezes,
    advisories: advisoriesBetween(calendar, at, last),
    faults: [...calendar.faults, ...calendar.unread, ...(ledger?.faults ?? [])],
    horizon: last,
  };
}

function nextOccurrences(calendar: Calendar, at: Instant, next: number): readonly Occurrence[] {
  const occurrences = new Map<string, Occurrence>();
  for (let from = at; from < at + lookAhead && occurrences.size < next; from += slab) {
    for (const occurrence of occurrencesBetween(calendar, from, from + slab))
      occurrences.set(occurrence.id, occurrence);
  }
  return [...occurrences.values()].slice(0, next);
}

/** Whether two scopes can have a contract in common. */
function meets(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return !a || !b || a.some((name) => b.includes(name));
}

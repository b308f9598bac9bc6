import type { Freeze } from "../answers/answers.js";
import { isoInstant } from "../time/instants.js";
import { isOpen } from "./parts.js";
import type { CalendarView, OccurrenceView, RenderOptions } from "../answers/view.js";

export function renderJson(view: CalendarView, { zoneData }: RenderOptions): string {
  const iso = (instant: number | null): string | null => (instant === null ? null : isoInstant(instant));
  const spanObject = (span: Freeze | CalendarView["advisories"][number]): object => {
    const rule = Object.fromEntries(Object.entries(span.rule).filter(([key]) => key !== "location"));
    const ids = { id: span.id, rule: span.rule.id, calendar: span.calendar, timezone: span.zone };
    return { ...rule, ...ids, from: iso(span.from), to: iso(span.to) };
  };
  const { state } = view;
  const output = {
    version: 1,
    at: iso(view.at),
    zoneData,
    state: state && {
      open: state.open,
      windows: state.windows.map(({ id }) => id),
      freezes: state.freezes.map(({ id }) => id),
      reasons: state.reasons,
      nextTransition: iso(state.nextTransition),
      nextChange: iso(state.nextChange),
      horizon: iso(state.horizon),
    },
    occurrences: view.occurrences.map((row) => jsonOccurrence(row, view.at)),
    freezes: view.freezes.map(spanObject),
    advisories: view.advisories.map(spanObject),
    faults: view.faults,
    horizon: iso(view.horizon),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function jsonOccurrence({ occurrence, use, bookings, freezes }: OccurrenceView, at: number): object {
  const { id, label, calendar, window, zone, opens, closes, bookBy } = occurrence;
  const { title, allow, contracts, regions, teams, capacity, approvers, oncall, writes } = window;
  return {
    id,
    window: window.id,
    occurrence: label,
    calendar,
    timezone: zone,
    opens: isoInstant(opens),
    closes: isoInstant(closes),
    bookBy: window.notice === undefined ? null : isoInstant(bookBy),
    open: isOpen(occurrence, at),
    ...{ title, allow, contracts, regions, teams, capacity, approvers, oncall, writes },
    used: {
      changes: use.changes,
      breaking: use.breaking,
      perOwner: Object.fromEntries(use.owners),
      perConsumer: Object.fromEntries(use.consumers),
    },
    bookings: bookings.map(({ change, classes, owners }) => ({ change, classes, owners })),
    freezes: freezes.map((freeze) => freeze.id),
  };
}

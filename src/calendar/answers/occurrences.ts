import { byCodeUnits } from "../../algorithms/order.js";
import { anyOf } from "../../algorithms/words.js";
import { day, hour, type Instant } from "../../model/instant.js";
import type { Calendar, Compiled } from "../rules/compile.js";
import { labelOf, type Turn } from "../time/series.js";
import type { Time } from "../time/time.js";
import type { Advisory, Freeze, Occurrence, Span } from "./answers.js";
import type { CalendarFault, WindowRule } from "../rules/types.js";

/** Occurrences of all windows that share an instant with [from, to), by opening time. */
export function occurrencesBetween(calendar: Calendar, from: Instant, to: Instant): readonly Occurrence[] {
  return calendar.windows
    .flatMap((window) => occurrencesOf(window, calendar.time, from, to))
    .sort((a, b) => a.opens - b.opens || byCodeUnits(a.id, b.id));
}

export function freezesBetween(calendar: Calendar, from: Instant, to: Instant): readonly Freeze[] {
  return calendar.freezes.flatMap((freeze) => spansOf(freeze, from, to)).sort(bySpan);
}

export function advisoriesBetween(calendar: Calendar, from: Instant, to: Instant): readonly Advisory[] {
  return calendar.advisories.flatMap((advisory) => spansOf(advisory, from, to)).sort(bySpan);
}

export function occurrencesOf(
  window: Compiled<WindowRule>,
  time: Time,
  from: Instant,
  to: Instant,
): readonly Occurrence[] {
  return window.series.overlapping(from, to).flatMap((turn) => occurrence(window, time, turn));
}

export function spansOf<Rule extends { readonly id: string }>(
  compiled: Compiled<Rule>,
  from: Instant,
  to: Instant,
): readonly Span<Rule>[] {
  const { rule, calendar, zone } = compiled;
  return compiled.series.overlapping(from, to).map((turn) => ({
    id: `${rule.id}@${labelOf(turn)}`,
    calendar,
    rule,
    zone,
    from: turn.start,
    to: turn.end,
  }));
}

/**
 * The occurrence that a request names: `window: eu-weekend`, `label: 2026-11-28`, or with the time of the start
 * ("2026-11-28T22:00"). A date alone is enough where the window opens once on it.
 */
export function findOccurrence(
  calendar: Calendar,
  window: string,
  label: string,
): { readonly occurrence: Occurrence } | { readonly fault: CalendarFault } {
  const compiled = calendar.windows.find(({ rule }) => rule.id === window);
  if (!compiled) return noSuch(`There is no window "${window}"`, windowHint(calendar));
  const noon = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(label)
    ? calendar.time.resolve(`${label.slice(0, 10)}T12:00`, compiled.zone)
    : undefined;
  if (!noon)
    return noSuch(
      `"${label.slice(0, 40)}" is not a day`,
      "write the local date of the start, like 2026-11-28",
    );
  const near = occurrencesOf(compiled, calendar.time, noon.instant - 16 * hour, noon.instant + 16 * hour);
  const dayOnly = label.length === 10;
  const occurrences = near.filter((occurrence) =>
    (dayOnly ? occurrence.label : calendar.time.wall(occurrence.opens, compiled.zone)).startsWith(label),
  );
  const [only, second] = occurrences;
  if (only && !second) return { occurrence: only };
  if (only)
    return noSuch(
      `"${window}" opens more than once on ${label}`,
      `write ${anyOf(occurrences.map((occurrence) => occurrence.label))}`,
    );
  return noSuch(`"${window}" does not open on ${label}`, nextHint(calendar, compiled, noon.instant));
}

function occurrence(window: Compiled<WindowRule>, time: Time, turn: Turn): readonly Occurrence[] {
  if (turn.end === null) return [];
  const { rule, zone, calendar } = window;
  const label = labelOf(turn);
  return [
    {
      id: `${rule.id}@${label}`,
      label,
      calendar,
      window: rule,
      zone,
      opens: turn.start,
      closes: turn.end,
      bookBy: rule.notice === undefined ? turn.start : time.add(turn.start, rule.notice, zone, -1),
    },
  ];
}

function noSuch(what: string, hint: string): { readonly fault: CalendarFault } {
  return { fault: { code: "GV305", message: `${what}; ${hint}.` } };
}

function windowHint(calendar: Calendar): string {
  const ids = calendar.windows.slice(0, 10).map(({ rule }) => rule.id);
  return ids.length === 0 ? "the calendar defines none" : `the calendar has ${anyOf(ids)}`;
}

function nextHint(calendar: Calendar, window: Compiled<WindowRule>, from: Instant): string {
  const next = occurrencesOf(window, calendar.time, from, from + 400 * day).find(({ opens }) => opens > from);
  return next ? `after that day it next opens on ${next.label}` : "it does not open after that day";
}

function bySpan<Rule>(a: Span<Rule>, b: Span<Rule>): number {
  return a.from - b.from || byCodeUnits(a.id, b.id);
}

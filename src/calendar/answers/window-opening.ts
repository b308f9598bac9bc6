import { byCodeUnits } from "../../algorithms/order.js";
import { day, type Instant } from "../../model/instant.js";
import type { Calendar } from "../rules/compile.js";
import { occurrencesOf, spansOf } from "./occurrences.js";
import type { Permission } from "./permission.js";
import type { Freeze, Occurrence } from "./answers.js";

/** The calendar is walked in slabs, the first ones short, so that a near answer does not pay for a far one. */
const firstSlab = day;
const longestSlab = 16 * firstSlab;

/** A stretch [from, to) in which nothing that concerns a query changes. */
export interface Segment {
  readonly from: Instant;
  readonly to: Instant;
  readonly windows: readonly Occurrence[];
  readonly freezes: readonly Freeze[];
  readonly open: boolean;
}

/** Adjoining segments from `from` up to `to`, each different from the one before. */
export function* segments(
  calendar: Calendar,
  permission: Permission,
  from: Instant,
  to: Instant,
): Generator<Segment, undefined> {
  let pending: Segment | undefined;
  let length = firstSlab;
  for (let start = from; start < to; start += length, length = Math.min(2 * length, longestSlab)) {
    for (const segment of slab(calendar, permission, start, Math.min(start + length, to))) {
      if (pending && sameSpans(pending, segment)) pending = { ...pending, to: segment.to };
      else {
        if (pending) yield pending;
        pending = segment;
      }
    }
  }
  if (pending) yield pending;
}

function* slab(
  calendar: Calendar,
  permission: Permission,
  from: Instant,
  to: Instant,
): Generator<Segment, undefined> {
  const windows = permission.windows.flatMap((window) => occurrencesOf(window, calendar.time, from, to));
  const freezes = permission.freezes.flatMap((freeze) => spansOf(freeze, from, to));
  const starts: Event[] = [
    ...windows.map((span) => ({ at: Math.max(span.opens, from), span })),
    ...freezes.map((span) => ({ at: Math.max(span.from, from), span })),
  ].sort(byTime);
  const ends: Event[] = [
    ...windows.map((span) => ({ at: span.closes, span })),
    ...freezes.flatMap((span) => (span.to === null ? [] : [{ at: span.to, span }])),
  ].sort(byTime);

  const active = new Set<Occurrence | Freeze>();
  let nextStart = 0;
  let nextEnd = 0;
  for (let at = from; at < to;) {
    for (; (ends[nextEnd]?.at ?? Infinity) <= at; nextEnd++) active.delete(spanOf(ends, nextEnd));
    for (; (starts[nextStart]?.at ?? Infinity) <= at; nextStart++) active.add(spanOf(starts, nextStart));
    const until = Math.min(starts[nextStart]?.at ?? to, ends[nextEnd]?.at ?? to, to);
    yield segment(calendar, permission, { from: at, to: until }, [...active]);
    at = until;
  }
}

interface Event {
  readonly at: Instant;
  readonly span: Occurrence | Freeze;
}

function segment(
  calendar: Calendar,
  permission: Permission,
  stretch: Pick<Segment, "from" | "to">,
  spans: readonly (Occurrence | Freeze)[],
): Segment {
  const windows = spans.filter(isOccurrence).sort((a, b) => a.opens - b.opens || byCodeUnits(a.id, b.id));
  const freezes = spans.filter(isFreeze).sort((a, b) => a.from - b.from || byCodeUnits(a.id, b.id));
  const open = calendar.faults.length === 0 && freezes.length === 0 && permission.permits(windows);
  return { ...stretch, windows, freezes, open };
}

function sameSpans(a: Segment, b: Segment): boolean {
  return sameIds(a.windows, b.windows) && sameIds(a.freezes, b.freezes);
}

function sameIds(a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

function spanOf(events: readonly Event[], index: number): Occurrence | Freeze {
  const event = events[index];
  if (!event) throw new RangeError("no such event");
  return event.span;
}

function isOccurrence(span: Occurrence | Freeze): span is Occurrence {
  return "opens" in span;
}

function isFreeze(span: Occurrence | Freeze): span is Freeze {
  return "from" in span;
}

function byTime(a: Event, b: Event): number {
  return a.at - b.at;
}

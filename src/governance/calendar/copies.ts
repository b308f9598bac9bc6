import type { Instant } from "../../model/decision.js";
import type { CalendarReason } from "./answers.js";
import type { Calendar } from "./compile.js";
import { formatDuration, formatInstant } from "./instants.js";

/** Clocks of two machines differ a little. */
const tolerance = 3_600_000;

/** How far other calendars can be believed: until when, and why not now (GV213 too old, GV214 unread). */
export function freshness(
  { copies, unread }: Calendar,
  now: Instant,
): { readonly until: Instant | null; readonly doubts: readonly CalendarReason[] } {
  const unknown = unread.map(({ message, location }) => {
    const place = location?.line === undefined ? "" : `${location.file}:${String(location.line)}: `;
    return { code: "GV214", message: `${place}${message}`, ...(location && { location }) };
  });
  const stale = copies.flatMap(({ calendar, asOf, maxAge, location }) => {
    const age = now - asOf;
    if (age < maxAge && age > -tolerance) return [];
    const taken = formatInstant(asOf, "UTC");
    const message =
      age < 0
        ? `the copy of ${calendar} says that it was taken ${taken}, which is still to come`
        : `the copy of ${calendar} was taken ${taken}, ${formatDuration(age)} ago, and may be ${formatDuration(maxAge)} old`;
    return [{ code: "GV213", message, location }];
  });
  const ends = copies.map(({ asOf, maxAge }) => asOf + maxAge);
  return { until: ends.length === 0 ? null : Math.min(...ends), doubts: [...unknown, ...stale] };
}

import type { Instant } from "../../model/decision.js";
import type { CalendarReason } from "./answers.js";
import type { Calendar } from "./compile.js";
import { formatDuration, formatInstant } from "./instants.js";

/** Clocks of two machines differ a little. */
const tolerance = 3_600_000;

/** How far the copies of other calendars can be believed: until when, and why not now. */
export function freshness(
  { copies }: Calendar,
  now: Instant,
): { readonly until: Instant | null; readonly stale: readonly CalendarReason[] } {
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
  return { until: ends.length === 0 ? null : Math.min(...ends), stale };
}

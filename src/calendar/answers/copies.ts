import { hour, type Instant } from "../../model/instant.js";
import type { CalendarReason } from "./answers.js";
import type { Calendar } from "../rules/compile.js";
import { formatDuration, formatInstant } from "../time/instants.js";

/** Clocks of two machines differ a little. */
const tolerance = hour;

/** Other calendars that could not be read, and why (GV214). */
export function unreadReasons({ unread }: Calendar): readonly CalendarReason[] {
  return unread.map(({ message, location }) => {
    const place = location?.line === undefined ? "" : `${location.file}:${String(location.line)}: `;
    return { code: "GV214", message: `${place}${message}`, ...(location && { location }) };
  });
}

/** How far other calendars can be believed: until when, which could not be read (GV214) and which copies are too old (GV213). */
export function freshness(
  calendar: Calendar,
  now: Instant,
): {
  readonly until: Instant | null;
  readonly unread: readonly CalendarReason[];
  readonly stale: readonly CalendarReason[];
} {
  const { copies } = calendar;
  const stale = copies.flatMap(({ calendar: name, asOf, maxAge, location }) => {
    const age = now - asOf;
    if (age < maxAge && age > -tolerance) return [];
    const copiedAt = formatInstant(asOf, "UTC");
    const message =
      age < 0
        ? `the copy of ${name} says that it was taken ${copiedAt}, which is still to come`
        : `the copy of ${name} was taken ${copiedAt}, ${formatDuration(age)} ago, and may be ${formatDuration(maxAge)} old`;
    return [{ code: "GV213", message, location }];
  });
  const ends = copies.map(({ asOf, maxAge }) => asOf + maxAge);
  return {
    until: ends.length === 0 ? null : Math.min(...ends),
    unread: unreadReasons(calendar),
    stale,
  };
}

import { type Instant, minute } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import type { Calendar } from "../rules/compile.js";
import { bookingLints, overlaps, unservedQueries } from "./coverage-lints.js";
import { formatDuration } from "../time/instants.js";
import { lint, type LintFacts, lintYear as year, windowLint } from "./facts.js";
import { occurrencesOf, spansOf } from "../answers/occurrences.js";
import type { Occurrence } from "../answers/answers.js";
import type { CalendarLint } from "../rules/types.js";
import { windowLints } from "./window-lints.js";

/** What will go wrong within a year: GV201 to GV212. Faults of compiling are not repeated here. */
export function lintCalendar(calendar: Calendar, facts: LintFacts): readonly CalendarLint[] {
  const years = new Map(
    calendar.windows.map((window) => [
      window.rule.id,
      occurrencesOf(window, calendar.time, facts.from, facts.from + year),
    ]),
  );
  return [
    ...calendar.advice,
    ...calendar.windows.flatMap((window) =>
      windowLints(calendar, window, years.get(window.rule.id) ?? [], facts.from),
    ),
    ...peakLints(calendar, years, facts.from),
    ...endlessFreezes(calendar),
    ...overlaps(calendar, years, facts.queries),
    ...unservedQueries(calendar, facts),
    ...bookingLints(calendar, facts),
  ];
}

/** GV220: a status must turn pending early enough for a late sweep, and late enough to leave the window any use. */
export function lintCloseGuard(
  calendar: Calendar,
  clock: { readonly closeGuard: number; readonly sweepEvery?: number; readonly location?: PartialLocation },
  from: Instant,
): readonly CalendarLint[] {
  const { closeGuard, sweepEvery, location } = clock;
  const lints: CalendarLint[] = [];
  const least = (sweepEvery ?? 0) + 15 * minute;
  if (sweepEvery !== undefined && closeGuard < least) {
    const message = `closeGuard is ${formatDuration(closeGuard)}; with a sweep every ${formatDuration(sweepEvery)}, and schedules that run late, it must be at least ${formatDuration(least)}.`;
    lints.push(lint("GV220", "error", message, location));
  }
  for (const window of calendar.windows) {
    const [next] = occurrencesOf(window, calendar.time, from, from + year);
    if (!next || next.closes - next.opens > closeGuard) continue;
    const message = `Window "${window.rule.id}" is open for ${formatDuration(next.closes - next.opens)}, no longer than closeGuard (${formatDuration(closeGuard)}): nothing can land in it.`;
    lints.push(lint("GV220", "error", message, window.rule.location));
  }
  return lints;
}

/** GV209. */
function peakLints(
  calendar: Calendar,
  years: ReadonlyMap<string, readonly Occurrence[]>,
  from: Instant,
): readonly CalendarLint[] {
  const peaks = calendar.advisories
    .filter(({ rule }) => rule.peak === true)
    .flatMap((advisory) => spansOf(advisory, from, from + year));
  return calendar.windows.flatMap((window) => {
    const inPeak = (years.get(window.rule.id) ?? []).flatMap((occurrence) => {
      const peak = peaks.find(
        (span) => span.from < occurrence.closes && (span.to ?? Infinity) > occurrence.opens,
      );
      return peak ? [{ occurrence, peak }] : [];
    });
    const [first] = inPeak;
    if (!first) return [];
    return [
      windowLint(
        "GV209",
        window,
        `opens in the declared peak "${first.peak.rule.id}" on ${first.occurrence.label}${inPeak.length > 1 ? ` and ${inPeak.length - 1} more times` : ""}; except these days, or move the window.`,
      ),
    ];
  });
}

/** GV208. */
function endlessFreezes(calendar: Calendar): readonly CalendarLint[] {
  return calendar.freezes
    .filter(({ rule }) => rule.to === undefined && rule.duration === undefined)
    .map(({ rule }) =>
      lint(
        "GV208",
        "warning",
        `Freeze "${rule.id}" has no end; add to: so that it does not outlive its reason.`,
        rule.location,
      ),
    );
}

import { day, hour, type Instant } from "../../model/instant.js";
import type { Calendar, Compiled } from "../rules/compile.js";
import { durationMillis, formatDuration, formatInstant } from "../time/instants.js";
import { lintYear as year, windowLint } from "./facts.js";
import { spansOf } from "../answers/occurrences.js";
import type { Occurrence } from "../answers/answers.js";
import type { CalendarLint, WindowRule } from "../rules/types.js";

/** The lints of one window, from its occurrences of the year. */
export function windowLints(
  calendar: Calendar,
  window: Compiled<WindowRule>,
  occurrences: readonly Occurrence[],
  from: Instant,
): readonly CalendarLint[] {
  return [
    ...gapLints(window, from),
    ...neverOpens(calendar, window, occurrences, from),
    ...overlapsItself(window, occurrences),
    ...noticeLints(window, occurrences),
    ...startLints(calendar, window),
    ...exceptionLints(calendar, window),
  ];
}

/** GV202. */
function gapLints(window: Compiled<WindowRule>, from: Instant): readonly CalendarLint[] {
  return window.gaps(from, from + year).map(({ local, kind, at }) => {
    const wall = `${local.slice(0, 16)} in ${window.zone}`;
    const texts = {
      gap: `does not open at ${wall}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,
      moved: `starts at ${wall}, which the clocks jump over; it opens ${formatInstant(at, window.zone)}.`,
      twice: `starts at ${wall}, which the clocks show twice; it opens the first time.`,
    };
    return windowLint("GV202", window, texts[kind]);
  });
}

/** GV203. */
function neverOpens(
  calendar: Calendar,
  window: Compiled<WindowRule>,
  occurrences: readonly Occurrence[],
  from: Instant,
): readonly CalendarLint[] {
  const [first] = occurrences;
  if (!first) return [windowLint("GV203", window, overMessage(window, from))];
  const classes = window.rule.allow?.filter((name) => name !== "any") ?? ["breaking"];
  const freezes = calendar.freezes.filter(
    ({ rule }) =>
      !rule.contracts &&
      !rule.regions &&
      !rule.teams &&
      (rule.deny ?? ["breaking"]).some((name) => name === "any" || classes.every((kind) => kind === name)),
  );
  const spans = freezes.flatMap((freeze) => spansOf(freeze, from, from + year + 31 * day));
  const frozen = (occurrence: Occurrence): boolean =>
    spans.some((span) => span.from <= occurrence.opens && (span.to === null || span.to >= occurrence.closes));
  if (!occurrences.every(frozen)) return [];
  const ids = [...new Set(spans.map(({ rule }) => `"${rule.id}"`))].join(", ");
  return [
    windowLint(
      "GV203",
      window,
      `never opens within a year: each of its ${occurrences.length} occurrences lies in a freeze (${ids}).`,
    ),
  ];
}

function overMessage(window: Compiled<WindowRule>, from: Instant): string {
  const later = window.series.overlapping(from + year, from + 10 * year)[0];
  if (later) return `does not open within a year; it next opens ${formatInstant(later.start, window.zone)}.`;
  const earlier = window.series.overlapping(from - year, from).at(-1);
  return earlier
    ? `is over: it last opened ${formatInstant(earlier.start, window.zone)}. Remove it, or extend its rule.`
    : "never opens: its rule gives no occurrence. Check start, rrule and except.";
}

/** GV207. */
function overlapsItself(
  window: Compiled<WindowRule>,
  occurrences: readonly Occurrence[],
): readonly CalendarLint[] {
  // An hour may be the clocks' own.
  const next = occurrences.findIndex(({ opens }, i) => opens + hour < (occurrences[i - 1]?.closes ?? opens));
  const [before, after] = [occurrences[next - 1], occurrences[next]];
  if (!before || !after) return [];
  const message = `opens on ${after.label} before it closes on ${formatInstant(before.closes, window.zone)}: together they are one long opening. Shorten it, or write that opening as one.`;
  return [windowLint("GV207", window, message)];
}

/** GV210. */
function noticeLints(
  window: Compiled<WindowRule>,
  occurrences: readonly Occurrence[],
): readonly CalendarLint[] {
  const notice = durationMillis(window.rule.notice ?? "") ?? 0;
  const gaps = occurrences.slice(1).map(({ opens }, index) => opens - (occurrences[index]?.opens ?? opens));
  const spacing = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Infinity;
  if (notice <= spacing) return [];
  return [
    windowLint(
      "GV210",
      window,
      `asks for ${formatDuration(notice)} of notice, but mostly opens every ${formatDuration(spacing)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`,
    ),
  ];
}

/** GV211: RFC 5545 leaves a DTSTART off its own rule undefined. */
function startLints(calendar: Calendar, window: Compiled<WindowRule>): readonly CalendarLint[] {
  const { rule, series, zone } = window;
  const start = rule.rrule === undefined ? undefined : calendar.time.resolve(rule.start, zone);
  if (!start || start.gap || series.starts(start.instant, start.instant + 1).length > 0) return [];
  const first = series.starts(start.instant, start.instant + 2 * year)[0];
  const really = first === undefined ? "" : ` The first occurrence is ${formatInstant(first, zone)}.`;
  return [
    windowLint(
      "GV211",
      window,
      `has a start, ${rule.start}, that its rrule does not give, so nothing opens then.${really}`,
    ),
  ];
}

/** GV212: a mistyped exception leaves the window open. */
function exceptionLints(calendar: Calendar, window: Compiled<WindowRule>): readonly CalendarLint[] {
  return (window.rule.except ?? []).flatMap((text) => {
    const dayOnly = text.length === 10;
    const at = dayOnly ? `${text}T00:00` : text.replace(/Z$/, "");
    const from = calendar.time.resolve(at, text.endsWith("Z") ? "UTC" : window.zone)?.instant;
    if (from === undefined) return [];
    const to = dayOnly ? calendar.time.add(from, "P1D", window.zone, 1) : from + 1;
    if (window.series.starts(from, to).length > 0) return [];
    return [
      windowLint(
        "GV212",
        window,
        `excepts ${text}, but does not start then; write the local date of the START of the occurrence.`,
      ),
    ];
  });
}

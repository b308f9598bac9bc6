import type { Instant } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";
import type { Ledger } from "./capacity.js";
import type { Calendar, Compiled } from "./compile.js";
import { durationMillis, formatDuration, formatInstant } from "./instants.js";
import { occurrencesOf, spansOf } from "./occurrences.js";
import { nextOpenings } from "./openings.js";
import { permissionFor } from "./permission.js";
import type { Booking, CalendarLint, Occurrence, Query, WindowRule } from "./types.js";

const day = 86_400_000;
const year = 366 * day;

export interface LintFacts {
  /** The year from here on is looked at. */
  readonly from: Instant;
  /** One per contract and class that needs a window under the policy, with the contract's place. */
  readonly queries?: readonly (Query & { readonly location?: PartialLocation })[];
  readonly bookings?: readonly Booking[];
  readonly ledger?: Ledger;
}

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
    ...calendar.windows.flatMap((window) => [
      ...gapLints(window, facts.from),
      ...neverOpens(calendar, window, years.get(window.rule.id) ?? [], facts.from),
      ...noticeLints(window, years.get(window.rule.id) ?? []),
      ...startLints(calendar, window),
      ...exceptionLints(calendar, window),
    ]),
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
  const least = (sweepEvery ?? 0) + 15 * 60_000;
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

function lint(
  code: string,
  severity: CalendarLint["severity"],
  message: string,
  location: PartialLocation | undefined,
): CalendarLint {
  return { code, severity, message, ...(location && { location }) };
}

function windowLint(code: string, { rule }: Compiled<WindowRule>, message: string): CalendarLint {
  return lint(code, "warning", `Window "${rule.id}" ${message}`, rule.location);
}

function gapLints(window: Compiled<WindowRule>, from: Instant): readonly CalendarLint[] {
  return window.gaps(from, from + year).map(({ local, kind }) => {
    const wall = `${local.slice(0, 16)} in ${window.zone}`;
    return kind === "gap"
      ? windowLint(
          "GV202",
          window,
          `does not open at ${wall}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,
        )
      : windowLint(
          "GV202",
          window,
          `starts at ${wall}, which the clocks show twice; it opens the first time.`,
        );
  });
}

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
      (rule.deny ?? ["breaking"]).some((name) => name === "any" || classes.every((each) => each === name)),
  );
  const spans = freezes.flatMap((freeze) => spansOf(freeze, from, from + year + 31 * day));
  const frozen = (each: Occurrence): boolean =>
    spans.some((span) => span.from <= each.opens && (span.to === null || span.to >= each.closes));
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

function noticeLints(
  window: Compiled<WindowRule>,
  occurrences: readonly Occurrence[],
): readonly CalendarLint[] {
  const notice = durationMillis(window.rule.notice ?? "") ?? 0;
  const gaps = occurrences.slice(1).map(({ opens }, index) => opens - (occurrences[index]?.opens ?? opens));
  const spacing = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  if (notice <= spacing) return [];
  return [
    windowLint(
      "GV210",
      window,
      `asks for ${formatDuration(notice)} of notice, but opens every ${formatDuration(spacing)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`,
    ),
  ];
}

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

function endlessFreezes(calendar: Calendar): readonly CalendarLint[] {
  return calendar.freezes
    .filter(({ rule }) => rule.to === undefined)
    .map(({ rule }) =>
      lint(
        "GV208",
        "warning",
        `Freeze "${rule.id}" has no end; add to: so that it does not outlive its reason.`,
        rule.location,
      ),
    );
}

/** Two windows that serve the same contract at the same time: each counts its own capacity. */
function overlaps(
  calendar: Calendar,
  years: ReadonlyMap<string, readonly Occurrence[]>,
  queries: LintFacts["queries"],
): readonly CalendarLint[] {
  const limited = calendar.windows.filter(({ rule }) => rule.capacity !== undefined);
  const serving = (window: Compiled<WindowRule>): ReadonlySet<string> =>
    new Set(
      queries
        ?.filter((query) => permissionFor(calendar, query).windows.includes(window))
        .map(({ contract }) => contract),
    );
  const served = new Map(limited.map((window) => [window, queries ? serving(window) : undefined]));
  return limited.flatMap((window, index) =>
    limited.slice(index + 1).flatMap((other) => {
      if (
        window.calendar !== other.calendar ||
        !sameContracts(served.get(window), served.get(other), window, other)
      )
        return [];
      const met = firstOverlap(years.get(window.rule.id) ?? [], years.get(other.rule.id) ?? []);
      if (!met) return [];
      return [
        windowLint(
          "GV207",
          window,
          `and window "${other.rule.id}" are open at the same time on ${met.label} for the same contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`,
        ),
      ];
    }),
  );
}

function sameContracts(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
  window: Compiled<WindowRule>,
  other: Compiled<WindowRule>,
): boolean {
  if (a && b) return [...a].some((contract) => b.has(contract));
  const same = (x: readonly string[] | undefined, y: readonly string[] | undefined): boolean =>
    !x || !y || x.some((each) => y.includes(each));
  return (
    same(window.rule.contracts, other.rule.contracts) &&
    same(window.rule.regions, other.rule.regions) &&
    same(window.rule.teams, other.rule.teams)
  );
}

/** Both lists are sorted by opening. */
function firstOverlap(a: readonly Occurrence[], b: readonly Occurrence[]): Occurrence | undefined {
  let next = 0;
  for (const each of a) {
    while ((b[next]?.closes ?? Infinity) <= each.opens) next++;
    const other = b[next];
    if (other && other.opens < each.closes) return each;
  }
  return undefined;
}

/** GV206 no window admits the class at all; GV205 the windows that are needed together never meet. */
function unservedQueries(calendar: Calendar, { queries = [], from }: LintFacts): readonly CalendarLint[] {
  if (calendar.faults.length > 0) return [];
  const seen = new Set<string>();
  return queries.flatMap((query) => {
    const classes = query.classes.join(" and ");
    const { windows } = permissionFor(calendar, query);
    if (windows.length === 0) {
      const message = `${query.contract}: no window admits ${classes} changes, so none can ever land. Add one, or change the policy of the class.`;
      return [lint("GV206", "error", message, query.location)];
    }
    const key = JSON.stringify([
      windows.map(({ rule }) => rule.id),
      query.regions,
      query.teams,
      query.classes,
    ]);
    if (seen.has(key) || nextOpenings(calendar, query, from, 1).openings.length > 0) return [];
    seen.add(key);
    return [lint("GV205", "error", neverMeet(query, windows), query.location ?? windows[0]?.rule.location)];
  });
}

function neverMeet(query: Query, windows: readonly Compiled<WindowRule>[]): string {
  const ids = windows
    .slice(0, 8)
    .map(({ rule }) => `"${rule.id}"`)
    .join(", ");
  const places = [...query.regions, ...query.teams].join(", ");
  const whose = places === "" ? "" : ` (${places})`;
  return `${query.contract}${whose}: nothing opens for ${query.classes.join(" and ")} changes within a year. The windows ${ids} are frozen, or never open together as regionMode, teams or several calendars require.`;
}

/** GV204: what is booked lies in a freeze; GV305: what is booked does not exist. */
function bookingLints(
  calendar: Calendar,
  { bookings = [], ledger, from }: LintFacts,
): readonly CalendarLint[] {
  const missing = (ledger?.faults ?? []).map(({ code, message, location }) =>
    lint(code, "error", message, location),
  );
  const booked = new Map<string, Booking[]>();
  for (const booking of bookings) {
    const key = `${booking.occurrence?.window ?? ""}@${booking.occurrence?.label ?? ""}`;
    booked.set(key, [...(booked.get(key) ?? []), booking]);
  }
  const frozen = calendar.windows.flatMap((window) =>
    occurrencesOf(window, calendar.time, from, from + year).flatMap((occurrence) =>
      (booked.get(occurrence.id) ?? []).flatMap((booking) => frozenBooking(calendar, occurrence, booking)),
    ),
  );
  return [...missing, ...frozen];
}

function frozenBooking(
  calendar: Calendar,
  occurrence: Occurrence,
  booking: Booking,
): readonly CalendarLint[] {
  const query = {
    contract: booking.contracts[0] ?? "",
    classes: booking.classes,
    regions: [],
    teams: [],
    owners: [],
    consumers: [],
  };
  const freeze = permissionFor(calendar, query)
    .freezes.flatMap((each) => spansOf(each, occurrence.opens, occurrence.closes))
    .find((span) => span.from <= occurrence.opens && (span.to === null || span.to >= occurrence.closes));
  if (!freeze) return [];
  const message = `${booking.change} is booked into "${occurrence.id}", which lies in the freeze "${freeze.rule.id}"; book another occurrence.`;
  return [lint("GV204", "error", message, freeze.rule.location)];
}

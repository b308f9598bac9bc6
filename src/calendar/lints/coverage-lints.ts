import type { Calendar, Compiled } from "../rules/compile.js";
import { lint, type LintFacts, lintYear as year, windowLint } from "./facts.js";
import { occurrencesOf, spansOf } from "../answers/occurrences.js";
import { nextOpenings } from "../answers/next-openings.js";
import { permissionFor } from "../answers/permission.js";
import type { Booking, Occurrence, Query } from "../answers/answers.js";
import type { CalendarLint, WindowRule } from "../rules/types.js";

/** GV207: two windows that serve the same contract at the same time: each counts its own capacity. */
export function overlaps(
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
      const overlap = firstOverlap(years.get(window.rule.id) ?? [], years.get(other.rule.id) ?? []);
      if (!overlap) return [];
      return [
        windowLint(
          "GV207",
          window,
          `and window "${other.rule.id}" are open at the same time on ${overlap.label} for the same contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`,
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
    !x || !y || x.some((value) => y.includes(value));
  return (
    same(window.rule.contracts, other.rule.contracts) &&
    same(window.rule.regions, other.rule.regions) &&
    same(window.rule.teams, other.rule.teams)
  );
}

/** Both lists are sorted by opening. */
function firstOverlap(a: readonly Occurrence[], b: readonly Occurrence[]): Occurrence | undefined {
  let next = 0;
  for (const occurrence of a) {
    while ((b[next]?.closes ?? Infinity) <= occurrence.opens) next++;
    const other = b[next];
    if (other && other.opens < occurrence.closes) return occurrence;
  }
  return undefined;
}

/** GV206 no window admits the class at all; GV205 the windows that are needed together never meet. */
export function unservedQueries(
  calendar: Calendar,
  { queries = [], from }: LintFacts,
): readonly CalendarLint[] {
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
    if (seen.has(key) || nextOpenings(calendar, query, { from, count: 1 }).openings.length > 0) return [];
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

/** GV204: a booked occurrence lies in a freeze; GV305: a booked occurrence does not exist. */
export function bookingLints(
  calendar: Calendar,
  { bookings = [], ledger, from }: LintFacts,
): readonly CalendarLint[] {
  const missing = (ledger?.faults ?? []).map(({ code, message, location }) =>
    lint(code, "error", message, location),
  );
  const booked = new Map<string, Booking[]>();
  for (const booking of bookings) {
    const key = `${booking.occurrence?.window ?? ""}@${booking.occurrence?.label ?? ""}`;
    const earlier = booked.get(key);
    if (earlier) earlier.push(booking);
    else booked.set(key, [booking]);
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
  const { contracts, classes, type, regions = [], teams = [], owners, consumers } = booking;
  const query = {
    contract: contracts[0] ?? "",
    classes,
    regions,
    teams,
    owners,
    consumers,
    ...(type && { type }),
  };
  const freeze = permissionFor(calendar, query)
    .freezes.flatMap((freeze) => spansOf(freeze, occurrence.opens, occurrence.closes))
    .find((span) => span.from <= occurrence.opens && (span.to === null || span.to >= occurrence.closes));
  if (!freeze) return [];
  const message = `${booking.change} is booked into "${occurrence.id}", which lies in the freeze "${freeze.rule.id}"; book another occurrence.`;
  return [lint("GV204", "error", message, freeze.rule.location)];
}

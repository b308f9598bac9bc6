import { describe, expect, it } from "@jest/globals";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { stateAt } from "../src/calendar/answers/calendar-state.js";
import { freezesBetween, occurrencesBetween } from "../src/calendar/answers/occurrences.js";
import { readIcs } from "../src/calendar/ics/read.js";
import { type Calendar, compileCalendar } from "../src/calendar/rules/compile.js";
import type { CalendarSource, FreezeRule, WindowRule } from "../src/calendar/rules/types.js";
import { queryOf } from "./governance/calendar/build.js";

/**
 * Every quarter of an hour of two years, over calendars whose times lie where clocks jump and where they show a time twice,
 * in all zones that do so: what we say is what a library says, and what a reading by hand says. LONG=1: forty calendars.
 */
const isLong = process.env.LONG !== undefined;
const all = 40;
const some = isLong ? Array.from({ length: all }, (_, i) => i) : [0, 13, 27, 39];
const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];
const [quarter, hour, day] = [900_000, 3_600_000, 86_400_000];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zones whose clocks change within these years, with a wall time that they skip, or else show twice. */
const zones = Intl.supportedValuesOf("timeZone").flatMap((zone) => {
  const changes: Temporal.ZonedDateTime[] = [];
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition("next")) && at.epochMilliseconds < to) changes.push(at);
  const [first] = changes;
  if (!first) return [];
  const before = first.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const isSpring = first.offsetNanoseconds > before;
  const wall = isSpring
    ? first.toInstant().toZonedDateTimeISO("UTC").toPlainDateTime().add({ nanoseconds: before })
    : first.toPlainDateTime();
  return [{ zone, wall: wall.add({ minutes: 15 }).toPlainTime().toString({ smallestUnit: "minute" }) }];
});

interface Timed {
  readonly zone: string;
  /** Of the first start. */
  readonly date: string;
  readonly time: string;
  readonly rrule: string | undefined;
}

/** A wall time by the clocks: once, twice or never on its day. */
function instantsOf(date: Temporal.PlainDate, time: string, zone: string) {
  const plain = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    plain.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const isGap = !later.toPlainDateTime().equals(plain);
  const jump = isGap ? (earlier.getTimeZoneTransition("next") ?? earlier) : earlier;
  return { first: isGap ? undefined : earlier, compatible: isGap ? later : earlier, last: later, jump };
}

/** The days of a rule by hand. */
function* daysOf({ date, rrule }: Timed): Iterable<Temporal.PlainDate> {
  let at = Temporal.PlainDate.from(date);
  if (rrule === undefined) yield at;
  // Zones may be a day ahead of UTC, and starts may belong to the day after.
  else
    for (; at.toString() < "2028-01-03"; at = at.add({ days: 1 })) {
      const isSunday = at.dayOfWeek === 7;
      if (rrule === "FREQ=DAILY") yield at;
      else if (rrule === "FREQ=WEEKLY;BYDAY=SU" && isSunday) yield at;
      else if (rrule === "FREQ=MONTHLY;BYDAY=-1SU" && isSunday && at.day + 7 > at.daysInMonth) yield at;
    }
}

/** Windows by hand: a repeated start that is skipped is none, a single one is after the jump. */
function windowByHand(rule: Timed, minutes: number): readonly Span[] {
  return [...daysOf(rule)].flatMap((date) => {
    const { first, compatible } = instantsOf(date, rule.time, rule.zone);
    const start = (rule.rrule === undefined ? compatible : first)?.epochMilliseconds;
    return start === undefined ? [] : [{ start, end: start + minutes * 60_000 }];
  });
}

/** Freezes by hand, as the clock on the wall shows them: from the first time that it is this late to the last. */
function freezeByHand(rule: Timed, until: string): readonly Span[] {
  return [...daysOf(rule)].map((date) => {
    const start = instantsOf(date, rule.time, rule.zone).jump.epochMilliseconds;
    const ends = until > rule.time ? date : date.add({ days: 1 });
    return { start, end: instantsOf(ends, until, rule.zone).last.epochMilliseconds };
  });
}

function windowByLibrary({ zone, date, time, rrule }: Timed, minutes: number): readonly Span[] | undefined {
  if (rrule === undefined) return undefined;
  const dtstart = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
  const library = new RRuleTemporal({ rruleString: rrule, dtstart, strict: true });
  return library.between(new Date(from - day), new Date(to), true).map(({ epochMilliseconds: start }) => ({
    start,
    end: start + minutes * 60_000,
  }));
}

/** At each quarter of an hour, whether it lies in a span: a text of 0 and 1. */
function quarters(spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array((to - from) / quarter);
  for (const { start, end } of spans) {
    const first = Math.max(0, Math.ceil((start - from) / quarter));
    for (let i = first; i < marks.length && from + i * quarter < end; i += 1) marks[i] = 1;
  }
  return marks;
}

function differing(ours: Uint8Array, theirs: Uint8Array, isOneWay = false): readonly string[] {
  const at = [...ours.keys()].filter((i) =>
    isOneWay ? theirs[i] === 1 && ours[i] === 0 : ours[i] !== theirs[i],
  );
  return at.slice(0, 5).map((i) => new Date(from + i * quarter).toISOString());
}

const rules = ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SU", "FREQ=MONTHLY;BYDAY=-1SU", undefined];
const untils = ["05:00", "23:45", "02:30", "01:15"];

/** One zone of a calendar: a window and a freeze, and how both are read by hand and by the library. */
function parts(zone: string, wall: string, i: number) {
  const rrule = rules[i % rules.length];
  const minutes = [45, 90, 240, 600][(i >> 1) % 4] ?? 45;
  const until = untils[(i >> 2) % untils.length] ?? "05:00";
  const timed: Timed = { zone, date: "2026-01-04", time: wall, rrule };
  const end = until === wall ? "06:00" : until;
  const window: WindowRule = {
    id: `w${String(i)}`,
    timezone: zone,
    start: `${timed.date}T${wall}`,
    duration: `PT${String(minutes)}M`,
    ...(rrule !== undefined && { rrule }),
  };
  const last = end > wall ? timed.date : "2026-01-05";
  const freeze: FreezeRule = {
    id: `f${String(i)}`,
    timezone: zone,
    from: `${timed.date}T${wall}`,
    to: `${last}T${end}`,
    deny: ["any"],
    ...(rrule !== undefined && { rrule }),
  };
  return { timed, minutes, end, window, freeze };
}

/** The windows as an .ics file says them. */
async function throughIcs(windows: readonly WindowRule[]): Promise<CalendarSource> {
  const events = windows.flatMap(({ id, timezone = "", start, duration = "", rrule }) => [
    "BEGIN:VEVENT",
    `UID:${id}`,
    "DTSTAMP:20260101T000000Z",
    `DTSTART;TZID=${timezone}:${start.replace(/[-:]/g, "")}00`,
    `DURATION:${duration}`,
    ...(rrule === undefined ? [] : [`RRULE:${rrule}`]),
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", ...events, "END:VCALENDAR", ""];
  const { source, faults } = await readIcs(lines.join("\r\n"), { id: "x", file: "x.ics", kind: "window" });
  expect(faults).toEqual([]);
  return source;
}

const unnamed = (calendar: Calendar) => ({
  windows: quarters(
    occurrencesBetween(calendar, from, to).map(({ opens: start, closes: end }) => ({ start, end })),
  ),
  freezes: quarters(
    freezesBetween(calendar, from, to).map((span) => ({ start: span.from, end: span.to ?? Infinity })),
  ),
});

describe("two years of quarters of an hour", () => {
  it("there are zones enough", () => {
    expect(zones.length).toBeGreaterThan(100);
  });

  it.each(some)("calendar %i: as the library and a reading by hand say", async (number) => {
    const own = zones
      .filter((_, i) => i % all === number)
      .map(({ zone, wall }, i) => parts(zone, wall, i + number));
    expect(own.length).toBeGreaterThan(1);
    const source = { id: "c", windows: own.map(({ window }) => window), freezes: [], advisories: [] };
    const frozen = { ...source, windows: [], freezes: own.map(({ freeze }) => freeze) };
    const windows = unnamed(
      compileCalendar([number % 3 === 0 ? await throughIcs(source.windows) : source], {}),
    );
    const byHand = own.flatMap(({ timed, minutes }) => windowByHand(timed, minutes));
    expect(differing(windows.windows, quarters(byHand))).toEqual([]);
    const byLibrary = own.flatMap(
      ({ timed, minutes }) => windowByLibrary(timed, minutes) ?? windowByHand(timed, minutes),
    );
    expect(differing(windows.windows, quarters(byLibrary))).toEqual([]);
    const held = unnamed(compileCalendar([frozen], {})).freezes;
    const hold = quarters(own.flatMap(({ timed, end }) => freezeByHand(timed, end)));
    expect(differing(held, hold)).toEqual([]);
    // What the library takes for a start of the freeze holds, too.
    const started = own.flatMap(({ timed }) => windowByLibrary(timed, 15) ?? []);
    expect(differing(held, quarters(started), true)).toEqual([]);
    // One question at a time, around the nights on which clocks change.
    const both = compileCalendar([{ ...source, freezes: frozen.freezes }], {});
    const nights = own.flatMap(({ timed: { zone } }) => {
      const at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
      return at.getTimeZoneTransition("next")?.epochMilliseconds ?? [];
    });
    const wrong = nights.flatMap((night) => {
      const probes = Array.from({ length: 96 }, (_, i) => night - 12 * hour + i * quarter);
      return probes.filter((probe) => {
        const i = (probe - from) / quarter;
        if (!Number.isInteger(i)) return false;
        return stateAt(both, queryOf(), probe).open !== (windows.windows[i] === 1 && held[i] === 0);
      });
    });
    expect(wrong.map((probe) => new Date(probe).toISOString())).toEqual([]);
  });
});

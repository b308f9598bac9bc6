import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { freezesBetween, occurrencesBetween } from "../../../src/governance/calendar/occurrences.js";
import { stateAt } from "../../../src/governance/calendar/state.js";
import { loadTime } from "../../../src/governance/calendar/time.js";
import type {
  CalendarState,
  FreezeRule,
  RegionMode,
  WindowRule,
} from "../../../src/governance/calendar/types.js";
import { calendarOf, queryOf, z } from "./build.js";

const long = process.env.LONG === "1";
const runs = { numRuns: long ? 10_000 : 200, ...(long ? {} : { seed: 20261122 }) };
const timeout = long ? 3_600_000 : 60_000;
const hour = 3_600_000;
const day = 24 * hour;

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Africa/Casablanca",
  "America/St_Johns",
];
const zone = fc.constantFrom(...zones);
const regions = fc.option(fc.subarray(["eu", "us"], { minLength: 1 }), { nil: undefined });
const twoDigits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, "0"));
const local = fc
  .tuple(twoDigits(1, 12), twoDigits(1, 28), twoDigits(0, 23), fc.constantFrom("00", "15", "30", "45"))
  .map(([month, date, hours, minutes]) => `2026-${month}-${date}T${hours}:${minutes}`);
const rrule = fc.constantFrom(
  "FREQ=DAILY",
  "FREQ=DAILY;INTERVAL=3",
  "FREQ=WEEKLY;BYDAY=SA,SU",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
  "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270401T000000Z",
  "FREQ=MONTHLY;BYDAY=-1SU",
  "FREQ=MONTHLY;BYMONTHDAY=29,30,31",
  "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
  "FREQ=DAILY;COUNT=40",
  "FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1",
);
const window: fc.Arbitrary<WindowRule> = fc.record(
  {
    id: fc.constant(""),
    timezone: zone,
    start: local,
    duration: fc.constantFrom("PT30M", "PT4H", "PT23H", "P1D"),
    rrule,
    regions: regions as fc.Arbitrary<string[]>,
  },
  { requiredKeys: ["id", "timezone", "start", "duration"] },
);
const freeze: fc.Arbitrary<FreezeRule> = fc
  .record({ timezone: zone, from: local, hours: fc.integer({ min: 1, max: 900 }), repeats: fc.boolean() })
  .map(({ timezone, from, hours, repeats }) => ({
    id: "",
    timezone,
    from,
    to: new Date(Date.parse(`${from}:00Z`) + hours * hour).toISOString().slice(0, 16),
    ...(repeats && { rrule: "FREQ=YEARLY" }),
  }));
const calendars = fc.record({
  windows: fc.array(window, { maxLength: 6 }),
  freezes: fc.array(freeze, { maxLength: 4 }),
  mode: fc.constantFrom<RegionMode>("first-stage", "all", "any"),
  regions: fc.subarray(["eu", "us"]),
  at: fc.integer({ min: 0, max: 500 * day }).map((offset) => z("2026-01-01T00:00Z") + offset),
});

function named<Rule>(rules: readonly Rule[]): Rule[] {
  return rules.map(
    (rule, index) =>
      Object.fromEntries(
        Object.entries<unknown>({ ...rule, id: `r${index}` }).filter(([, value]) => value !== undefined),
      ) as Rule,
  );
}

function shape({ open, windows, freezes }: CalendarState): unknown {
  return { open, windows: windows.map(({ id }) => id), freezes: freezes.map(({ id }) => id) };
}

describe("transitions", () => {
  it(
    "the state is constant until nextTransition and different at it",
    async () => {
      await fc.assert(
        fc.asyncProperty(calendars, async ({ windows, freezes, mode, regions: asked, at }) => {
          const calendar = await calendarOf({ windows: named(windows), freezes: named(freezes) }, mode);
          expect(calendar.faults).toEqual([]);
          const query = queryOf({ regions: asked });
          const state = stateAt(calendar, query, at);
          const change = state.nextChange ?? state.horizon;
          const flip = state.nextTransition ?? state.horizon;
          // Nothing can differ except where some window or freeze begins or ends: ask at all of these, and just before.
          const edges = [
            ...occurrencesBetween(calendar, at, flip).flatMap(({ opens, closes }) => [opens, closes]),
            ...freezesBetween(calendar, at, flip).flatMap(({ from, to }) =>
              to === null ? [from] : [from, to],
            ),
          ].filter((edge) => edge > at && edge < flip);
          const random = [1, 3, 5, 7].map((eighths) => at + Math.floor(((flip - at) * eighths) / 8));
          const near = [...new Set(edges)].sort((a, b) => a - b).slice(0, 12);
          const probes = [...near.flatMap((edge) => [edge - 1, edge]), ...random, flip - 1];
          for (const probe of probes) {
            expect(stateAt(calendar, query, probe).open).toBe(state.open);
            if (probe < change) expect(shape(stateAt(calendar, query, probe))).toEqual(shape(state));
          }
          if (state.nextTransition !== null) expect(stateAt(calendar, query, flip).open).toBe(!state.open);
          if (state.nextChange !== null)
            expect(shape(stateAt(calendar, query, change))).not.toEqual(shape(state));
          expect(change).toBeLessThanOrEqual(flip);
        }),
        runs,
      );
    },
    timeout,
  );
});

describe("recurrence", () => {
  it(
    "gives what the library gives in the zone itself, and every zone's own clock agrees with Temporal",
    async () => {
      const time = await loadTime();
      await fc.assert(
        fc.asyncProperty(zone, local, rrule, async (timeZone, start, rule) => {
          const found = time.recurrence(rule, start, timeZone);
          if (typeof found === "string") throw new Error(found);
          const first = Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone);
          if (!first.toPlainDateTime().equals(Temporal.PlainDateTime.from(start))) return; // a first start in a gap
          const library = new RRuleTemporal({ rruleString: rule, dtstart: first, strict: true });
          const [from, to] = [z("2026-01-01T00:00Z"), z("2027-06-01T00:00Z")];
          const expected = library.between(new Date(from), new Date(to - 1), true);
          expect(found.starts(from, to)).toEqual(expected.map(({ epochMilliseconds }) => epochMilliseconds));
          await Promise.resolve();
        }),
        { ...runs, numRuns: runs.numRuns / 2 },
      );
    },
    timeout,
  );

  it(
    "a wall time is read as Temporal reads it",
    async () => {
      const time = await loadTime();
      const quarter = fc.integer({ min: 0, max: 10 * 365 * 96 });
      fc.assert(
        fc.property(zone, quarter, (timeZone, index) => {
          const wall = new Date(z("2020-01-01T00:00Z") + index * 900_000).toISOString().slice(0, 19);
          const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone, {
            disambiguation: "compatible",
          });
          const { instant = Number.NaN, gap } = time.resolve(wall, timeZone) ?? {};
          expect(instant).toBe(expected.epochMilliseconds);
          expect(gap).toBe(expected.toPlainDateTime().toString() !== wall);
          expect(time.wall(instant, timeZone)).toBe(
            expected.toPlainDateTime().toString({ smallestUnit: "second" }),
          );
        }),
        { ...runs, numRuns: runs.numRuns * 5 },
      );
    },
    timeout,
  );
});

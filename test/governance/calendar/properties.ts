import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { freezesBetween, occurrencesBetween } from "../../../src/calendar/answers/occurrences.js";
import { permissionFor } from "../../../src/calendar/answers/permission.js";
import { stateAt } from "../../../src/calendar/answers/calendar-state.js";
import { time } from "../../../src/calendar/time/time.js";
import type { FreezeRule, RegionMode, WindowRule } from "../../../src/calendar/rules/types.js";
import { calendarOf, queryOf, z } from "./build.js";

const long = process.env.LONG === "1";
const runs = (short: number, many: number): { numRuns: number; seed?: number } =>
  long ? { numRuns: many } : { numRuns: short, seed: 20261122 };
const timeout = long ? 3_600_000 : 900_000;
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
const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const some = (values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.uniqueArray(values, { minLength: 1, maxLength: 3 }).map((list) => list.join(","));
const within = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: -most, max: most }).map((value) => String(value || 1));
const numbered = fc.tuple(fc.constantFrom("1", "2", "5", "-1", "-2"), weekday).map((parts) => parts.join(""));
/** Parts that go together, by frequency. */
const parts: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<string>>>>> = {
  DAILY: { BYDAY: some(weekday), BYMONTHDAY: some(within(31)) },
  WEEKLY: { BYDAY: some(weekday), WKST: weekday },
  MONTHLY: { BYDAY: some(fc.oneof(weekday, numbered)), BYMONTHDAY: some(within(31)) },
  YEARLY: { BYDAY: some(weekday), BYMONTHDAY: some(within(31)) },
  "YEARLY;BYYEARDAY=1,100,-1,-40": {},
  "YEARLY;BYWEEKNO=1,20,53,-1;BYDAY=MO,SU": {},
  "YEARLY;BYDAY=20MO,-1FR": {},
  "MONTHLY;BYDAY=SA,SU,MO;BYSETPOS=1,-2": {},
  "WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2": {},
};
const months = some(fc.integer({ min: 1, max: 12 }).map(String));
const anyRule = fc.constantFrom(...Object.keys(parts)).chain((frequency) =>
  fc
    .record(
      {
        FREQ: fc.constant(frequency),
        INTERVAL: fc.constantFrom("1", "2", "3"),
        BYMONTH: months,
        ...parts[frequency],
        BYHOUR: some(fc.integer({ min: 0, max: 23 }).map(String)),
        COUNT: fc.integer({ min: 1, max: 60 }).map(String),
      },
      { requiredKeys: ["FREQ"] },
    )
    .map((rule) =>
      Object.entries(rule)
        .map(([name, value]) => `${name}=${value}`)
        .join(";"),
    ),
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

interface Shape {
  readonly open: boolean;
  readonly windows: readonly { readonly id: string }[];
  readonly freezes: readonly { readonly id: string }[];
}

function shape({ open, windows, freezes }: Shape): unknown {
  return { open, windows: windows.map(({ id }) => id), freezes: freezes.map(({ id }) => id) };
}

describe("transitions", () => {
  it(
    "the state is constant until nextTransition and different at it",
    () => {
      fc.assert(
        fc.property(calendars, ({ windows, freezes, mode, regions: asked, at }) => {
          const calendar = calendarOf({ windows: named(windows), freezes: named(freezes) }, mode);
          expect(calendar.faults).toEqual([]);
          const query = queryOf({ regions: asked });
          const permission = permissionFor(calendar, query);
          // Looks at one instant only: it knows nothing of transitions.
          const look = (instant: number): Shape => {
            const near = occurrencesBetween(calendar, instant, instant + 1)
              .filter(({ window: { id } }) => permission.windows.some(({ rule }) => rule.id === id))
              .sort((a, b) => a.opens - b.opens || (a.id < b.id ? -1 : 1));
            const held = freezesBetween(calendar, instant, instant + 1).filter(({ rule: { id } }) =>
              permission.freezes.some(({ rule }) => rule.id === id),
            );
            return { open: held.length === 0 && permission.permits(near), windows: near, freezes: held };
          };
          const state = stateAt(calendar, query, at);
          const now = shape(state);
          const change = state.nextChange ?? state.horizon;
          const flip = state.nextTransition ?? state.horizon;
          // Nothing can differ except where some window or freeze begins or ends: ask at all of these, and just before.
          const edges = [
            ...occurrencesBetween(calendar, at, flip).flatMap(({ opens, closes }) => [opens, closes]),
            ...freezesBetween(calendar, at, flip).flatMap(({ from, to }) => [from, to ?? from]),
          ].filter((edge) => edge > at && edge < flip);
          const near = [...new Set(edges)].sort((a, b) => a - b).slice(0, 20);
          const between = [1, 3, 5, 7].map((eighths) => at + Math.floor(((flip - at) * eighths) / 8));
          const differing = [at, ...near.flatMap((edge) => [edge - 1, edge]), ...between, flip - 1].filter(
            (probe) => {
              const there = look(probe);
              return there.open !== state.open || (probe < change && !same(shape(there), now));
            },
          );
          expect(differing).toEqual([]);
          if (state.nextTransition !== null) expect(look(flip).open).toBe(!state.open);
          if (state.nextChange !== null) expect(shape(look(change))).not.toEqual(now);
          expect(change).toBeLessThanOrEqual(flip);
        }),
        runs(200, 10_000),
      );
    },
    timeout,
  );
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

describe("recurrence", () => {
  it(
    "gives what a library gives in the zone itself",
    () => {
      fc.assert(
        fc.property(zone, local, anyRule, fc.integer({ min: 0, max: 900 }), (timeZone, start, rule, days) => {
          const found = time.recurrence(rule, start, timeZone);
          const first = Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone);
          // The library moves the whole series where the first start lies in a gap.
          fc.pre(found !== undefined && first.toPlainDateTime().equals(Temporal.PlainDateTime.from(start)));
          const library = new RRuleTemporal({ rruleString: rule, dtstart: first, strict: true });
          const from = z("2026-01-01T00:00Z") + days * day;
          const to = from + 100 * day;
          const expected = library.between(new Date(from), new Date(to - 1), true);
          expect(found.starts(from, to)).toEqual(expected.map(({ epochMilliseconds }) => epochMilliseconds));
        }),
        runs(60, 2000),
      );
    },
    timeout,
  );

  it(
    "a wall time is read as Temporal reads it",
    () => {
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
        runs(500, 20_000),
      );
    },
    timeout,
  );
});

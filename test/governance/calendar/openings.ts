import { describe, expect, it } from "@jest/globals";
import { standingOf } from "../../../src/calendar/answers/booking.js";
import type { BookingFacts } from "../../../src/calendar/answers/booking.js";
import { ledgerOf } from "../../../src/calendar/answers/capacity.js";
import { findOccurrence } from "../../../src/calendar/answers/occurrences.js";
import { nextOpenings } from "../../../src/calendar/answers/next-openings.js";
import type { OpeningWish } from "../../../src/calendar/answers/next-openings.js";
import type { Booking, Occurrence, Query } from "../../../src/calendar/answers/answers.js";
import type { RegionMode } from "../../../src/calendar/rules/types.js";
import type { Calendar } from "../../../src/calendar/rules/compile.js";
import type { Rules } from "./build.js";
import { berlinWeekend, calendarOf, iso, queryOf, z } from "./build.js";

const hour = 3_600_000;
const limited = {
  ...berlinWeekend,
  notice: "P5D",
  capacity: { changes: 2, breaking: 1, perOwner: 1, perConsumer: 1 },
};
const late = {
  ...berlinWeekend,
  id: "late",
  start: "2026-01-04T01:00",
  end: "05:00",
  rrule: "FREQ=WEEKLY;BYDAY=SU",
};
const freeze = { id: "f", timezone: "Europe/Berlin", from: "2026-11-27T00:00", to: "2026-11-30T00:00" };

function booking(change: string, extra: Partial<Booking> = {}): Booking {
  return {
    change,
    contracts: ["contracts/orders/order.avsc"],
    classes: ["backward"],
    owners: [],
    consumers: [],
    occurrence: { window: "eu-weekend", label: "2026-11-28" },
    ...extra,
  };
}

function occurrenceOf(calendar: Calendar, window: string, label: string): Occurrence {
  const found = findOccurrence(calendar, window, label);
  if ("fault" in found) throw new Error(found.fault.message);
  return found.occurrence;
}

interface OpeningCase {
  readonly title: string;
  readonly rules: Rules;
  readonly mode?: RegionMode;
  readonly query?: Partial<Query>;
  readonly from: string;
  readonly count: number;
  readonly wish?: Partial<OpeningWish>;
  readonly bookings?: readonly Booking[];
  readonly openings: readonly string[];
  readonly passed?: readonly string[];
}

const openingCases: readonly OpeningCase[] = [
  {
    title: "the next three",
    rules: { windows: [berlinWeekend] },
    from: "2026-11-23T00:00Z",
    count: 3,
    openings: [
      "2026-11-28T21:00Z 2026-11-29T01:00Z eu-weekend@2026-11-28",
      "2026-12-05T21:00Z 2026-12-06T01:00Z eu-weekend@2026-12-05",
      "2026-12-12T21:00Z 2026-12-13T01:00Z eu-weekend@2026-12-12",
    ],
  },
  {
    title: "what is open already counts, from now on",
    rules: { windows: [berlinWeekend] },
    from: "2026-11-28T22:00Z",
    count: 1,
    openings: ["2026-11-28T22:00Z 2026-11-29T01:00Z eu-weekend@2026-11-28"],
  },
  {
    title: "unless too little of it is left",
    rules: { windows: [berlinWeekend] },
    from: "2026-11-28T22:00Z",
    count: 1,
    wish: { minDuration: 3.5 * hour },
    openings: ["2026-12-05T21:00Z 2026-12-06T01:00Z eu-weekend@2026-12-05"],
    passed: ["GV307 eu-weekend@2026-11-28 only 3 h of the 3 h 30 min needed are left"],
  },
  {
    title: "a freeze passes an occurrence over",
    rules: { windows: [berlinWeekend], freezes: [freeze] },
    from: "2026-11-23T00:00Z",
    count: 1,
    openings: ["2026-12-05T21:00Z 2026-12-06T01:00Z eu-weekend@2026-12-05"],
    passed: ['GV303 eu-weekend@2026-11-28 the freeze "f" holds'],
  },
  {
    title: "a freeze cuts a piece out of an occurrence",
    rules: {
      windows: [berlinWeekend],
      freezes: [{ ...freeze, from: "2026-11-28T23:00", to: "2026-11-29T00:00" }],
    },
    from: "2026-11-23T00:00Z",
    count: 2,
    openings: [
      "2026-11-28T21:00Z 2026-11-28T22:00Z eu-weekend@2026-11-28",
      "2026-11-28T23:00Z 2026-11-29T01:00Z eu-weekend@2026-11-28",
    ],
  },
  {
    title: "notice counts back from the opening",
    rules: { windows: [limited] },
    from: "2026-11-23T21:00:01Z",
    count: 1,
    wish: { bookedAt: z("2026-11-23T21:00:01Z") },
    openings: ["2026-12-05T21:00Z 2026-12-06T01:00Z eu-weekend@2026-12-05"],
    passed: [
      "GV306 eu-weekend@2026-11-28 it had to be booked by Mon 2026-11-23 22:00 Europe/Berlin (2026-11-23 21:00Z)",
    ],
  },
  {
    title: "and is kept to the second",
    rules: { windows: [limited] },
    from: "2026-11-23T21:00Z",
    count: 1,
    wish: { bookedAt: z("2026-11-23T21:00Z") },
    openings: ["2026-11-28T21:00Z 2026-11-29T01:00Z eu-weekend@2026-11-28"],
  },
  {
    title: "a full occurrence is passed over",
    rules: { windows: [limited] },
    from: "2026-11-23T00:00Z",
    count: 1,
    bookings: [booking("A"), booking("B")],
    openings: ["2026-12-05T21:00Z 2026-12-06T01:00Z eu-weekend@2026-12-05"],
    passed: ["GV304 eu-weekend@2026-11-28 2 of 2 changes are taken"],
  },
  {
    title: "all regions: one opening with both occurrences",
    rules: {
      windows: [
        { ...berlinWeekend, regions: ["eu"] },
        { ...late, regions: ["us"] },
      ],
    },
    mode: "all",
    query: { regions: ["eu", "us"] },
    from: "2026-11-23T00:00Z",
    count: 1,
    openings: ["2026-11-29T00:00Z 2026-11-29T01:00Z eu-weekend@2026-11-28+late@2026-11-29"],
  },
  {
    title: "overlapping windows are two openings",
    rules: { windows: [berlinWeekend, late] },
    from: "2026-11-23T00:00Z",
    count: 2,
    openings: [
      "2026-11-28T21:00Z 2026-11-29T01:00Z eu-weekend@2026-11-28",
      "2026-11-29T00:00Z 2026-11-29T04:00Z late@2026-11-29",
    ],
  },
  {
    title: "a longer window that opened first comes first",
    rules: { windows: [{ ...berlinWeekend, end: "12:00" }, late] },
    from: "2026-11-23T00:00Z",
    count: 1,
    openings: ["2026-11-28T21:00Z 2026-11-29T11:00Z eu-weekend@2026-11-28"],
  },
  {
    title: "nothing within 400 days",
    rules: { windows: [{ ...berlinWeekend, rrule: "FREQ=WEEKLY;BYDAY=SA;COUNT=1" }] },
    from: "2026-11-23T00:00Z",
    count: 3,
    openings: [],
  },
];

describe("nextOpenings", () => {
  it.each(openingCases)(
    "$title",
    ({ rules, mode, query, from, count, wish = {}, bookings, openings, passed = [] }) => {
      const calendar = calendarOf(rules, mode);
      expect(calendar.faults).toEqual([]);
      const ledger = bookings && { ledger: ledgerOf(calendar, bookings) };
      const found = nextOpenings(calendar, queryOf(query), { from: z(from), count, ...wish, ...ledger });
      const shown = found.openings.map(
        ({ opens, closes, occurrences }) =>
          `${iso(opens) ?? ""} ${iso(closes) ?? ""} ${occurrences.map(({ id }) => id).join("+")}`,
      );
      expect(shown).toEqual(openings);
      expect(
        found.passedOver.map(({ code, occurrence, reason }) => `${code} ${occurrence.id} ${reason}`),
      ).toEqual(passed);
    },
  );
});

describe("findOccurrence", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["eu-weekend", "2026-11-28", "eu-weekend@2026-11-28"],
    ["eu-weekend", "2026-11-28T22:00", "eu-weekend@2026-11-28"],
    [
      "eu-weekend",
      "2026-11-29",
      '"eu-weekend" does not open on 2026-11-29; after that day it next opens on 2026-12-05.',
    ],
    ["eu-weekend", "soon", '"soon" is not a day; write the local date of the start, like 2026-11-28.'],
    [
      "eu-weekend",
      "2026-02-30",
      '"2026-02-30" is not a day; write the local date of the start, like 2026-11-28.',
    ],
    ["eu-weekday", "2026-11-28", 'There is no window "eu-weekday"; the calendar has eu-weekend or twice.'],
    [
      "twice",
      "2026-11-28",
      '"twice" opens more than once on 2026-11-28; write 2026-11-28T06:00 or 2026-11-28T18:00.',
    ],
    ["twice", "2026-11-28T18:00", "twice@2026-11-28T18:00"],
  ];
  it.each(cases)("%s on %s", (window, label, expected) => {
    const twice = {
      ...berlinWeekend,
      id: "twice",
      start: "2026-01-03T06:00",
      end: "08:00",
      rrule: "FREQ=DAILY;BYHOUR=6,18",
    };
    const end = { ...twice, duration: "PT1H" };
    const { end: unused, ...rule } = end;
    expect(unused).toBe("08:00");
    const found = findOccurrence(calendarOf({ windows: [berlinWeekend, rule] }), window, label);
    expect("fault" in found ? found.fault.message : found.occurrence.id).toBe(expected);
  });
});

describe("capacity", () => {
  const taken = [
    booking("A", { classes: ["breaking"], owners: ["@acme/a"], consumers: ["dash"] }),
    booking("A", { classes: ["breaking"], owners: ["@acme/a"], consumers: ["dash"] }),
  ];
  const cases: readonly (readonly [
    string,
    Partial<Query>,
    readonly Booking[],
    string | undefined,
    readonly string[],
  ])[] = [
    ["a change counts once", { classes: ["backward"] }, taken, undefined, []],
    [
      "a change counts with all that its bookings say",
      { owners: ["@acme/b"] },
      [
        booking("L", { classes: ["backward"], owners: ["@acme/a"], landedAt: z("2026-11-28T22:00Z") }),
        booking("L", { classes: ["breaking"], owners: ["@acme/b"], landedAt: z("2026-11-28T22:00Z") }),
      ],
      undefined,
      ["breaking 1/1", "perOwner 1/1 @acme/b"],
    ],
    [
      "what landed is not what was booked for it, of which the class was not known",
      {},
      [
        booking("A", { classes: ["backward"], landedAt: z("2026-11-28T22:00Z") }),
        booking("A", { classes: ["breaking"] }),
      ],
      undefined,
      [],
    ],
    ["breaking is counted apart", {}, taken, undefined, ["breaking 1/1"]],
    [
      "per owner",
      { classes: ["backward"], owners: ["@acme/b", "@acme/a"] },
      taken,
      undefined,
      ["perOwner 1/1 @acme/a"],
    ],
    [
      "per consumer",
      { classes: ["backward"], consumers: ["dash"] },
      taken,
      undefined,
      ["perConsumer 1/1 dash"],
    ],
    ["its own booking is not held against it", { owners: ["@acme/a"] }, taken, "A", []],
    [
      "of two that overbook, the earlier goes",
      {},
      [...taken, booking("B", { classes: ["breaking"] })],
      "A",
      [],
    ],
    [
      "and the later is refused",
      {},
      [...taken, booking("B", { classes: ["breaking"] })],
      "B",
      ["breaking 1/1"],
    ],
    [
      "what landed goes before what is booked",
      {},
      [...taken, booking("L", { classes: ["breaking"], landedAt: z("2026-11-28T22:00Z") })],
      "A",
      ["breaking 1/1"],
    ],
    [
      "what landed elsewhere does not count",
      { classes: ["backward"] },
      [
        {
          ...booking("L", { landedAt: z("2026-11-29T01:00Z") }),
          occurrence: { window: "eu-weekend", label: "2026-12-05" },
        },
      ],
      undefined,
      [],
    ],
  ];
  it.each(cases)("%s", (_, query, bookings, change, expected) => {
    const calendar = calendarOf({ windows: [limited] });
    const spent = ledgerOf(calendar, bookings).spent(
      occurrenceOf(calendar, "eu-weekend", "2026-11-28"),
      queryOf(query),
      change,
    );
    expect(
      spent.map(
        ({ limit, used, allowed, of }) => `${limit} ${used}/${allowed}${of === undefined ? "" : ` ${of}`}`,
      ),
    ).toEqual(expected);
  });

  it("reports bookings of what does not exist", () => {
    const ledger = ledgerOf(calendarOf({ windows: [limited] }), [
      booking("A", { occurrence: { window: "eu-weekend", label: "2026-11-27" } }),
    ]);
    expect(ledger.faults.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'GV305 A: "eu-weekend" does not open on 2026-11-27; after that day it next opens on 2026-11-28.',
    ]);
  });
});

interface StandingCase {
  readonly title: string;
  readonly rules?: Rules;
  readonly query?: Partial<Query>;
  readonly facts: Omit<BookingFacts, "ledger" | "now"> & { readonly now: string };
  readonly bookings?: readonly Booking[];
  readonly status: string;
  readonly codes: readonly string[];
  readonly validUntil: string | null;
}

const early = z("2026-11-01T00:00Z");
const standingCases: readonly StandingCase[] = [
  {
    title: "booked later: wait",
    facts: { now: "2026-11-20T00:00Z", bookedAt: early },
    status: "later",
    codes: ["GV302"],
    validUntil: "2026-11-28T21:00Z",
  },
  {
    title: "open",
    facts: { now: "2026-11-28T21:00Z", bookedAt: early },
    status: "open",
    codes: [],
    validUntil: "2026-11-29T01:00Z",
  },
  {
    title: "open until the guard",
    facts: { now: "2026-11-28T21:00Z", bookedAt: early, closeGuard: hour / 2 },
    status: "open",
    codes: [],
    validUntil: "2026-11-29T00:30Z",
  },
  {
    title: "closing",
    facts: { now: "2026-11-29T00:30Z", bookedAt: early, closeGuard: hour / 2 },
    status: "closing",
    codes: ["GV307"],
    validUntil: "2026-11-29T01:00Z",
  },
  {
    title: "missed",
    facts: { now: "2026-11-29T01:00Z", bookedAt: early },
    status: "past",
    codes: ["GV305"],
    validUntil: null,
  },
  {
    title: "booked at the last moment",
    facts: { now: "2026-11-25T00:00Z", bookedAt: z("2026-11-23T21:00Z") },
    status: "later",
    codes: ["GV302"],
    validUntil: "2026-11-28T21:00Z",
  },
  {
    title: "booked too late",
    facts: { now: "2026-11-25T00:00Z", bookedAt: z("2026-11-24T00:00Z") },
    status: "notice",
    codes: ["GV306"],
    validUntil: null,
  },
  {
    title: "not booked at all: as if booked now",
    facts: { now: "2026-11-28T22:00Z" },
    status: "notice",
    codes: ["GV306"],
    validUntil: null,
  },
  {
    title: "in a freeze",
    rules: { windows: [limited], freezes: [freeze] },
    facts: { now: "2026-11-20T00:00Z", bookedAt: early },
    status: "frozen",
    codes: ["GV303"],
    validUntil: null,
  },
  {
    title: "a freeze ends in it: wait for that",
    rules: { windows: [limited], freezes: [{ ...freeze, to: "2026-11-29T00:00" }] },
    facts: { now: "2026-11-28T21:30Z", bookedAt: early },
    status: "later",
    codes: ["GV302"],
    validUntil: "2026-11-28T23:00Z",
  },
  {
    title: "full",
    facts: { now: "2026-11-28T22:00Z", bookedAt: early },
    bookings: [booking("A", { classes: ["breaking"] })],
    status: "full",
    codes: ["GV304"],
    validUntil: null,
  },
  {
    title: "everything at once is listed",
    rules: { windows: [limited], freezes: [freeze] },
    facts: { now: "2026-11-28T22:00Z" },
    bookings: [booking("A", { classes: ["breaking"] })],
    status: "frozen",
    codes: ["GV303", "GV306", "GV304"],
    validUntil: null,
  },
  {
    title: "not for this class",
    rules: { windows: [{ ...limited, allow: ["backward"] }] },
    facts: { now: "2026-11-28T22:00Z", bookedAt: early },
    status: "unfit",
    codes: ["GV302"],
    validUntil: null,
  },
  {
    title: "in a broken calendar",
    rules: { windows: [limited, { ...limited, id: "x", rrule: "FREQ=" }] },
    facts: { now: "2026-11-28T22:00Z", bookedAt: early },
    status: "broken",
    codes: ["GV200"],
    validUntil: null,
  },
];

describe("standingOf", () => {
  it.each(standingCases)(
    "$title",
    ({ rules = { windows: [limited] }, query, facts, bookings = [], ...expected }) => {
      const calendar = calendarOf(rules);
      const occurrence = occurrenceOf(calendar, "eu-weekend", "2026-11-28");
      const ledger = ledgerOf(calendar, bookings);
      const standing = standingOf(calendar, queryOf(query), occurrence, {
        ...facts,
        now: z(facts.now),
        ledger,
      });
      expect(standing.status).toBe(expected.status);
      expect(standing.reasons.map(({ code }) => code)).toEqual(expected.codes);
      expect(iso(standing.validUntil)).toBe(expected.validUntil);
    },
  );
});

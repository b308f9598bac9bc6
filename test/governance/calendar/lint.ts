import { describe, expect, it } from "@jest/globals";
import { ledgerOf } from "../../../src/calendar/answers/capacity.js";
import { lintCalendar, lintCloseGuard } from "../../../src/calendar/lints/lint.js";
import type { Booking, Query } from "../../../src/calendar/answers/answers.js";
import type { RegionMode } from "../../../src/calendar/rules/types.js";
import type { Rules } from "./build.js";
import { berlinWeekend, calendarOf, queryOf, z } from "./build.js";
import { company } from "./company.js";

const from = z("2026-11-22T00:00Z");
const eu = { ...berlinWeekend, regions: ["eu"] };
const us = { ...berlinWeekend, id: "us-weekend", timezone: "America/New_York", regions: ["us"] };
const both = queryOf({ regions: ["eu", "us"] });
const always = { id: "f", timezone: "UTC", from: "2026-01-01T00:00", to: "2030-01-01T00:00" };
const booked: Booking = {
  change: "CHG-1",
  contracts: ["contracts/orders/order.avsc"],
  classes: ["breaking"],
  owners: [],
  consumers: [],
  occurrence: { window: "eu-weekend", label: "2026-11-28" },
};

interface Case {
  readonly title: string;
  readonly rules: Rules;
  readonly mode?: RegionMode;
  readonly queries?: readonly Query[];
  readonly bookings?: readonly Booking[];
  /** "CODE severity: part of the message". */
  readonly lints: readonly string[];
}

const nights = { id: "nights", timezone: "Europe/Berlin", start: "2026-01-03T22:00" };

const cases: readonly Case[] = [
  {
    title: "a small calendar is clean",
    rules: { windows: [berlinWeekend] },
    queries: [queryOf()],
    lints: [],
  },
  {
    title: "the example company is clean",
    rules: company,
    queries: [queryOf({ contract: "orders.order-placed", regions: ["eu"] })],
    bookings: [{ ...booked, contracts: ["orders.order-placed"], regions: ["eu"] }],
    lints: [],
  },
  {
    title: "a legacy zone",
    rules: { windows: [{ ...berlinWeekend, timezone: "EST5EDT" }] },
    lints: ["GV201 warning: legacy name"],
  },
  {
    title: "case 3: a start in the jump, found months ahead",
    rules: {
      windows: [{ ...berlinWeekend, start: "2026-01-04T02:30", end: "04:00", rrule: "FREQ=WEEKLY;BYDAY=SU" }],
    },
    lints: [
      "GV202 warning: does not open at 2027-03-28T02:30 in Europe/Berlin",
      "GV202 warning: 2027-10-31T02:30 in Europe/Berlin, which the clocks show twice",
    ],
  },
  {
    title: "a single start in the jump",
    rules: { windows: [{ id: "once", timezone: "Europe/Berlin", start: "2027-03-28T02:30", end: "04:00" }] },
    lints: [
      "GV202 warning: starts at 2027-03-28T02:30 in Europe/Berlin, which the clocks jump over; it opens Sun 2027-03-28 03:30",
    ],
  },
  {
    title: "an added start in the jump",
    rules: { windows: [{ ...berlinWeekend, add: [{ start: "2027-03-28T02:15" }] }] },
    lints: ["GV202 warning: starts at 2027-03-28T02:15 in Europe/Berlin, which the clocks jump over"],
  },
  {
    title: "a window that is over",
    rules: { windows: [{ ...berlinWeekend, rrule: "FREQ=WEEKLY;BYDAY=SA;UNTIL=20260601T000000Z" }] },
    lints: ["GV203 warning: is over: it last opened Sat 2026-05-30"],
  },
  {
    title: "a window that opens in years",
    rules: { windows: [{ id: "w", timezone: "UTC", start: "2029-01-01T00:00", end: "02:00" }] },
    lints: ["GV203 warning: it next opens Mon 2029-01-01 00:00Z"],
  },
  {
    title: "a rule that can never hold",
    rules: { windows: [{ ...berlinWeekend, rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }] },
    lints: [
      "GV203 warning: never opens: its rule gives no occurrence",
      "GV211 warning: that its rrule does not give",
    ],
  },
  {
    title: "a window that is always frozen",
    rules: { windows: [berlinWeekend], freezes: [always] },
    lints: ['GV203 warning: of its 53 occurrences lies in a freeze ("f")'],
  },
  {
    title: "a freeze of other classes does not matter",
    rules: { windows: [{ ...berlinWeekend, allow: ["backward"] }], freezes: [always] },
    lints: [],
  },
  {
    title: "a booking in a freeze",
    rules: {
      windows: [berlinWeekend],
      freezes: [{ ...always, from: "2026-11-27T00:00", to: "2026-11-30T00:00" }],
    },
    bookings: [booked],
    lints: ['GV204 error: CHG-1 is booked into "eu-weekend@2026-11-28", which lies in the freeze "f"'],
  },
  {
    title: "a booking of nothing",
    rules: { windows: [berlinWeekend] },
    bookings: [{ ...booked, occurrence: { window: "eu-weekend", label: "2026-11-27" } }],
    lints: ["GV305 error: does not open on 2026-11-27"],
  },
  {
    title: "regions that never meet",
    rules: { windows: [eu, us] },
    mode: "all",
    queries: [both, both],
    lints: ["GV205 error: (eu, us): nothing opens for breaking changes within a year"],
  },
  { title: "first-stage needs one region only", rules: { windows: [eu, us] }, queries: [both], lints: [] },
  {
    title: "a class without any window",
    rules: { windows: [{ ...berlinWeekend, allow: ["backward"] }] },
    queries: [queryOf(), queryOf({ classes: ["backward"] })],
    lints: ["GV206 error: no window admits breaking changes"],
  },
  {
    title: "overlapping windows count twice",
    rules: {
      windows: [
        { ...berlinWeekend, capacity: { changes: 1 } },
        { ...berlinWeekend, id: "other", start: "2026-01-03T23:00", capacity: { changes: 1 } },
      ],
    },
    queries: [queryOf()],
    lints: ["GV207 warning: are open at the same time on 2026-11-21"],
  },
  {
    title: "but not for different contracts",
    rules: {
      windows: [
        { ...berlinWeekend, contracts: ["a/**"], capacity: { changes: 1 } },
        { ...berlinWeekend, id: "other", contracts: ["b/**"], capacity: { changes: 1 } },
      ],
    },
    lints: [],
  },
  {
    title: "and not without capacity",
    rules: { windows: [berlinWeekend, { ...berlinWeekend, id: "other" }] },
    lints: [],
  },
  {
    title: "a window that opens again before it has closed",
    rules: { windows: [{ ...nights, duration: "PT38H", long: true, rrule: "FREQ=WEEKLY;BYDAY=SA,SU" }] },
    lints: ["GV207 warning: opens on 2026-11-22 before it closes on"],
  },
  {
    title: "and one that opens where it closes does not overlap, whatever the clocks do",
    rules: { windows: [{ ...nights, duration: "PT24H", rrule: "FREQ=DAILY" }] },
    lints: [],
  },
  {
    title: "a freeze without end",
    rules: {
      windows: [{ ...berlinWeekend, allow: ["backward"] }],
      freezes: [{ id: "f", timezone: "UTC", from: "2026-01-01T00:00" }],
    },
    lints: ['GV208 warning: Freeze "f" has no end'],
  },
  {
    title: "a window in a declared peak",
    rules: {
      windows: [berlinWeekend],
      advisories: [
        { id: "black-friday", timezone: "UTC", from: "2026-11-26T00:00", to: "2026-12-07T00:00", peak: true },
      ],
    },
    lints: ['GV209 warning: in the declared peak "black-friday" on 2026-11-28 and 1 more times'],
  },
  {
    title: "notice longer than the distance of occurrences",
    rules: { windows: [{ ...berlinWeekend, notice: "P10D" }] },
    lints: ["GV210 warning: asks for 10 d of notice, but mostly opens every 7 d"],
  },
  {
    title: "notice as long as the distance",
    rules: { windows: [{ ...berlinWeekend, notice: "P6D" }] },
    lints: [],
  },
  {
    title: "a start that the rule does not give",
    rules: { windows: [{ ...berlinWeekend, start: "2026-01-02T22:00" }] },
    lints: ["GV211 warning: The first occurrence is Sat 2026-01-03 22:00 Europe/Berlin"],
  },
  {
    title: "an exception that hits nothing",
    rules: {
      windows: [
        { ...berlinWeekend, except: ["2026-12-26", "2026-12-27", "2026-12-05T21:00Z", "2026-12-12T21:00"] },
      ],
    },
    lints: ["GV212 warning: excepts 2026-12-27", "GV212 warning: excepts 2026-12-12T21:00,"],
  },
];

describe("lints of a calendar", () => {
  it.each(cases)("$title", ({ rules, mode, queries = [], bookings = [], lints }) => {
    const calendar = calendarOf(rules, mode);
    expect(calendar.faults).toEqual([]);
    const ledger = ledgerOf(calendar, bookings);
    const found = lintCalendar(calendar, { from, queries, bookings, ledger });
    const shown = found.map(({ code, severity, message }) => `${code} ${severity}: ${message}`);
    expect(shown).toHaveLength(lints.length);
    lints.forEach((expected, index) => {
      const [, head = "", part = ""] = /^(GV\d+ \w+: )(.*)$/.exec(expected) ?? [];
      expect(shown[index]).toContain(head);
      expect(shown[index]).toContain(part);
    });
  });

  it("carries the place of the rule", () => {
    const location = { file: "contract-check.yaml", line: 7 };
    const calendar = calendarOf({ windows: [{ ...berlinWeekend, timezone: "CET", location }] });
    expect(lintCalendar(calendar, { from })[0]?.location).toEqual(location);
  });
});

describe("GV220", () => {
  const minute = 60_000;
  it.each([
    [45, 30, []],
    [30, 30, [/at least 45 min/]],
    [300, 30, [/no longer than closeGuard \(5 h\)/]],
  ] as const)("closeGuard %d min, a sweep every %d min", (closeGuard, sweepEvery, says) => {
    const calendar = calendarOf({ windows: [berlinWeekend] });
    const found = lintCloseGuard(
      calendar,
      { closeGuard: closeGuard * minute, sweepEvery: sweepEvery * minute },
      from,
    );
    expect(found).toHaveLength(says.length);
    says.forEach((each, index) => {
      expect(found[index]?.message).toMatch(each);
    });
  });
});

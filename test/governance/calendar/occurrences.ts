import { describe, expect, it } from "@jest/globals";
import { occurrencesBetween } from "../../../src/calendar/answers/occurrences.js";
import type { WindowRule } from "../../../src/calendar/rules/types.js";
import { berlinWeekend, calendarOf, iso, z } from "./build.js";

interface Case {
  readonly title: string;
  readonly window: Partial<WindowRule>;
  readonly between: readonly [string, string];
  /** "label opens closes", in UTC. */
  readonly opens: readonly string[];
}

const newYork = { timezone: "America/New_York" };
const sydney = { timezone: "Australia/Sydney" };
const lordHowe = { timezone: "Australia/Lord_Howe" };
const daily = { rrule: "FREQ=DAILY" };

const cases: readonly Case[] = [
  {
    title: "Berlin in spring: the night of the jump ends an hour of daylight early",
    window: {},
    between: ["2026-03-21T00:00Z", "2026-04-06T00:00Z"],
    opens: [
      "2026-03-21 2026-03-21T21:00Z 2026-03-22T01:00Z",
      "2026-03-28 2026-03-28T21:00Z 2026-03-29T01:00Z",
      "2026-04-04 2026-04-04T20:00Z 2026-04-05T00:00Z",
    ],
  },
  {
    title: "Berlin in autumn: an end that the clock shows twice is the first",
    window: {},
    between: ["2026-10-24T00:00Z", "2026-11-02T00:00Z"],
    opens: [
      "2026-10-24 2026-10-24T20:00Z 2026-10-25T00:00Z",
      "2026-10-31 2026-10-31T21:00Z 2026-11-01T01:00Z",
    ],
  },
  {
    title: "New York in spring",
    window: newYork,
    between: ["2026-03-07T00:00Z", "2026-03-16T00:00Z"],
    opens: [
      "2026-03-07 2026-03-08T03:00Z 2026-03-08T07:00Z",
      "2026-03-14 2026-03-15T02:00Z 2026-03-15T06:00Z",
    ],
  },
  {
    title: "New York in autumn: a wall-time end is five hours away",
    window: newYork,
    between: ["2026-10-31T00:00Z", "2026-11-09T00:00Z"],
    opens: [
      "2026-10-31 2026-11-01T02:00Z 2026-11-01T07:00Z",
      "2026-11-07 2026-11-08T03:00Z 2026-11-08T07:00Z",
    ],
  },
  {
    title: "New York in autumn: a duration is elapsed time, four hours",
    window: { timezone: "America/New_York", duration: "PT4H" },
    between: ["2026-10-31T00:00Z", "2026-11-02T00:00Z"],
    opens: ["2026-10-31 2026-11-01T02:00Z 2026-11-01T06:00Z"],
  },
  {
    title: "Sydney leaves summer time on 5 April and enters it on 4 October",
    window: { ...sydney, ...daily, start: "2026-01-01T02:30", duration: "PT1H" },
    between: ["2026-04-03T20:00Z", "2026-04-05T20:00Z"],
    opens: [
      "2026-04-05 2026-04-04T15:30Z 2026-04-04T16:30Z",
      "2026-04-06 2026-04-05T16:30Z 2026-04-05T17:30Z",
    ],
  },
  {
    title: "Sydney: a start inside the jump is skipped",
    window: { ...sydney, ...daily, start: "2026-01-01T02:30", duration: "PT1H" },
    between: ["2026-10-02T20:00Z", "2026-10-04T20:00Z"],
    opens: ["2026-10-05 2026-10-04T15:30Z 2026-10-04T16:30Z"],
  },
  {
    title: "Lord Howe moves by thirty minutes: 02:15 is skipped in October",
    window: { ...lordHowe, ...daily, start: "2026-01-01T02:15", duration: "PT1H" },
    between: ["2026-10-02T20:00Z", "2026-10-04T20:00Z"],
    opens: ["2026-10-05 2026-10-04T15:15Z 2026-10-04T16:15Z"],
  },
  {
    title: "Lord Howe: 01:45 happens twice in April and opens once, the first time",
    window: { ...lordHowe, ...daily, start: "2026-01-01T01:45", duration: "PT1H" },
    between: ["2026-04-04T10:00Z", "2026-04-05T20:00Z"],
    opens: [
      "2026-04-05 2026-04-04T14:45Z 2026-04-04T15:45Z",
      "2026-04-06 2026-04-05T15:15Z 2026-04-05T16:15Z",
    ],
  },
  {
    title: "case 2: Berlin: 02:30 on the night of the repeated hour opens once",
    window: { ...daily, start: "2026-01-01T02:30", duration: "PT1H" },
    between: ["2026-10-24T12:00Z", "2026-10-25T12:00Z"],
    opens: ["2026-10-25 2026-10-25T00:30Z 2026-10-25T01:30Z"],
  },
  {
    title: "case 3: Berlin: 02:30 on the night of the jump does not open",
    window: { ...daily, start: "2026-01-01T02:30", duration: "PT1H" },
    between: ["2026-03-28T12:00Z", "2026-03-30T12:00Z"],
    opens: ["2026-03-30 2026-03-30T00:30Z 2026-03-30T01:30Z"],
  },
  {
    title: "a skipped start is not counted by COUNT",
    window: { start: "2026-03-28T02:30", rrule: "FREQ=DAILY;COUNT=2", duration: "PT1H" },
    between: ["2026-03-01T00:00Z", "2026-05-01T00:00Z"],
    opens: [
      "2026-03-28 2026-03-28T01:30Z 2026-03-28T02:30Z",
      "2026-03-30 2026-03-30T00:30Z 2026-03-30T01:30Z",
    ],
  },
  {
    title: "a series whose first start is skipped keeps its time of day",
    window: { start: "2026-03-29T02:30", rrule: "FREQ=DAILY", duration: "PT1H" },
    between: ["2026-03-28T00:00Z", "2026-03-30T12:00Z"],
    opens: ["2026-03-30 2026-03-30T00:30Z 2026-03-30T01:30Z"],
  },
  {
    title: "case 4: past midnight, month end and year end",
    window: { start: "2026-12-31T22:00", rrule: "FREQ=DAILY;COUNT=2" },
    between: ["2026-12-31T00:00Z", "2027-01-05T00:00Z"],
    opens: [
      "2026-12-31 2026-12-31T21:00Z 2027-01-01T01:00Z",
      "2027-01-01 2027-01-01T21:00Z 2027-01-02T01:00Z",
    ],
  },
  {
    title: "a leap day comes every four years",
    window: { start: "2024-02-29T22:00", rrule: "FREQ=YEARLY" },
    between: ["2024-01-01T00:00Z", "2033-01-01T00:00Z"],
    opens: [
      "2024-02-29 2024-02-29T21:00Z 2024-03-01T01:00Z",
      "2028-02-29 2028-02-29T21:00Z 2028-03-01T01:00Z",
      "2032-02-29 2032-02-29T21:00Z 2032-03-01T01:00Z",
    ],
  },
  {
    title: "New York: 02:30 on the night of the jump does not open",
    window: { ...newYork, ...daily, start: "2026-01-01T02:30", duration: "PT1H" },
    between: ["2026-03-07T12:00Z", "2026-03-09T12:00Z"],
    opens: ["2026-03-09 2026-03-09T06:30Z 2026-03-09T07:30Z"],
  },
  {
    title: "New York: 01:30 on the night of the repeated hour opens once, the first time",
    window: { ...newYork, ...daily, start: "2026-01-01T01:30", duration: "PT1H" },
    between: ["2026-11-01T00:00Z", "2026-11-02T12:00Z"],
    opens: [
      "2026-11-01 2026-11-01T05:30Z 2026-11-01T06:30Z",
      "2026-11-02 2026-11-02T06:30Z 2026-11-02T07:30Z",
    ],
  },
  {
    title: "New York: an end inside the jump is as far after it",
    window: { ...newYork, end: "02:30" },
    between: ["2026-03-07T00:00Z", "2026-03-09T00:00Z"],
    opens: ["2026-03-07 2026-03-08T03:00Z 2026-03-08T07:30Z"],
  },
  {
    title: "Sydney: until 04:00 is seven hours in April",
    window: { ...sydney, end: "04:00" },
    between: ["2026-04-03T00:00Z", "2026-04-06T00:00Z"],
    opens: ["2026-04-04 2026-04-04T11:00Z 2026-04-04T18:00Z"],
  },
  {
    title: "Sydney: and five in October",
    window: { ...sydney, end: "04:00" },
    between: ["2026-10-02T00:00Z", "2026-10-05T00:00Z"],
    opens: ["2026-10-03 2026-10-03T12:00Z 2026-10-03T17:00Z"],
  },
  {
    title: "Lord Howe: until 04:00 is half an hour longer in April",
    window: { ...lordHowe, end: "04:00" },
    between: ["2026-04-03T00:00Z", "2026-04-06T00:00Z"],
    opens: ["2026-04-04 2026-04-04T11:00Z 2026-04-04T17:30Z"],
  },
  {
    title: "Lord Howe: and half an hour shorter in October",
    window: { ...lordHowe, end: "04:00" },
    between: ["2026-10-02T00:00Z", "2026-10-05T00:00Z"],
    opens: ["2026-10-03 2026-10-03T11:30Z 2026-10-03T17:00Z"],
  },
  {
    title: "Lord Howe: a duration is elapsed time",
    window: { ...lordHowe, duration: "PT6H" },
    between: ["2026-10-02T00:00Z", "2026-10-05T00:00Z"],
    opens: ["2026-10-03 2026-10-03T11:30Z 2026-10-03T17:30Z"],
  },
  ...(
    [
      ["New York", newYork, "2027-01-01T03:00Z 2027-01-01T07:00Z"],
      ["Sydney", sydney, "2026-12-31T11:00Z 2026-12-31T15:00Z"],
      ["Lord Howe", lordHowe, "2026-12-31T11:00Z 2026-12-31T15:00Z"],
    ] as const
  ).map(([city, zone, opens]) => ({
    title: `the year ends in ${city}`,
    window: { ...zone, start: "2025-12-31T22:00", rrule: "FREQ=YEARLY" },
    between: ["2026-12-30T00:00Z", "2027-01-02T00:00Z"] as const,
    opens: [`2026-12-31 ${opens}`],
  })),
  {
    title: "every night around a leap day",
    window: { ...daily, start: "2028-02-01T22:00" },
    between: ["2028-02-28T12:00Z", "2028-03-02T00:00Z"],
    opens: [
      "2028-02-28 2028-02-28T21:00Z 2028-02-29T01:00Z",
      "2028-02-29 2028-02-29T21:00Z 2028-03-01T01:00Z",
      "2028-03-01 2028-03-01T21:00Z 2028-03-02T01:00Z",
    ],
  },
  {
    title: "the last of February is the 28th or the 29th",
    window: { start: "2027-02-28T22:00", rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" },
    between: ["2027-01-01T00:00Z", "2029-01-01T00:00Z"],
    opens: [
      "2027-02-28 2027-02-28T21:00Z 2027-03-01T01:00Z",
      "2028-02-29 2028-02-29T21:00Z 2028-03-01T01:00Z",
    ],
  },
  {
    title: "months without a 31st are left out",
    window: { start: "2026-01-31T22:00", rrule: "FREQ=MONTHLY;BYMONTHDAY=31" },
    between: ["2026-01-01T00:00Z", "2026-06-01T00:00Z"],
    opens: [
      "2026-01-31 2026-01-31T21:00Z 2026-02-01T01:00Z",
      "2026-03-31 2026-03-31T20:00Z 2026-04-01T00:00Z",
      "2026-05-31 2026-05-31T20:00Z 2026-06-01T00:00Z",
    ],
  },
  {
    title: "case 5: exceptions as a date, a local time and a UTC time; UNTIL in UTC is inclusive",
    window: {
      rrule: "FREQ=WEEKLY;BYDAY=SA;UNTIL=20260131T210000Z",
      except: ["2026-01-10", "2026-01-17T22:00", "2026-01-24T21:00Z"],
    },
    between: ["2026-01-01T00:00Z", "2026-03-01T00:00Z"],
    opens: [
      "2026-01-03 2026-01-03T21:00Z 2026-01-04T01:00Z",
      "2026-01-31 2026-01-31T21:00Z 2026-02-01T01:00Z",
    ],
  },
  {
    title: "additions: own length, the rule's length, and a day that already has a start",
    window: {
      rrule: "FREQ=WEEKLY;BYDAY=SA;COUNT=1",
      add: [
        { start: "2026-01-03T06:00", duration: "PT1H" },
        { start: "2026-01-06T22:00" },
        { start: "2026-01-08T21:00Z", end: "23:30" },
      ],
    },
    between: ["2026-01-01T00:00Z", "2026-03-01T00:00Z"],
    opens: [
      "2026-01-03T06:00 2026-01-03T05:00Z 2026-01-03T06:00Z",
      "2026-01-03 2026-01-03T21:00Z 2026-01-04T01:00Z",
      "2026-01-06 2026-01-06T21:00Z 2026-01-07T01:00Z",
      "2026-01-08 2026-01-08T21:00Z 2026-01-08T22:30Z",
    ],
  },
  {
    title: "several starts on one day carry the time in their label",
    window: { start: "2026-01-05T06:00", rrule: "FREQ=DAILY;BYHOUR=6,18;COUNT=3", duration: "PT1H" },
    between: ["2026-01-01T00:00Z", "2026-03-01T00:00Z"],
    opens: [
      "2026-01-05T06:00 2026-01-05T05:00Z 2026-01-05T06:00Z",
      "2026-01-05T18:00 2026-01-05T17:00Z 2026-01-05T18:00Z",
      "2026-01-06T06:00 2026-01-06T05:00Z 2026-01-06T06:00Z",
    ],
  },
  {
    title: "an end with a date reaches over several days, by the wall clock",
    window: { end: "2026-01-05T06:00", long: true, rrule: "FREQ=WEEKLY;BYDAY=SA" },
    between: ["2026-03-28T00:00Z", "2026-03-29T00:00Z"],
    opens: ["2026-03-28 2026-03-28T21:00Z 2026-03-30T04:00Z"],
  },
  {
    title: "the end of the day is 24:00",
    window: { end: "24:00", rrule: "FREQ=WEEKLY;BYDAY=SA;COUNT=1" },
    between: ["2026-01-01T00:00Z", "2026-03-01T00:00Z"],
    opens: ["2026-01-03 2026-01-03T21:00Z 2026-01-03T23:00Z"],
  },
];

describe("occurrences", () => {
  it.each(cases)("$title", ({ window, between, opens }) => {
    const { id, timezone, start, rrule } = berlinWeekend;
    const length = window.duration === undefined ? { end: "02:00" } : {};
    const rule = { id, start, ...(timezone && { timezone }), ...(rrule && { rrule }), ...length, ...window };
    const calendar = calendarOf({ windows: [rule] });
    expect(calendar.faults).toEqual([]);
    const found = occurrencesBetween(calendar, z(between[0]), z(between[1]));
    const shown = found.map(
      ({ label, opens: from, closes }) => `${label} ${iso(from) ?? ""} ${iso(closes) ?? ""}`,
    );
    expect(shown).toEqual(opens);
  });
});

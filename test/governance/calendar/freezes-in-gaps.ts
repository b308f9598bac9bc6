import { describe, expect, it } from "@jest/globals";
import { stateAt } from "../../../src/calendar/answers/calendar-state.js";
import type { FreezeRule } from "../../../src/calendar/rules/types.js";
import { calendarOf, queryOf, z } from "./build.js";

/** Always open, but for the freeze. */
const always = {
  id: "always",
  timezone: "UTC",
  start: "2026-01-01T00:00",
  duration: "PT24H",
  rrule: "FREQ=DAILY",
};
const nightly = {
  id: "batch",
  timezone: "Europe/Berlin",
  from: "2026-01-01T02:30",
  to: "2026-01-01T06:00",
  rrule: "FREQ=DAILY",
};

function isOpen(freeze: FreezeRule, at: string): boolean {
  return stateAt(calendarOf({ windows: [always], freezes: [freeze] }), queryOf(), z(at)).open;
}

describe("a freeze that begins when the clocks jump", () => {
  it.each<[string, FreezeRule, string, boolean]>([
    ["holds that night", nightly, "2027-03-28T05:00+02:00", false],
    ["begins right after the jump", nightly, "2027-03-28T03:30+02:00", false],
    ["begins at the jump, whose clock shows a later time", nightly, "2027-03-28T03:00+02:00", false],
    ["begins not before the jump", nightly, "2027-03-28T01:59+01:00", true],
    [
      "written as one start, begins at the jump too",
      { id: "batch", timezone: "Europe/Berlin", from: "2027-03-28T02:30", to: "2027-03-28T06:00" },
      "2027-03-28T03:00+02:00",
      false,
    ],
    [
      "by its length, lasts as long after the jump as it would",
      {
        id: "batch",
        timezone: "Europe/Berlin",
        from: "2026-01-01T02:30",
        duration: "PT1H",
        rrule: "FREQ=DAILY",
      },
      "2027-03-28T04:29+02:00",
      false,
    ],
    ["ends when it always ends", nightly, "2027-03-28T06:00+02:00", true],
    ["holds until then", nightly, "2027-03-28T05:59+02:00", false],
    ["holds the night before", nightly, "2027-03-27T05:00+01:00", false],
    ["holds the night after", nightly, "2027-03-29T05:00+02:00", false],
    [
      "is lifted by an exception of that day",
      { ...nightly, exdates: ["2027-03-28"] },
      "2027-03-28T05:00+02:00",
      true,
    ],
    [
      "by its length",
      {
        id: "batch",
        timezone: "Europe/Berlin",
        from: "2026-01-04T02:15",
        duration: "PT3H",
        rrule: "FREQ=WEEKLY;BYDAY=SU",
      },
      "2027-03-28T05:00+02:00",
      false,
    ],
    [
      "in New York",
      {
        id: "close",
        timezone: "America/New_York",
        from: "2026-01-31T02:00",
        to: "2026-01-31T09:00",
        rrule: "FREQ=MONTHLY;BYDAY=2SU",
      },
      "2027-03-14T08:00-04:00",
      false,
    ],
    [
      "at midnight in Beirut",
      {
        id: "month-end",
        timezone: "Asia/Beirut",
        from: "2026-01-25T00:00",
        to: "2026-01-25T08:00",
        rrule: "FREQ=MONTHLY;BYDAY=-1SU",
      },
      "2027-03-28T07:00+03:00",
      false,
    ],
    [
      "on the last Sunday by BYSETPOS",
      {
        id: "last",
        timezone: "Europe/Berlin",
        from: "2026-01-25T02:30",
        to: "2026-01-25T06:00",
        rrule: "FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1",
      },
      "2027-03-28T05:00+02:00",
      false,
    ],
  ])("%s", (_title, freeze, at, open) => {
    expect(isOpen(freeze, at)).toBe(open);
  });

  it.each([
    ["a single start", { start: "2027-03-28T02:30" }],
    ["an added start", { start: "2027-01-01T02:30", add: [{ start: "2027-03-28T02:30" }] }],
  ])("%s that the clocks skip opens a window right after the jump", (_title, rule) => {
    const window = { id: "w", timezone: "Europe/Berlin", duration: "PT1H", ...rule };
    const openAt = (at: string) => stateAt(calendarOf({ windows: [window] }), queryOf(), z(at)).open;
    expect(["T03:29", "T03:30", "T04:29", "T04:30"].map((time) => openAt(`2027-03-28${time}+02:00`))).toEqual(
      [false, true, true, false],
    );
  });

  it("a repeated window that the clocks skip stays shut", () => {
    const calendar = calendarOf({
      windows: [
        {
          id: "w",
          timezone: "Europe/Berlin",
          start: "2026-01-01T02:30",
          duration: "PT3H",
          rrule: "FREQ=DAILY",
        },
      ],
    });
    expect(stateAt(calendar, queryOf(), z("2027-03-28T05:00+02:00")).open).toBe(false);
  });
});

describe("a freeze that ends at a time that the clocks show twice", () => {
  const night = { id: "night", timezone: "Europe/Berlin", from: "2026-10-24T22:00" };
  it.each<[string, FreezeRule, string, boolean]>([
    ["holds at the first of the two", { ...night, to: "2026-10-25T02:30" }, "2026-10-25T02:30+02:00", false],
    ["holds between them", { ...night, to: "2026-10-25T02:30" }, "2026-10-25T02:29+01:00", false],
    ["ends at the second", { ...night, to: "2026-10-25T02:30" }, "2026-10-25T02:30+01:00", true],
    ["by the wall time alone", { ...night, to: "02:30" }, "2026-10-25T02:10+01:00", false],
    [
      "again and again",
      { ...night, from: "2026-01-01T22:00", to: "02:30", rrule: "FREQ=DAILY" },
      "2026-10-25T02:10+01:00",
      false,
    ],
    [
      "by a length of days",
      { ...night, from: "2026-10-24T02:15", duration: "P1D" },
      "2026-10-25T02:10+01:00",
      false,
    ],
    ["by a length of hours", { ...night, duration: "PT4H" }, "2026-10-25T02:10+02:00", true],
    [
      "in New York",
      { ...night, timezone: "America/New_York", from: "2026-10-31T22:00", to: "01:30" },
      "2026-11-01T01:10-05:00",
      false,
    ],
  ])("%s", (_title, freeze, at, open) => {
    expect(isOpen(freeze, at)).toBe(open);
  });
});

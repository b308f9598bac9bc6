import { describe, expect, it } from "@jest/globals";
import { compileCalendar } from "../../../src/calendar/rules/compile.js";
import type { FreezeRule, WindowRule } from "../../../src/calendar/rules/types.js";
import { berlinWeekend, calendarOf, sourceOf } from "./build.js";

const location = { file: "contract-check.yaml", line: 12, column: 5 };

/** An undefined field is taken away. */
type Changes<Rule> = { readonly [Field in keyof Rule]?: Rule[Field] | undefined };

const badWindows: readonly (readonly [string, Changes<WindowRule>, RegExp])[] = [
  [
    "a misspelt zone",
    { timezone: "Europe/Berln" },
    /GV201 .*"Europe\/Berln" is unknown; did you mean Europe\/Berlin\?/,
  ],
  ["a city alone", { timezone: "berlin" }, /did you mean Europe\/Berlin\?/],
  ["an Outlook name", { timezone: "W. Europe Standard Time" }, /did you mean Europe\/Berlin\?/],
  [
    "case 11: no idea",
    { timezone: "Middle-earth/Shire" },
    /is unknown; use an IANA name, like Europe\/Berlin/,
  ],
  ["an offset", { timezone: "+02:00" }, /fixed offset/],
  ["UTC with an offset", { timezone: "UTC+2" }, /fixed offset/],
  ["an empty zone", { timezone: "" }, /GV201/],
  ["a date without a time", { start: "2026-01-03" }, /has no time of day.*write 2026-01-03T00:00/],
  ["a start with Z", { start: "2026-01-03T22:00Z" }, /has an offset; write the local wall time/],
  ["a start that is no date", { start: "2026-02-30T22:00" }, /is not a date of the calendar/],
  ["an hour 25", { start: "2026-02-03T25:00" }, /is not a date of the calendar/],
  ["a distant year", { start: "1600-01-01T22:00" }, /between 1970 and 2199/],
  ["words for a start", { start: "Saturday" }, /is not a local time; write it like 2026-01-03T22:00/],
  ["end and duration", { duration: "PT4H" }, /both end and duration/],
  ["an end that is no time", { end: "2 am" }, /"2 am" is not a time/],
  ["an end before the start", { end: "2026-01-03T21:00" }, /is not after/],
  ["a bad duration", { end: undefined, duration: "4 hours" }, /write it like PT4H/],
  ["an empty duration", { end: undefined, duration: "PT0H" }, /write it like PT4H/],
  ["no end at all", { end: undefined }, /has no end; add end: "02:00"/],
  ["more than a day", { end: "2026-01-05T02:00" }, /more than 24 hours; add long: true/],
  ["case 9: an empty rule", { rrule: "" }, /is empty; expected FREQ=WEEKLY/],
  ["no frequency", { rrule: "BYDAY=SA" }, /has no FREQ/],
  ["a wrong frequency", { rrule: "FREQ=FORTNIGHTLY" }, /has FREQ=FORTNIGHTLY; expected one of DAILY/],
  ["every minute", { rrule: "FREQ=MINUTELY" }, /opens too often/],
  ["a wrong weekday", { rrule: "FREQ=WEEKLY;BYDAY=SAT" }, /has BYDAY=SAT; expected MO/],
  [
    "a numbered weekday in a week",
    { rrule: "FREQ=WEEKLY;BYDAY=2SA" },
    /a numbered weekday needs FREQ=MONTHLY/,
  ],
  ["no weekday", { rrule: "FREQ=WEEKLY;BYDAY=" }, /neither "never" nor "always"/],
  ["an unknown part", { rrule: "FREQ=WEEKLY;DAY=SA" }, /unknown part DAY/],
  ["a part of the prototype", { rrule: "FREQ=WEEKLY;CONSTRUCTOR=1" }, /unknown part CONSTRUCTOR/],
  ["a part twice", { rrule: "FREQ=WEEKLY;BYDAY=SA;BYDAY=SU" }, /names a part twice/],
  ["COUNT and UNTIL", { rrule: "FREQ=WEEKLY;COUNT=3;UNTIL=20270101T000000Z" }, /both COUNT and UNTIL/],
  ["a 13th month", { rrule: "FREQ=WEEKLY;UNTIL=20261331T000000Z" }, /expected a UTC time/],
  ["a 30th of February", { rrule: "FREQ=WEEKLY;UNTIL=20270230T000000Z" }, /expected a UTC time/],
  ["a 25th hour", { rrule: "FREQ=WEEKLY;UNTIL=20270228T250000Z" }, /expected a UTC time/],
  ["numbered days in numbered weeks", { rrule: "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO" }, /BYWEEKNO=1;BYDAY=MO/],
  [
    "a local UNTIL",
    { rrule: "FREQ=WEEKLY;UNTIL=20270101" },
    /expected a UTC time such as UNTIL=20261231T230000Z/,
  ],
  ["no interval", { rrule: "FREQ=WEEKLY;INTERVAL=0" }, /whole number from 1 to 1000/],
  ["a 13th month", { rrule: "FREQ=YEARLY;BYMONTH=13" }, /whole number from 1 to 12/],
  ["a 40th day", { rrule: "FREQ=MONTHLY;BYMONTHDAY=40" }, /expected 1 to 31/],
  ["a day of the month in a week", { rrule: "FREQ=WEEKLY;BYMONTHDAY=4" }, /it works with MONTHLY/],
  ["BYSETPOS alone", { rrule: "FREQ=MONTHLY;BYSETPOS=-1" }, /has BYSETPOS alone/],
  [
    "1,440 starts a day",
    { rrule: `FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,10,20,30,40,50` },
    /36 times a day; at most 24/,
  ],
  ["an exception that is no day", { except: ["Christmas"] }, /except "Christmas" is not a local time/],
  [
    "an addition that is no time",
    { add: [{ start: "2026-12-08", duration: "PT1H" }] },
    /add.start "2026-12-08" has no time of day/,
  ],
  ["case 9: an empty list of classes", { allow: [] }, /allow is an empty list/],
  ["an empty list of contracts", { contracts: [] }, /contracts is an empty list/],
  ["half a change", { capacity: { changes: 1.5 } }, /capacity.changes must be a whole number/],
  ["a bad notice", { notice: "five days" }, /notice "five days" is not a length of time/],
  ["an id with @", { id: "eu@weekend" }, /the id must be/],
];

const badFreezes: readonly (readonly [string, Changes<FreezeRule>, RegExp])[] = [
  ["an end before the beginning", { to: "2026-12-18T17:00" }, /to "2026-12-18T17:00" is not after from/],
  ["repeating without end", { to: undefined, rrule: "FREQ=YEARLY" }, /repeats, but has no end/],
  ["to and duration", { duration: "P1D" }, /both to and duration/],
  ["an empty list of classes", { deny: [] }, /deny is an empty list/],
  ["a day as the end", { to: "2027-01-04" }, /write 2027-01-04T00:00/],
];

function changed<Rule extends object>(rule: Rule, change: Changes<Rule>): Rule {
  return Object.fromEntries(
    Object.entries({ ...rule, ...change }).filter(([, value]) => value !== undefined),
  ) as Rule;
}

function faultOf(rules: Parameters<typeof calendarOf>[0]): string {
  const calendar = calendarOf(rules);
  expect(calendar.faults.every((fault) => fault.location === location)).toBe(true);
  return calendar.faults.map(({ code, message }) => `${code} ${message}`).join("\n");
}

describe("faults of a calendar say where and how to repair", () => {
  it.each(badWindows)("%s", (_, change, says) => {
    expect(faultOf({ windows: [changed({ ...berlinWeekend, location }, change)] })).toMatch(says);
  });

  it.each(badFreezes)("freeze: %s", (_, change, says) => {
    const freeze = { id: "f", timezone: "UTC", from: "2026-12-18T18:00", to: "2027-01-04T08:00", location };
    expect(faultOf({ freezes: [changed<FreezeRule>(freeze, change)] })).toMatch(says);
  });

  it("advisory: no end", () => {
    const endless = { id: "a", timezone: "UTC", from: "2026-11-23T00:00", location };
    expect(faultOf({ advisories: [endless] })).toMatch(/Advisory "a".*has no end; add to/);
    expect(faultOf({ advisories: [{ ...endless, duration: "P5D" }] })).toBe("");
  });

  it("lists every fault of every rule", () => {
    const rules = ["A", "B"].map((id) => ({ ...berlinWeekend, id, timezone: "X/Y", allow: [], location }));
    expect(calendarOf({ windows: rules }).faults).toHaveLength(4);
  });

  it("refuses two windows of one id, also in two calendars", () => {
    const sources = ["a.yaml", "b.yaml"].map((id) => sourceOf({ id, windows: [berlinWeekend] }));
    const { faults } = compileCalendar(sources);
    expect(faults.map(({ message }) => message)).toEqual([
      "There are two windows with the id eu-weekend, in a.yaml and b.yaml; rename one.",
    ]);
  });

  it("takes the calendar's zone where a rule names none", () => {
    const rule = { id: "w", start: "2026-01-03T22:00", end: "02:00" };
    expect(calendarOf({ timezone: "Asia/Kolkata", windows: [rule] }).faults).toEqual([]);
    expect(calendarOf({ windows: [rule] }).faults[0]?.message).toMatch(/has no timezone; add one/);
  });

  it("advises against zones that are no place", () => {
    const { faults, advice } = calendarOf({ windows: [{ ...berlinWeekend, timezone: "CET" }] });
    expect(faults).toEqual([]);
    expect(advice.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["GV201 warning"]);
  });
});

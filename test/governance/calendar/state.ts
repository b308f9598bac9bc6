import { describe, expect, it } from "@jest/globals";
import { stateAt } from "../../../src/calendar/answers/calendar-state.js";
import type { Query } from "../../../src/calendar/answers/answers.js";
import type { RegionMode } from "../../../src/calendar/rules/types.js";
import type { Rules } from "./build.js";
import { berlinWeekend, calendarOf, iso, queryOf, z } from "./build.js";

interface Case {
  readonly title: string;
  readonly rules: Rules;
  readonly mode?: RegionMode;
  readonly query?: Partial<Query>;
  readonly at: string;
  readonly open: boolean;
  readonly codes?: readonly string[];
  readonly says?: RegExp;
  readonly nextTransition?: string | null;
  readonly nextChange?: string | null;
}

const usWeekend = { ...berlinWeekend, id: "us-weekend", timezone: "America/New_York", regions: ["us"] };
const euWeekend = { ...berlinWeekend, regions: ["eu"] };
const late = {
  ...berlinWeekend,
  id: "late",
  start: "2026-01-04T01:00",
  end: "05:00",
  rrule: "FREQ=WEEKLY;BYDAY=SU",
};
const yearEnd = {
  id: "year-end",
  title: "Year-end close",
  timezone: "Europe/Berlin",
  from: "2026-12-18T18:00",
  to: "2027-01-04T08:00",
  deny: ["any"],
  except: ["emergency"],
};
const weekend: Rules = { windows: [berlinWeekend] };
const frozen: Rules = { windows: [berlinWeekend], freezes: [yearEnd] };
const bothRegions: Rules = { windows: [euWeekend, usWeekend] };

const cases: readonly Case[] = [
  {
    title: "the last moment before a window",
    rules: weekend,
    at: "2026-11-28T20:59:59.999Z",
    open: false,
    codes: ["GV302"],
    nextTransition: "2026-11-28T21:00Z",
    says: /Sat 2026-11-28 22:00 Europe\/Berlin \(2026-11-28 21:00Z\)/,
  },
  {
    title: "a window includes its first moment",
    rules: weekend,
    at: "2026-11-28T21:00Z",
    open: true,
    nextTransition: "2026-11-29T01:00Z",
  },
  {
    title: "the last moment of a window",
    rules: weekend,
    at: "2026-11-29T00:59:59.999Z",
    open: true,
    nextTransition: "2026-11-29T01:00Z",
  },
  {
    title: "a window excludes its end",
    rules: weekend,
    at: "2026-11-29T01:00Z",
    open: false,
    codes: ["GV302"],
    nextTransition: "2026-12-05T21:00Z",
  },
  ...(
    [
      ["Berlin in spring", "Europe/Berlin", "2026-03-28T21:00Z", "2026-03-29T01:00Z"],
      ["Berlin in autumn", "Europe/Berlin", "2026-10-24T20:00Z", "2026-10-25T00:00Z"],
      ["New York in spring", "America/New_York", "2026-03-08T03:00Z", "2026-03-08T07:00Z"],
      ["New York in autumn", "America/New_York", "2026-11-01T02:00Z", "2026-11-01T07:00Z"],
    ] as const
  ).flatMap(([night, timezone, opens, closes]) => {
    const rules: Rules = { windows: [{ ...berlinWeekend, timezone }] };
    const last = `${new Date(z(closes) - 1000).toISOString().slice(0, 19)}Z`;
    const before = `${new Date(z(opens) - 1000).toISOString().slice(0, 19)}Z`;
    return [
      { title: `case 1: ${night}: the second before`, rules, at: before, open: false, nextTransition: opens },
      { title: `case 1: ${night}: the first second`, rules, at: opens, open: true, nextTransition: closes },
      { title: `case 1: ${night}: the last second`, rules, at: last, open: true, nextTransition: closes },
      { title: `case 1: ${night}: the second after`, rules, at: closes, open: false },
    ];
  }),
  {
    title: "a freeze denies what its list names",
    rules: frozen,
    at: "2026-12-19T21:30Z",
    open: false,
    codes: ["GV301"],
    nextTransition: "2027-01-09T21:00Z",
    nextChange: "2026-12-20T01:00Z",
    says: /"year-end" \(Year-end close\) holds until Mon 2027-01-04 08:00 Europe\/Berlin/,
  },
  {
    title: "a freeze without a list denies breaking changes",
    rules: { ...weekend, freezes: [{ ...yearEnd, deny: ["breaking"] }] },
    at: "2026-12-19T21:30Z",
    open: false,
    codes: ["GV301"],
  },
  {
    title: "and lets others go",
    rules: { ...weekend, freezes: [{ ...yearEnd, deny: ["breaking"] }] },
    query: { classes: ["backward"] },
    at: "2026-12-19T21:30Z",
    open: true,
  },
  {
    title: "case 8: an emergency passes the freeze that excepts it",
    rules: frozen,
    query: { type: "emergency" },
    at: "2026-12-19T21:30Z",
    open: true,
    nextTransition: "2026-12-20T01:00Z",
  },
  {
    title: "frozen and shut: both are said",
    rules: frozen,
    at: "2026-12-22T12:00Z",
    open: false,
    codes: ["GV301", "GV302"],
  },
  {
    title: "case 7: a freeze that begins in an open window shortens it",
    rules: { ...weekend, freezes: [{ ...yearEnd, from: "2026-11-28T23:30" }] },
    at: "2026-11-28T21:30Z",
    open: true,
    nextTransition: "2026-11-28T22:30Z",
  },
  {
    title: "case 8: touching freezes leave no gap",
    rules: {
      ...weekend,
      freezes: [
        { ...yearEnd, id: "a", from: "2026-11-27T00:00", to: "2026-11-28T23:00" },
        { ...yearEnd, id: "b", from: "2026-11-28T23:00", to: "2026-11-29T00:30" },
      ],
    },
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV301"],
    nextChange: "2026-11-28T22:00Z",
    nextTransition: "2026-11-28T23:30Z",
  },
  {
    title: "a freeze without end",
    rules: { ...weekend, freezes: [{ id: "forever", timezone: "UTC", from: "2026-01-01T00:00" }] },
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV301"],
    nextTransition: null,
    says: /until somebody ends it/,
  },
  {
    title: "a freeze that comes back every year",
    rules: {
      ...weekend,
      freezes: [{ ...yearEnd, from: "2020-12-18T18:00", to: "2021-01-04T08:00", rrule: "FREQ=YEARLY" }],
    },
    at: "2027-01-02T21:30Z",
    open: false,
    codes: ["GV301"],
    nextTransition: "2027-01-09T21:00Z",
  },
  {
    title: "case 10: a list of classes admits those and no other",
    rules: { windows: [{ ...berlinWeekend, allow: ["forward"] }] },
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV302"],
    says: /admits breaking changes/,
  },
  {
    title: "case 10: a change of several classes needs every one of them admitted",
    rules: { windows: [{ ...berlinWeekend, allow: ["breaking"] }] },
    query: { classes: ["breaking", "removal"] },
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV302"],
  },
  {
    title: "case 10: of several globs one is enough, and it matches the path",
    rules: { windows: [{ ...berlinWeekend, contracts: ["users/**", "contracts/orders/**"] }] },
    at: "2026-11-28T21:30Z",
    open: true,
  },
  {
    title: "or the id",
    rules: { windows: [{ ...berlinWeekend, contracts: ["orders.*"] }] },
    query: { contractId: "orders.order-placed" },
    at: "2026-11-28T21:30Z",
    open: true,
  },
  {
    title: "no glob matches: closed, and said",
    rules: { windows: [{ ...berlinWeekend, contracts: ["users/**"] }] },
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV302"],
    says: /No window of the calendar is for contracts\/orders\/order\.avsc/,
  },
  {
    title: "an empty calendar is closed",
    rules: {},
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV302"],
    nextTransition: null,
  },
  {
    title: "first-stage asks for the first region only",
    rules: bothRegions,
    query: { regions: ["eu", "us"] },
    at: "2026-11-28T21:30Z",
    open: true,
    nextTransition: "2026-11-29T01:00Z",
  },
  {
    title: "any: the other region's window will do",
    rules: bothRegions,
    mode: "any",
    query: { regions: ["eu", "us"] },
    at: "2026-11-29T03:30Z",
    open: true,
    nextTransition: "2026-11-29T07:00Z",
  },
  {
    title: "case 6: all: 22:00 in Berlin and 22:00 in New York never meet",
    rules: bothRegions,
    mode: "all",
    query: { regions: ["eu", "us"] },
    at: "2026-11-28T21:30Z",
    open: false,
    nextTransition: null,
    codes: ["GV302"],
    says: /Only "eu-weekend" is open; windows for eu, us must be open at once/,
  },
  {
    title: "all: open where two windows overlap",
    rules: { windows: [euWeekend, { ...late, regions: ["us"] }] },
    mode: "all",
    query: { regions: ["eu", "us"] },
    at: "2026-11-28T23:00Z",
    open: false,
    nextTransition: "2026-11-29T00:00Z",
  },
  {
    title: "all: a window without regions serves every region",
    rules: weekend,
    mode: "all",
    query: { regions: ["eu", "us"] },
    at: "2026-11-28T21:30Z",
    open: true,
  },
  {
    title: "a regional window stays shut for a contract without regions",
    rules: bothRegions,
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV302"],
    says: /names no region/,
  },
  {
    title: "a regional freeze holds for a contract without regions",
    rules: { ...weekend, freezes: [{ ...yearEnd, regions: ["us"] }] },
    at: "2026-12-19T21:30Z",
    open: false,
    codes: ["GV301"],
  },
  {
    title: "and not for another region",
    rules: { ...weekend, freezes: [{ ...yearEnd, regions: ["us"] }] },
    query: { regions: ["eu"] },
    at: "2026-12-19T21:30Z",
    open: true,
  },
  {
    title: "every involved team needs an open window",
    rules: {
      windows: [
        { ...berlinWeekend, teams: ["@acme/a"] },
        { ...late, teams: ["@acme/b"] },
      ],
    },
    query: { teams: ["@acme/a", "@acme/b"] },
    at: "2026-11-28T23:30Z",
    open: false,
    codes: ["GV302"],
    nextTransition: "2026-11-29T00:00Z",
  },
  {
    title: "a broken calendar is closed to everything",
    rules: { windows: [berlinWeekend, { ...berlinWeekend, id: "x", timezone: "Europe/Berln" }] },
    at: "2026-11-28T21:30Z",
    open: false,
    codes: ["GV200"],
    says: /did you mean Europe\/Berlin/,
    nextTransition: null,
  },
  {
    title: "a window that follows on directly: open throughout, but something changed",
    rules: { windows: [berlinWeekend, { ...late, start: "2026-01-04T02:00" }] },
    at: "2026-11-28T21:30Z",
    open: true,
    nextChange: "2026-11-29T01:00Z",
    nextTransition: "2026-11-29T04:00Z",
  },
];

describe("state at an instant", () => {
  it.each(cases)("$title", ({ rules, mode, query, at, open, codes = [], says, ...expected }) => {
    const state = stateAt(calendarOf(rules, mode), queryOf(query), z(at));
    expect(state.open).toBe(open);
    expect(state.reasons.map(({ code }) => code)).toEqual(
      open ? [] : codes.length > 0 ? codes : expect.anything(),
    );
    if (says) expect(state.reasons.map(({ message }) => message).join("\n")).toMatch(says);
    if (expected.nextTransition !== undefined)
      expect(iso(state.nextTransition)).toBe(expected.nextTransition);
    if (expected.nextChange !== undefined) expect(iso(state.nextChange)).toBe(expected.nextChange);
  });
});

describe("several calendars", () => {
  it("are intersected, and a freeze in any of them holds", async () => {
    const { compileCalendar } = await import("../../../src/calendar/rules/compile.js");
    const { sourceOf } = await import("./build.js");
    const local = sourceOf({ id: "local", windows: [berlinWeekend] });
    const central = sourceOf({ id: "central", windows: [{ ...late, start: "2026-01-04T00:00" }] });
    const freezes = sourceOf({ id: "freezes", freezes: [{ ...yearEnd, deny: ["breaking"] }] });
    const other = sourceOf({ id: "other", windows: [{ ...late, id: "users", contracts: ["users/**"] }] });
    const calendar = compileCalendar([local, central, freezes, other]);
    const open = (at: string): boolean => stateAt(calendar, queryOf(), z(at)).open;
    expect(open("2026-11-28T22:30Z")).toBe(false); // local alone
    expect(open("2026-11-28T23:30Z")).toBe(true); // both; "other" says nothing about this contract
    expect(open("2026-11-29T02:30Z")).toBe(false); // central alone
    expect(open("2026-12-19T23:30Z")).toBe(false); // frozen
  });
});

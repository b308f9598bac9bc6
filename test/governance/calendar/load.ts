import { expect, it } from "@jest/globals";
import { ledgerOf } from "../../../src/calendar/answers/capacity.js";
import { occurrencesBetween } from "../../../src/calendar/answers/occurrences.js";
import { nextOpenings } from "../../../src/calendar/answers/next-openings.js";
import type { Booking, Occurrence } from "../../../src/calendar/answers/answers.js";
import type { FreezeRule, WindowRule } from "../../../src/calendar/rules/types.js";
import { calendarOf, queryOf, z } from "./build.js";

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
];
const rules = ["FREQ=WEEKLY;BYDAY=SA", "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=DAILY", "FREQ=MONTHLY;BYDAY=-1SA"];
const day = 86_400_000;
const newYear = z("2026-01-01T00:00Z");

function largeYear(): { windows: WindowRule[]; freezes: FreezeRule[] } {
  const windows = Array.from({ length: 50 }, (_, index) => ({
    id: `w${index}`,
    timezone: zones[index % zones.length] ?? "UTC",
    start: `2026-01-03T${String(index % 24).padStart(2, "0")}:00`,
    duration: "PT2H",
    rrule: rules[index % rules.length] ?? "",
    capacity: { changes: 3, breaking: 2, perOwner: 1 },
  }));
  const freezes = Array.from({ length: 20 }, (_, index) => ({
    id: `f${index}`,
    timezone: zones[index % zones.length] ?? "UTC",
    from: `2026-${String((index % 12) + 1).padStart(2, "0")}-10T00:00`,
    to: `2026-${String((index % 12) + 1).padStart(2, "0")}-${10 + (index % 5) + 1}T12:00`,
    ...(index % 4 === 0 && { rrule: "FREQ=YEARLY" }),
  }));
  return { windows, freezes };
}

function booked(occurrences: readonly Occurrence[], count: number): Booking[] {
  return Array.from({ length: count }, (_, index) => ({
    change: `CHG-${index}`,
    contracts: ["contracts/orders/order.avsc"],
    classes: index % 2 === 0 ? ["breaking"] : ["backward"],
    owners: [`@acme/team-${index % 40}`],
    consumers: [],
    occurrence: named(occurrences[(index * 7) % occurrences.length]),
  }));
}

function named(occurrence: Occurrence | undefined): { window: string; label: string } {
  return { window: occurrence?.window.id ?? "", label: occurrence?.label ?? "" };
}

it("1,000 bookings in a year with 50 windows and 20 freezes are all counted", () => {
  const calendar = calendarOf(largeYear());
  expect(calendar.faults).toEqual([]);
  const occurrences = occurrencesBetween(calendar, newYear, newYear + 365 * day);
  const ledger = ledgerOf(calendar, booked(occurrences, 1000));
  expect(ledger.faults).toEqual([]);
  expect(occurrences.reduce((sum, each) => sum + ledger.used(each).changes, 0)).toBe(1000);
  const { openings } = nextOpenings(calendar, queryOf(), { from: newYear + 100 * day, count: 10, ledger });
  expect(openings).toHaveLength(10);
});

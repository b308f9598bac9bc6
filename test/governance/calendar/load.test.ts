import { describe, expect, it } from "@jest/globals";
import { ledgerOf } from "../../../src/governance/calendar/capacity.js";
import { occurrencesBetween } from "../../../src/governance/calendar/occurrences.js";
import { nextOpenings } from "../../../src/governance/calendar/openings.js";
import { stateAt } from "../../../src/governance/calendar/state.js";
import type { Booking, FreezeRule, Occurrence, WindowRule } from "../../../src/governance/calendar/types.js";
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

/** Milliseconds of CPU per run, the median: a busy machine must not fail the build. */
function median(runs: number, run: (index: number) => void): number {
  const times = Array.from({ length: runs }, (_, index) => {
    const before = process.cpuUsage();
    run(index);
    return process.cpuUsage(before).user / 1000;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Infinity;
}

describe("a year with 50 windows and 20 freezes", () => {
  it("says its state in under 10 ms", () => {
    const calendar = calendarOf(largeYear());
    expect(calendar.faults).toEqual([]);
    const took = median(41, (index) => stateAt(calendar, queryOf(), newYear + index * 9 * day));
    expect(took).toBeLessThan(10);
  });

  it("counts 1,000 bookings, and twice as many take no more than a few times as long", () => {
    const calendar = calendarOf(largeYear());
    const occurrences = occurrencesBetween(calendar, newYear, newYear + 365 * day);
    const few = booked(occurrences, 1000);
    const many = booked(occurrences, 4000);
    ledgerOf(calendar, many);
    const ratio = median(3, () => ledgerOf(calendar, many)) / median(3, () => ledgerOf(calendar, few));
    expect(ratio).toBeLessThan(10); // 16 if it were quadratic
    const ledger = ledgerOf(calendar, few);
    expect(ledger.faults).toEqual([]);
    expect(occurrences.reduce((sum, each) => sum + ledger.used(each).changes, 0)).toBe(1000);
    const { openings } = nextOpenings(calendar, queryOf(), newYear + 100 * day, 10, { ledger });
    expect(openings).toHaveLength(10);
  });

  it("counts 4,000 bookings of one occurrence without comparing them with each other", () => {
    const calendar = calendarOf(largeYear());
    const one = occurrencesBetween(calendar, newYear + 100 * day, newYear + 101 * day).slice(0, 1);
    const time = (count: number): number => median(3, () => ledgerOf(calendar, booked(one, count)));
    expect(time(4000) / time(1000)).toBeLessThan(10);
  });
});

import type { Calendar } from "../../../src/calendar/rules/compile.js";
import type { Booking } from "../../../src/calendar/answers/answers.js";
import type { CalendarSource } from "../../../src/calendar/rules/types.js";
import { calendarOf, sourceOf } from "./build.js";

/** Two regions, a year-end close and a billing run. */
export const company: CalendarSource = sourceOf({
  id: "governance/calendar.yaml",
  timezone: "Europe/Berlin",
  windows: [
    {
      id: "eu-weekend",
      title: "EU weekend schema window",
      start: "2026-01-03T22:00",
      end: "02:00",
      rrule: "FREQ=WEEKLY;BYDAY=SA",
      except: ["2026-12-26"],
      add: [{ start: "2026-12-08T22:00", duration: "PT3H" }],
      allow: ["breaking", "forward", "backward"],
      contracts: ["orders.*", "users.*"],
      regions: ["eu"],
      capacity: { changes: 2, breaking: 1, perOwner: 1 },
      notice: "P5D",
      approvers: ["@acme/release-board"],
      oncall: "@acme/platform",
      writes: "reduced",
      location: { file: "governance/calendar.yaml", line: 3 },
    },
    {
      id: "us-weekend",
      timezone: "America/New_York",
      start: "2026-01-03T22:00",
      end: "02:00",
      rrule: "FREQ=WEEKLY;BYDAY=SA",
      regions: ["us"],
      capacity: { changes: 2, breaking: 1 },
      notice: "P5D",
      location: { file: "governance/calendar.yaml", line: 20 },
    },
  ],
  freezes: [
    {
      id: "year-end",
      title: "Year-end close",
      from: "2026-12-18T18:00",
      to: "2027-01-04T08:00",
      deny: ["any"],
      except: ["emergency"],
      board: "@acme/release-board",
      location: { file: "governance/calendar.yaml", line: 30 },
    },
    {
      id: "us-thanksgiving",
      timezone: "America/New_York",
      from: "2026-11-25T12:00",
      to: "2026-11-30T06:00",
      regions: ["us"],
      location: { file: "governance/calendar.yaml", line: 37 },
    },
  ],
  advisories: [
    {
      id: "eu-billing-run",
      from: "2026-11-30T00:00",
      to: "2026-12-01T12:00",
      note: "Monthly billing; expect load. Gebühren & <b>Größe</b> | `x` @acme/orders",
    },
  ],
});

export const bookings: readonly Booking[] = [
  {
    change: "CHG-2026-0042",
    contracts: ["orders.order-placed"],
    classes: ["breaking"],
    owners: ["@acme/orders"],
    consumers: ["revenue-dashboard"],
    regions: ["eu"],
    occurrence: { window: "eu-weekend", label: "2026-11-28" },
  },
];

export function companyCalendar(): Calendar {
  return calendarOf(company);
}

import { compileCalendar } from "../../../src/calendar/rules/compile.js";
import { readIcs } from "../../../src/calendar/ics/read.js";
import { formatInstant, readInstant } from "../../../src/calendar/time/instants.js";
import { lintCalendar } from "../../../src/calendar/lints/lint.js";
import { occurrencesBetween } from "../../../src/calendar/answers/occurrences.js";
import { calendarFormats, renderCalendar } from "../../../src/calendar/renders/render.js";
import { stateAt } from "../../../src/calendar/answers/calendar-state.js";
import { calendarView } from "../../../src/calendar/answers/view.js";
import { iso, queryOf, z } from "./build.js";
import { company } from "./company.js";

const zones = ["Europe/Berlin", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe"];

const ics = [
  "BEGIN:VCALENDAR",
  "BEGIN:VEVENT",
  "UID:floating",
  "DTSTART:20260321T023000",
  "DURATION:PT4H",
  "RRULE:FREQ=DAILY;UNTIL=20261130",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:all-day",
  "DTSTART;VALUE=DATE:20261224",
  "RRULE:FREQ=YEARLY",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

/** Nights on which a zone of ours moves its clocks, the end of a year and a leap day. */
const nights = [
  "2026-03-08",
  "2026-03-29",
  "2026-04-05",
  "2026-10-04",
  "2026-10-25",
  "2026-11-01",
  "2026-12-31",
  "2028-02-29",
];
const day = 86_400_000;

/** Everything that the calendar says about one year, as text: the same under every process zone. */
export async function everything(): Promise<string> {
  const read = await readIcs(ics, { id: "x", file: "x.ics", kind: "window", timezone: "Europe/Berlin" });
  const local = zones.map((timezone, index) => ({
    id: `night-${index}`,
    timezone,
    start: "2026-01-01T02:30",
    end: "04:00",
    rrule: "FREQ=DAILY",
  }));
  const more = { ...company, windows: [...company.windows, ...local] };
  const calendar = compileCalendar([more, { ...read.source, id: "ics" }], { faults: read.faults });
  const start = z("2026-03-01T00:00Z");
  const states = Array.from({ length: 60 }, (_, index) => {
    const state = stateAt(calendar, queryOf({ regions: ["eu"] }), start + index * 5.1 * 86_400_000);
    return JSON.stringify({ ...state, windows: state.windows.map(({ id }) => id), advisories: [] });
  });
  const around = nights.flatMap((night) => {
    const midnight = z(`${night}T00:00Z`);
    return occurrencesBetween(calendar, midnight - day, midnight + 2 * day).map(
      ({ id, opens, closes }) => `${id} ${iso(opens) ?? ""} ${iso(closes) ?? ""}`,
    );
  });
  const view = calendarView(calendar, { at: start, next: 400, query: queryOf() });
  return [
    ...states,
    ...around,
    ...calendarFormats.map((format) => renderCalendar(view, format, { zone: "Asia/Kolkata" })),
    JSON.stringify(lintCalendar(calendar, { from: start, queries: [queryOf({ regions: ["eu"] })] })),
    formatInstant(start, "America/New_York"),
    JSON.stringify(readInstant("2026-03-29T02:30+01:00")),
  ].join("\n");
}

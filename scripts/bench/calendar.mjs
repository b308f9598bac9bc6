// A year of a calendar with 50 windows and 20 freezes: milliseconds of CPU for the first answer after loading, and for
// booking 1,000 and 4,000 changes. Each run is a process of its own: nothing is warm.
// node scripts/bench/calendar.mjs BUNDLE first|1000|4000 prints one number.
import { pathToFileURL } from "node:url";

const [, , bundle, what] = process.argv;
const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
];
const rules = ["FREQ=WEEKLY;BYDAY=SA", "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=DAILY", "FREQ=MONTHLY;BYDAY=-1SA"];
const two = (number) => String(number).padStart(2, "0");
const newYear = Date.UTC(2026, 0, 1);
const day = 86_400_000;

const windows = Array.from({ length: 50 }, (_, index) => ({
  id: `w${index}`,
  timezone: zones[index % zones.length],
  start: `2026-01-03T${two(index % 24)}:00`,
  duration: "PT2H",
  rrule: rules[index % rules.length],
  capacity: { changes: 3, breaking: 2, perOwner: 1 },
}));
const freezes = Array.from({ length: 20 }, (_, index) => ({
  id: `f${index}`,
  timezone: zones[index % zones.length],
  from: `2026-${two((index % 12) + 1)}-10T00:00`,
  to: `2026-${two((index % 12) + 1)}-${11 + (index % 5)}T12:00`,
  ...(index % 4 === 0 && { rrule: "FREQ=YEARLY" }),
}));
const query = {
  contract: "orders.avsc",
  classes: ["breaking"],
  regions: [],
  teams: [],
  owners: [],
  consumers: [],
};

const { compileCalendar, stateAt, ledgerOf, occurrencesBetween } = await import(pathToFileURL(bundle).href);
const calendar = compileCalendar([{ id: "calendar.yaml", windows, freezes, advisories: [] }]);
if (calendar.faults.length > 0) throw new Error(calendar.faults[0].message);
if (what === "first") console.log(spent(() => stateAt(calendar, query, newYear + 165 * day)));
else {
  const occurrences = occurrencesBetween(calendar, newYear, newYear + 365 * day);
  const bookings = Array.from({ length: Number(what) }, (_, index) => booking(index, occurrences));
  console.log(spent(() => ledgerOf(calendar, bookings)));
}

function booking(index, occurrences) {
  const { window, label } = occurrences[(index * 7) % occurrences.length];
  const change = {
    change: `CHG-${index}`,
    contracts: ["orders.avsc"],
    classes: ["breaking"],
    owners: [`@acme/team-${index % 40}`],
  };
  return { ...change, consumers: [], occurrence: { window: window.id, label } };
}

function spent(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

import { day } from "../../model/instant.js";

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

export type Parts = ReadonlyMap<string, string>;

/** A date as the parts of a rule look at it. */
export interface CivilDay {
  /** Days since 1970. */
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** From Sunday, 0. */
  readonly weekday: number;
}

type DayTest = (at: CivilDay) => boolean;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function civilDay(number: number): CivilDay {
  const at = new Date(number * day);
  return {
    number,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/**
 * Whether an RRULE names a day (by its number since 1970): its INTERVAL, its BY… parts, and where these name no day, the
 * day that the start names. BYSETPOS, COUNT and UNTIL are left to the caller. RFC 5545 §3.3.10.
 */
export function dayMatcher(parts: Parts, first: CivilDay): (number: number) => boolean {
  const weekdays = weekdaysOf(parts, first);
  const inInterval = everyInterval(parts, first);
  const tests = [
    ...months(parts),
    ...weekNumbers(parts),
    ...monthDays(parts),
    ...yearDays(parts),
    ...numberedDays(parts),
    ...dateOfTheStart(parts, first),
  ];
  // Most days fall by their weekday alone, which takes no date.
  return (number) => {
    if (!weekdays.includes(weekdayOf(number)) || !inInterval(number)) return false;
    if (tests.length === 0) return true;
    const at = civilDay(number);
    return tests.every((test) => test(at));
  };
}

export function numbers(parts: Parts, name: string): readonly number[] | undefined {
  return parts.get(name)?.split(",").map(Number);
}

/** The first day of the week of a day. */
export function weekOf(parts: Parts, number: number): number {
  return number - ((weekdayOf(number) - weekStart(parts) + 7) % 7);
}

function weekStart(parts: Parts): number {
  return weekdays.indexOf(parts.get("WKST") ?? "MO");
}

function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Every INTERVAL-th day, week, month or year, counted from that of the start. */
function everyInterval(parts: Parts, first: CivilDay): (number: number) => boolean {
  const interval = Number(parts.get("INTERVAL") ?? 1);
  if (interval === 1) return () => true;
  const counters: Readonly<Record<string, (number: number) => number>> = {
    WEEKLY: (number) => weekOf(parts, number) / 7,
    MONTHLY: (number) => civilDay(number).year * 12 + civilDay(number).month,
    // The last days of a year may be in the first week of the next one, and the other way round.
    YEARLY: (number) => civilDay(parts.has("BYWEEKNO") ? weekOf(parts, number) + 3 : number).year,
  };
  const counter = counters[parts.get("FREQ") ?? ""] ?? ((number) => number);
  const origin = counter(first.number);
  return (number) => (counter(number) - origin) % interval === 0;
}

function months(parts: Parts): readonly DayTest[] {
  const monthNumbers = numbers(parts, "BYMONTH");
  return monthNumbers ? [({ month }) => monthNumbers.includes(month)] : [];
}

function monthDays(parts: Parts): readonly DayTest[] {
  const dates = numbers(parts, "BYMONTHDAY");
  return dates ? [(at) => dates.includes(at.date) || dates.includes(at.date - monthLength(at) - 1)] : [];
}

function yearDays(parts: Parts): readonly DayTest[] {
  const dayNumbers = numbers(parts, "BYYEARDAY");
  if (!dayNumbers) return [];
  return [
    (at) => dayNumbers.includes(yearDay(at)) || dayNumbers.includes(yearDay(at) - yearLength(at.year) - 1),
  ];
}

/** Weeks count from the first that has four days in its year (ISO 8601, with WKST for Monday). */
function weekNumbers(parts: Parts): readonly DayTest[] {
  const ruleWeeks = numbers(parts, "BYWEEKNO");
  if (!ruleWeeks) return [];
  return [
    ({ number }) => {
      const middle = civilDay(weekOf(parts, number) + 3);
      const week = Math.ceil(yearDay(middle) / 7);
      const weeks = week + Math.floor((yearLength(middle.year) - yearDay(middle)) / 7);
      return ruleWeeks.includes(week) || ruleWeeks.includes(week - weeks - 1);
    },
  ];
}

/** Those of BYDAY; the start's where a weekly rule names no day; else all. */
function weekdaysOf(parts: Parts, first: CivilDay): readonly number[] {
  const weekdays = parts.get("BYDAY")?.split(",").map(numberedDay);
  if (weekdays) return weekdays.map(({ weekday }) => weekday);
  const ofTheStart = parts.get("FREQ") === "WEEKLY" || parts.has("BYWEEKNO");
  return ofTheStart && !namesDates(parts) ? [first.weekday] : [0, 1, 2, 3, 4, 5, 6];
}

/** 1SA and -1SA: numbered within the month, or within the year for a yearly rule without months. */
function numberedDays(parts: Parts): readonly DayTest[] {
  const weekdays = parts.get("BYDAY")?.split(",").map(numberedDay) ?? [];
  if (weekdays.every(({ number }) => number === 0)) return [];
  const ofYear = parts.get("FREQ") === "YEARLY" && !parts.has("BYMONTH");
  return [
    (at) => weekdays.some(({ weekday, number }) => weekday === at.weekday && isNth(number, at, ofYear)),
  ];
}

/** Whether a day is the first, the last, … of its weekday. */
function isNth(number: number, at: CivilDay, ofYear: boolean): boolean {
  if (number === 0) return true;
  const place = ofYear ? yearDay(at) : at.date;
  const length = ofYear ? yearLength(at.year) : monthLength(at);
  return number > 0 ? number === Math.ceil(place / 7) : -number === Math.ceil((length - place + 1) / 7);
}

/** "-1SA"; number 0 where none is given. */
function numberedDay(text: string): { readonly weekday: number; readonly number: number } {
  return { weekday: weekdays.indexOf(text.slice(-2)), number: Number(text.slice(0, -2)) };
}

/** A monthly or yearly rule that names no day means the date of its start. */
function dateOfTheStart(parts: Parts, first: CivilDay): readonly DayTest[] {
  const frequency = parts.get("FREQ");
  const byDate = frequency === "MONTHLY" || (frequency === "YEARLY" && !parts.has("BYWEEKNO"));
  if (!byDate || parts.has("BYDAY") || namesDates(parts)) return [];
  const sameDate: DayTest = ({ date }) => date === first.date;
  const anyMonth = frequency === "MONTHLY" || parts.has("BYMONTH");
  return anyMonth ? [sameDate] : [sameDate, ({ month }) => month === first.month];
}

function namesDates(parts: Parts): boolean {
  return parts.has("BYMONTHDAY") || parts.has("BYYEARDAY");
}

function monthLength({ year, month }: CivilDay): number {
  return (monthLengths[month - 1] ?? 31) + (month === 2 && yearLength(year) === 366 ? 1 : 0);
}

function yearDay({ number, year }: CivilDay): number {
  return number - Date.UTC(year, 0, 1) / day + 1;
}

function yearLength(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}

import { day, type Instant } from "../../model/instant.js";
import { type Recurrence, recurrenceOf } from "./expansion.js";
import { durationMillis, wallClock } from "./instants.js";
import { type Resolved, type ZoneClock, zoneClock } from "./zone-clock.js";

/** Everything that knows the clocks of places. */
export interface Time {
  /** `local` is "2026-01-03T22:00[:00]"; undefined when there is no such date. */
  resolve(local: string, zone: string): Resolved | undefined;
  /** "2026-01-03T22:00:00", what the wall clock shows. */
  wall(instant: Instant, zone: string): string;
  /** Days and weeks follow the zone's calendar; hours and smaller are elapsed (RFC 5545 §3.3.6). */
  add(instant: Instant, duration: string, zone: string, sign: 1 | -1): Instant;
  /** `days` later in the calendar, for a local time. */
  addDays(local: string, days: number): string;
  daysBetween(from: string, to: string): number;
  /** A checked RRULE that begins at the local time `start`; undefined when there is no such date. */
  recurrence(rrule: string, start: string, zone: string): Recurrence | undefined;
}

const clocks = new Map<string, ZoneClock>();

/** The zone data that node brings. Zones are checked names: there are only so many to remember. */
function clockOf(zone: string): ZoneClock {
  const cached = clocks.get(zone);
  if (cached) return cached;
  const clock = zoneClock((instant) => wallClock(instant, zone) - Math.floor(instant / 1000) * 1000);
  clocks.set(zone, clock);
  return clock;
}

export const time: Time = {
  resolve(local, zone) {
    const wall = wallMillis(local);
    return wall === undefined ? undefined : clockOf(zone).resolve(wall);
  },
  wall: (instant, zone) => wallText(instant + clockOf(zone).offset(instant)),
  add(instant, duration, zone, sign) {
    const { days, millis } = lengthOf(duration);
    if (days === 0) return instant + sign * millis;
    const clock = clockOf(zone);
    return clock.resolve(instant + clock.offset(instant) + sign * days * day).instant + sign * millis;
  },
  addDays: (local, days) => wallText((wallMillis(local) ?? Number.NaN) + days * day),
  daysBetween(from, to) {
    const midnight = (local: string): number => wallMillis(`${local.slice(0, 10)}T00:00`) ?? Number.NaN;
    return Math.round((midnight(to) - midnight(from)) / day);
  },
  recurrence(rrule, start, zone) {
    const wall = wallMillis(start);
    return wall === undefined ? undefined : recurrenceOf(rrule, wall, clockOf(zone));
  },
};

interface Length {
  readonly days: number;
  readonly millis: number;
}

/** Rules ask for the same few again and again. */
const lengths = new Map<string, Length>();

/** Whole days apart from the rest: "P1DT2H" is a day of the calendar, then two hours. */
function lengthOf(duration: string): Length {
  const cached = lengths.get(duration);
  if (cached) return cached;
  const [dates = "P", rest] = duration.split("T", 2);
  const days = (durationMillis(dates) ?? 0) / day;
  const length = { days, millis: rest === undefined ? 0 : (durationMillis(`PT${rest}`) ?? 0) };
  if (lengths.size < 1000) lengths.set(duration, length);
  return length;
}

/** A local time as if it were UTC; undefined when the date or time does not exist. */
function wallMillis(local: string): number | undefined {
  const millis = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(millis)) return undefined;
  return wallText(millis).startsWith(local) ? millis : undefined;
}

/** Days and times of day come again and again, and making the text anew takes longer than all the arithmetic. */
const texts = new Map<number, string>();

function wallText(wall: number): string {
  const number = Math.floor(wall / day);
  return `${textOf(number * day).slice(0, 11)}${textOf(wall - number * day).slice(11)}`;
}

function textOf(millis: number): string {
  const earlier = texts.get(millis);
  if (earlier !== undefined) return earlier;
  const text = new Date(millis).toISOString().slice(0, 19);
  if (texts.size < 5000) texts.set(millis, text);
  return text;
}

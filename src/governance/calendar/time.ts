import type { Instant } from "../../model/decision.js";
import { durationMillis } from "./instants.js";
import type { Resolved, ZoneClock } from "./zone-clock.js";
import { zoneClock } from "./zone-clock.js";

const day = 86_400_000;

/** Starts of a rule within [from, to), in order; undefined when the rule cannot be expanded. */
export type Expand = (from: Instant, to: Instant) => readonly Instant[] | undefined;

export interface Recurrence {
  readonly starts: Expand;
  /** The wall times that the rule means, as if the clock were UTC; those in a gap are among them. */
  readonly walls: Expand;
}

/** Everything that needs a time library. Loaded once, on first use, by `loadTime`. */
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
  /** A checked RRULE that begins at the local time `start`; a string says why it cannot be used. */
  recurrence(rrule: string, start: string, zone: string): Recurrence | string;
}

let loading: Promise<Time> | undefined;

export function loadTime(): Promise<Time> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Time> {
  const [{ Temporal }, { RRuleTemporal }] = await Promise.all([
    import("temporal-polyfill"),
    import("rrule-temporal"),
  ]);

  const zoned = (instant: Instant, zone: string): InstanceType<typeof Temporal.ZonedDateTime> =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

  const clocks = new Map<string, ZoneClock>();
  const clockOf = (zone: string): ZoneClock => {
    const clock = clocks.get(zone) ?? zoneClock((instant) => zoned(instant, zone).offsetNanoseconds / 1e6);
    clocks.set(zone, clock);
    return clock;
  };

  const expander = (rruleString: string, start: Instant, zone: string): Expand => {
    const rule = new RRuleTemporal({ rruleString, dtstart: zoned(start, zone), strict: true });
    return (from, to) => {
      try {
        return rule
          .between(new Date(from), new Date(to - 1), true)
          .map(({ epochMilliseconds }) => epochMilliseconds);
      } catch {
        return undefined;
      }
    };
  };

  const recurrence = (rrule: string, start: string, zone: string): Recurrence | string => {
    const wall = wallMillis(start);
    if (wall === undefined) return `there is no such start as ${start}`;
    const clock = clockOf(zone);
    const first = clock.resolve(wall);
    try {
      const walls = expander(rrule.replace(/;?UNTIL=[^;]*/, ""), wall, "UTC");
      // Skipped starts count for neither COUNT nor BYSETPOS, so these are left to the library, in the zone.
      const starts = /COUNT=|BYSETPOS=/.test(rrule)
        ? expander(pinnedTime(rrule, start, first), first.instant, zone)
        : throughClock(walls, clock, untilOf(rrule));
      return { starts, walls };
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  return {
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
    recurrence,
  };
}

/** Expands on a clock that never changes, then reads the wall times in the zone: a start in a gap is skipped (RFC 5545). */
function throughClock(walls: Expand, clock: ZoneClock, until: Instant): Expand {
  return (from, to) =>
    walls(from - 2 * day, to + 2 * day)
      ?.map((wall) => clock.resolve(wall))
      .filter(({ gap, instant }) => !gap && instant >= from && instant < to && instant <= until)
      .map(({ instant }) => instant);
}

function untilOf(rrule: string): Instant {
  const match = /UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(rrule);
  if (!match) return Infinity;
  const [year = 0, month = 1, date = 1, hour = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, date, hour, minutes, seconds);
}

/** A first start inside a gap would otherwise move the whole series by the jump; say the time of day outright. */
function pinnedTime(rrule: string, start: string, first: Resolved): string {
  if (!first.gap) return rrule;
  const pin = (part: string, from: number): string =>
    rrule.includes(`${part}=`) ? "" : `;${part}=${Number(start.slice(from, from + 2) || 0)}`;
  return `${rrule}${pin("BYHOUR", 11)}${pin("BYMINUTE", 14)}${pin("BYSECOND", 17)}`;
}

/** Whole days apart from the rest: "P1DT2H" is a day of the calendar, then two hours. */
function lengthOf(duration: string): { readonly days: number; readonly millis: number } {
  const [dates = "P", time] = duration.split("T", 2);
  const days = (durationMillis(dates) ?? 0) / day;
  return { days, millis: time === undefined ? 0 : (durationMillis(`PT${time}`) ?? 0) };
}

/** A local time as if it were UTC; undefined when the date or time does not exist. */
function wallMillis(local: string): number | undefined {
  const millis = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(millis)) return undefined;
  return wallText(millis).startsWith(local) ? millis : undefined;
}

function wallText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}

import { day, type Instant } from "../../model/instant.js";
import { type CivilDay, civilDay, dayMatcher, numbers, type Parts, weekOf } from "./day-rule.js";
import type { ZoneClock } from "./zone-clock.js";

/** Starts of a rule within [from, to), in order. */
export type Expand = (from: Instant, to: Instant) => readonly Instant[];

export interface Recurrence {
  readonly starts: Expand;
  /** The wall times that the rule means, as if the clock were UTC; those in a gap are among them. */
  readonly walls: Expand;
}

/**
 * Expands a checked RRULE by asking each day whether it matches, on a clock that never changes, and reads the wall
 * times in the zone. A start in a gap is skipped, and counts for neither COUNT nor BYSETPOS (RFC 5545 §3.3.5, §3.3.10).
 * All of it is arithmetic: asking the library for the year of a large calendar took a hundred times as long.
 */
export function recurrenceOf(rrule: string, start: number, clock: ZoneClock): Recurrence {
  const parts: Parts = new Map(rrule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const exists = (wall: number): boolean => !clock.resolve(wall).gap;
  const all = wallsOf(parts, start, () => true);
  const real = wallsOf(parts, start, exists);
  const last = lastOf(parts, real, start, exists);
  const until = untilOf(parts);
  return {
    walls: (from, to) =>
      all(from, Math.min(to, last(to) + 1)).filter((wall) => clock.resolve(wall).instant <= until),
    starts: (from, to) => {
      const end = to + day;
      return real(from - day, Math.min(end, last(end) + 1))
        .map((wall) => clock.resolve(wall))
        .filter(({ gap, instant }) => !gap && instant >= from && instant < to && instant <= until)
        .map(({ instant }) => instant);
    },
  };
}

/** Wall times of the rule without COUNT and UNTIL; `exists` says from which of them BYSETPOS may choose. */
function wallsOf(parts: Parts, start: number, exists: (wall: number) => boolean): Expand {
  const matches = dayMatcher(parts, civilDay(Math.floor(start / day)));
  const times = timesOf(parts, start);
  const positions = numbers(parts, "BYSETPOS");
  const within = (from: number, to: number): number[] => {
    const starts: number[] = [];
    for (let number = Math.floor(from / day); number * day < to; number++) {
      if (!matches(number)) continue;
      for (const time of times) {
        const wall = number * day + time;
        if (wall >= from && wall < to) starts.push(wall);
      }
    }
    return starts;
  };
  if (!positions) return (from, to) => within(Math.max(from, start), to);
  return (from, to) => {
    const least = Math.max(from, start);
    return periodsBetween(parts, least, to)
      .flatMap((period) => chosen(within(...period).filter(exists), positions))
      .filter((wall) => wall >= least && wall < to);
  };
}

/** BYSETPOS: the first, the last, … of one period. */
function chosen(walls: readonly number[], positions: readonly number[]): readonly number[] {
  return walls.filter(
    (_, index) => positions.includes(index + 1) || positions.includes(index - walls.length),
  );
}

/** The days, weeks, months or years that share a moment with [from, to), each [from, to). */
function periodsBetween(parts: Parts, from: number, to: number): readonly (readonly [number, number])[] {
  const periods: (readonly [number, number])[] = [];
  for (let at = from; at < to;) {
    const period = periodOf(parts, civilDay(Math.floor(at / day)));
    periods.push(period);
    at = period[1];
  }
  return periods;
}

function periodOf(parts: Parts, at: CivilDay): readonly [number, number] {
  const { year, month, number } = at;
  const frequency = parts.get("FREQ");
  if (frequency === "YEARLY") return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  if (frequency === "MONTHLY") return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)];
  if (frequency === "DAILY") return [number * day, (number + 1) * day];
  const monday = weekOf(parts, at.number);
  return [monday * day, (monday + 7) * day];
}

/** Milliseconds since midnight, in order: BYHOUR by BYMINUTE, the start's own where one is not named. */
function timesOf(parts: Parts, start: number): readonly number[] {
  const at = new Date(start);
  const hours = numbers(parts, "BYHOUR") ?? [at.getUTCHours()];
  const minutes = numbers(parts, "BYMINUTE") ?? [at.getUTCMinutes()];
  const seconds = parts.has("BYSECOND") ? 0 : at.getUTCSeconds();
  const times = hours.flatMap((hour) =>
    minutes.map((minute) => ((hour * 60 + minute) * 60 + seconds) * 1000),
  );
  return [...new Set(times)].sort((a, b) => a - b);
}

/** The wall time of the COUNT-th start, as far as it is known when the rule has been followed up to `to`. */
function lastOf(
  parts: Parts,
  real: Expand,
  start: number,
  exists: (wall: number) => boolean,
): (to: number) => number {
  let [left = Infinity] = numbers(parts, "COUNT") ?? [];
  let followed = start;
  let last = Infinity;
  return (to) => {
    if (left === Infinity || last !== Infinity || to <= followed) return last;
    const next = real(followed, to).filter(exists);
    if (next.length >= left) last = next[left - 1] ?? Infinity;
    left -= next.length;
    followed = to;
    return last;
  };
}

function untilOf(parts: Parts): Instant {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(parts.get("UNTIL") ?? "");
  if (!match) return Infinity;
  const [year = 0, month = 1, date = 1, hour = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, date, hour, minutes, seconds);
}

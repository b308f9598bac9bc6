import { day, type Instant } from "../../model/instant.js";
import { type Fields, isLocalTime, isWallTime } from "./fields.js";
import { time } from "../time/time.js";
import type { AdvisoryRule, ExtraOccurrence, FreezeRule, WindowRule } from "./types.js";

/** How long a turn is: from a start to its end, and the nominal length. */
export interface Length {
  readonly endOf: (start: Instant, local: string) => Instant;
  readonly nominal: number;
}

/** `end` by the wall clock, or `duration` elapsed; exactly one of them. */
export function windowLength(rule: WindowRule, zone: string, fields: Fields): Length | null {
  if (rule.end !== undefined && rule.duration !== undefined) {
    return fields.fault("has both end and duration; keep end for a wall time, or duration for elapsed time.");
  }
  if (rule.duration !== undefined) return elapsed(rule.duration, zone, fields);
  if (rule.end !== undefined) return wallLength("end", rule.start, rule.end, { zone, fields });
  return fields.fault('has no end; add end: "02:00" (wall time) or duration: PT4H (elapsed).');
}

function elapsed(duration: string, zone: string, fields: Fields): Length | null {
  const nominal = fields.duration("duration", duration);
  return nominal === null ? null : { nominal, endOf: (start) => time.add(start, duration, zone, 1) };
}

/** Where a rule's times are read: its zone, and where faults go. */
export interface Reader {
  readonly zone: string;
  readonly fields: Fields;
  /** Of an end that the clocks show twice: a window closes at the first, a freeze holds until the second. */
  readonly ends?: "first" | "last";
}

/** `end` is "02:00", the next such wall time, or a full local time that gives the distance in days. */
function wallLength(name: string, start: string, end: string, reader: Reader): Length | null {
  const { zone, fields } = reader;
  if (isWallTime(end)) {
    const nominal = clock(end) - clock(start.slice(11)) || day;
    return { nominal: nominal > 0 ? nominal : nominal + day, endOf: nextWall(end, reader) };
  }
  if (!isLocalTime(end)) {
    return fields.fault(
      `${name} "${end.slice(0, 40)}" is not a time; write a wall time like "02:00", or 2026-01-04T02:00.`,
    );
  }
  if (!fields.local(name, end, zone)) return null;
  const days = time.daysBetween(start, end);
  const nominal = days * day + clock(end.slice(11)) - clock(start.slice(11));
  if (nominal <= 0) return fields.fault(`${name} "${end}" is not after "${start}".`);
  const endOf = (_: Instant, local: string): Instant =>
    at(`${time.addDays(local, days).slice(0, 10)}T${end.slice(11)}`, reader);
  return { nominal, endOf };
}

function nextWall(end: string, reader: Reader): (start: Instant, local: string) => Instant {
  return (_, local) => {
    if (end === "24:00") return at(`${time.addDays(local, 1).slice(0, 10)}T00:00`, reader);
    const sameDay = clock(end) > clock(local.slice(11));
    return at(`${(sameDay ? local : time.addDays(local, 1)).slice(0, 10)}T${end}`, reader);
  };
}

/** Like a window's; "endless" when the rule names neither. */
export function freezeLength(
  rule: FreezeRule | AdvisoryRule,
  first: Instant,
  zone: string,
  fields: Fields,
): Length | "endless" | null {
  if (rule.duration !== undefined) {
    if (rule.to === undefined) return untilLast(elapsed(rule.duration, zone, fields), rule.duration, zone);
    return fields.fault("has both to and duration; keep one.");
  }
  if (rule.to === undefined) return "endless";
  const to = fields.local("to", rule.to, zone);
  if (!to) return null;
  if (to.instant <= first) return fields.fault(`to "${rule.to}" is not after from "${rule.from}".`);
  const length = wallLength("to", rule.from, rule.to, { zone, fields, ends: "last" });
  if (length && rule.rrule !== undefined && length.nominal > 366 * day) {
    return fields.fault("repeats, and each one is longer than a year; write it without rrule.");
  }
  return length;
}

/** A length of whole days ends at a wall time, of which a freeze takes the last. */
function untilLast(length: Length | null, duration: string, zone: string): Length | null {
  if (!length || duration.includes("T")) return length;
  const { nominal, endOf } = length;
  const last = (end: Instant) => time.resolve(time.wall(end, zone), zone)?.last ?? end;
  return { nominal, endOf: (start, local) => last(endOf(start, local)) };
}

/** An added occurrence: its own length, or the rule's. */
export function extraLength(
  extra: ExtraOccurrence,
  local: string,
  inherited: Length,
  { zone, fields }: Reader,
): Length | null {
  if (extra.end !== undefined && extra.duration !== undefined) {
    return fields.fault(`the added ${extra.start} has both end and duration; keep one.`);
  }
  if (extra.duration !== undefined) return elapsed(extra.duration, zone, fields);
  if (extra.end !== undefined) return wallLength("add.end", local, extra.end, { zone, fields });
  return inherited;
}

/** A wall time as an instant: after the jump in a gap; of two the first (RFC 5545 §3.3.5), unless the last is asked for. */
function at(local: string, { zone, ends = "first" }: Reader): Instant {
  const resolved = time.resolve(local, zone);
  return resolved?.[ends === "last" ? "last" : "instant"] ?? Number.NaN;
}

/** Milliseconds since midnight. */
function clock(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

import type { Instant } from "../../model/decision.js";
import type { Fields } from "./fields.js";
import { isLocalTime, isUtcTime, isWallTime } from "./fields.js";
import { parseInstant } from "./instants.js";
import { readRecurrence } from "./recurrence.js";
import type { SeriesPlan, Turn } from "./series.js";
import type { Expand, Recurrence, Time } from "./time.js";
import type { AdvisoryRule, ExtraOccurrence, FreezeRule, WindowRule } from "./types.js";

const day = 86_400_000;
/** A wall-time length differs from the nominal one by a clock change, and zones have moved by a whole day. */
const slack = 26 * 3_600_000;

/** A local start that the clocks skip ("gap") or show twice ("twice"). */
export interface Gap {
  readonly local: string;
  readonly kind: "gap" | "twice";
  readonly at: Instant;
}

export interface Planned {
  readonly plan: SeriesPlan;
  readonly gaps: (from: Instant, to: Instant) => readonly Gap[];
}

/** How long a turn is: from a start to its end, and the nominal length. */
interface Length {
  readonly endOf: (start: Instant, local: string) => Instant;
  readonly nominal: number;
}

/** Reads the times of a window; undefined when any is wrong (the fields then hold the faults). */
export function planWindow(rule: WindowRule, zone: string, fields: Fields, time: Time): Planned | null {
  const first = fields.local("start", rule.start, zone);
  if (!first) return null;
  const length = windowLength(rule, zone, fields, time);
  if (!length) return null;
  if (length.nominal > day && rule.long !== true) {
    fields.fault("is open for more than 24 hours; add long: true if that is meant.");
  }
  if (length.nominal > 366 * day)
    fields.fault("is open for more than a year; leave the class out of the policy instead.");
  if (rule.notice !== undefined) fields.duration("notice", rule.notice);
  checkCapacity(rule, fields);
  return planned(
    { zone, fields, time, length, start: rule.start, rrule: rule.rrule, whenUnknown: "never" },
    rule,
  );
}

/** Reads the times of a freeze or an advisory. */
export function planFreeze(
  rule: FreezeRule | AdvisoryRule,
  zone: string,
  fields: Fields,
  time: Time,
): Planned | null {
  const first = fields.local("from", rule.from, zone);
  if (!first) return null;
  const length = freezeLength(rule, first.instant, zone, fields, time);
  if (!length) return null;
  const shape = { zone, fields, time, start: rule.from, rrule: rule.rrule, whenUnknown: "always" } as const;
  if (length !== "endless") return planned({ ...shape, length }, undefined);
  if (rule.rrule !== undefined)
    return fields.fault("repeats, but has no end; add to: with the end of the first one.");
  const turn = { start: first.instant, end: null, local: padded(rule.from), timed: false, extra: false };
  return { plan: { ...emptyPlan(zone, "always"), explicit: [turn] }, gaps: () => [] };
}

interface Shape {
  readonly zone: string;
  readonly fields: Fields;
  readonly time: Time;
  readonly length: Length;
  readonly start: string;
  readonly rrule: string | undefined;
  readonly whenUnknown: "always" | "never";
}

function planned(shape: Shape, window: WindowRule | undefined): Planned | null {
  const { zone, fields, time, length, start } = shape;
  const rule = recurrence(shape);
  if (rule === "faulty") return null;
  const exceptions = readExceptions(window?.except ?? [], zone, fields, time);
  const written = rule ? [] : explicitTurn(shape, start, length, shape.whenUnknown === "always");
  const extras = (window?.add ?? []).flatMap((extra) => extraTurn(extra, shape, rule?.starts));
  const plan: SeriesPlan = {
    ...emptyPlan(zone, shape.whenUnknown),
    expand: rule?.starts,
    timed: rule?.timed ?? false,
    endOf: length.endOf,
    longest: length.nominal + slack,
    explicit: [...written.map((turn) => ({ ...turn, extra: false })), ...distinct(extras)],
    exceptDates: exceptions.dates,
    exceptInstants: exceptions.instants,
  };
  const gaps = (from: Instant, to: Instant): readonly Gap[] => {
    const walls = rule?.walls(from - day, to + day) ?? [];
    const locals = rule ? walls.map((wall) => time.wall(wall, "UTC")) : [padded(start)];
    return locals.flatMap((local) => gapAt(local, zone, time)).filter(({ at }) => at >= from && at < to);
  };
  return { plan, gaps };
}

function emptyPlan(zone: string, whenUnknown: "always" | "never"): SeriesPlan {
  return {
    zone,
    expand: undefined,
    timed: false,
    endOf: (start) => start,
    longest: 0,
    explicit: [],
    exceptDates: new Set(),
    exceptInstants: new Set(),
    whenUnknown,
  };
}

/** A rule that starts again and again. */
interface Repeats extends Recurrence {
  readonly timed: boolean;
}

function recurrence(shape: Shape): Repeats | "faulty" | undefined {
  const { rrule, fields, time, start, zone } = shape;
  if (rrule === undefined) return undefined;
  const shown = `rrule "${rrule.slice(0, 80)}"`;
  const faulty = (why: string): "faulty" => {
    fields.fault(`${shown} ${why}.`);
    return "faulty";
  };
  const read = readRecurrence(rrule);
  if ("message" in read) return faulty(read.message);
  const found = time.recurrence(read.rrule, start, zone);
  if (typeof found === "string") return faulty(`cannot be used: ${found}`);
  return { ...found, timed: /BYHOUR=\d+,|BYMINUTE=\d+,/.test(read.rrule) };
}

function windowLength(rule: WindowRule, zone: string, fields: Fields, time: Time): Length | null {
  if (rule.end !== undefined && rule.duration !== undefined) {
    return fields.fault("has both end and duration; keep end for a wall time, or duration for elapsed time.");
  }
  if (rule.duration !== undefined) return elapsed(rule.duration, zone, fields, time);
  if (rule.end !== undefined) return wallLength("end", rule.start, rule.end, zone, fields, time);
  return fields.fault('has no end; add end: "02:00" (wall time) or duration: PT4H (elapsed).');
}

function elapsed(duration: string, zone: string, fields: Fields, time: Time): Length | null {
  const nominal = fields.duration("duration", duration);
  return nominal === null ? null : { nominal, endOf: (start) => time.add(start, duration, zone, 1) };
}

/** `end` is "02:00", the next such wall time, or a full local time that gives the distance in days. */
function wallLength(
  name: string,
  start: string,
  end: string,
  zone: string,
  fields: Fields,
  time: Time,
): Length | null {
  if (isWallTime(end)) {
    const nominal = clock(end) - clock(start.slice(11)) || day;
    return { nominal: nominal > 0 ? nominal : nominal + day, endOf: nextWall(end, zone, time) };
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
    at(`${time.addDays(local, days).slice(0, 10)}T${end.slice(11)}`, zone, time);
  return { nominal, endOf };
}

function nextWall(end: string, zone: string, time: Time): (start: Instant, local: string) => Instant {
  return (_, local) => {
    if (end === "24:00") return at(`${time.addDays(local, 1).slice(0, 10)}T00:00`, zone, time);
    const sameDay = clock(end) > clock(local.slice(11));
    return at(`${(sameDay ? local : time.addDays(local, 1)).slice(0, 10)}T${end}`, zone, time);
  };
}

function freezeLength(
  rule: FreezeRule | AdvisoryRule,
  first: Instant,
  zone: string,
  fields: Fields,
  time: Time,
): Length | "endless" | null {
  if (rule.to === undefined) return "endless";
  const to = fields.local("to", rule.to, zone);
  if (!to) return null;
  if (to.instant <= first) return fields.fault(`to "${rule.to}" is not after from "${rule.from}".`);
  const length = wallLength("to", rule.from, rule.to, zone, fields, time);
  if (length && rule.rrule !== undefined && length.nominal > 366 * day) {
    return fields.fault("repeats, and each one is longer than a year; write it without rrule.");
  }
  return length;
}

/** The one start of a rule without recurrence. In a gap, a window is skipped (RFC 5545) and a freeze begins after the jump. */
function explicitTurn(shape: Shape, local: string, length: Length, keepGap: boolean): readonly Turn[] {
  const resolved = shape.time.resolve(local, shape.zone);
  if (!resolved || (resolved.gap && !keepGap)) return [];
  const wall = padded(local);
  const end = length.endOf(resolved.instant, wall);
  return end > resolved.instant ? [{ start: resolved.instant, end, local: wall, timed: false }] : [];
}

function extraTurn(extra: ExtraOccurrence, shape: Shape, expand: Expand | undefined): readonly Turn[] {
  const { fields, zone, time } = shape;
  const local = extraLocal(extra.start, zone, fields, time);
  if (local === null) return [];
  const length = extraLength(extra, local, shape);
  if (!length) return [];
  const sameDay = (start: Instant): boolean => time.wall(start, zone).slice(0, 10) === local.slice(0, 10);
  return explicitTurn(shape, local, length, false).map((turn) => ({
    ...turn,
    timed:
      expand?.(turn.start - day, turn.start + day)?.some((start) => start !== turn.start && sameDay(start)) ??
      false,
  }));
}

function extraLocal(text: string, zone: string, fields: Fields, time: Time): string | null {
  const utc = isUtcTime(text) ? parseInstant(text) : undefined;
  if (utc && "instant" in utc) return time.wall(utc.instant, zone);
  return fields.local("add.start", text, zone) && padded(text);
}

function extraLength(extra: ExtraOccurrence, local: string, shape: Shape): Length | null {
  const { fields, zone, time } = shape;
  if (extra.end !== undefined && extra.duration !== undefined) {
    return fields.fault(`the added ${extra.start} has both end and duration; keep one.`);
  }
  if (extra.duration !== undefined) return elapsed(extra.duration, zone, fields, time);
  if (extra.end !== undefined) return wallLength("add.end", local, extra.end, zone, fields, time);
  return shape.length;
}

/** Added turns, by start; two on one day carry the time in their label. */
function distinct(turns: readonly Turn[]): readonly (Turn & { readonly extra: true })[] {
  const days = new Map<string, number>();
  const byStart = new Map(turns.map((turn) => [turn.start, turn]));
  for (const { local } of byStart.values())
    days.set(local.slice(0, 10), (days.get(local.slice(0, 10)) ?? 0) + 1);
  return [...byStart.values()].map((turn) => ({
    ...turn,
    timed: turn.timed || (days.get(turn.local.slice(0, 10)) ?? 0) > 1,
    extra: true as const,
  }));
}

function readExceptions(
  texts: readonly string[],
  zone: string,
  fields: Fields,
  time: Time,
): { dates: ReadonlySet<string>; instants: ReadonlySet<Instant> } {
  const dates = new Set<string>();
  const instants = new Set<Instant>();
  for (const text of texts) {
    const utc = isUtcTime(text) ? parseInstant(text) : undefined;
    if (utc && "instant" in utc) instants.add(utc.instant);
    else if (/^\d{4}-\d\d-\d\d$/.test(text) && time.resolve(`${text}T12:00`, zone)) dates.add(text);
    else {
      const resolved = fields.local("except", text, zone);
      if (resolved) instants.add(resolved.instant);
    }
  }
  return { dates, instants };
}

function checkCapacity({ capacity }: WindowRule, fields: Fields): void {
  for (const [name, limit] of Object.entries(capacity ?? {})) {
    if (limit === undefined || (Number.isInteger(limit) && limit >= 0)) continue;
    fields.fault(`capacity.${name} must be a whole number of 0 or more.`);
  }
}

function gapAt(local: string, zone: string, time: Time): readonly Gap[] {
  const resolved = time.resolve(local, zone);
  if (!resolved || (!resolved.gap && !resolved.twice)) return [];
  return [{ local, kind: resolved.gap ? "gap" : "twice", at: resolved.instant }];
}

/** A wall time as an instant: after the jump in a gap, the first of two (RFC 5545 §3.3.5). */
function at(local: string, zone: string, time: Time): Instant {
  return time.resolve(local, zone)?.instant ?? Number.NaN;
}

function padded(local: string): string {
  return local.length === 16 ? `${local}:00` : local;
}

/** Milliseconds since midnight. */
function clock(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

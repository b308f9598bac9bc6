import { day, hour, type Instant } from "../../model/instant.js";
import type { Expand, Recurrence } from "../time/expansion.js";
import { type Fields, isUtcTime } from "./fields.js";
import { freezeLength, windowLength } from "./lengths.js";
import { readRecurrence } from "../time/recurrence.js";
import type { SeriesPlan } from "../time/series.js";
import { time } from "../time/time.js";
import { distinct, explicitTurn, extraTurn, padded, readExceptions, type Shape } from "./turns.js";
import type { AdvisoryRule, ExtraOccurrence, FreezeRule, WindowRule } from "./types.js";

/** A wall-time length differs from the nominal one by a clock change, and zones have moved by a whole day. */
const slack = 26 * hour;

const mostExceptions = 1000;

/** A local start that the clocks skip: no start ("gap"), or one after the jump ("moved"); or that they show twice. */
export interface Gap {
  readonly local: string;
  readonly kind: "gap" | "moved" | "twice";
  readonly at: Instant;
  /** When the clocks jump. */
  readonly jump: Instant;
}

export interface Planned {
  readonly plan: SeriesPlan;
  readonly gaps: (from: Instant, to: Instant) => readonly Gap[];
}

/** Reads the times of a window; undefined when any is wrong (the faults are in the fields). */
export function planWindow(rule: WindowRule, zone: string, fields: Fields): Planned | null {
  const first = fields.local("start", rule.start, zone);
  if (!first) return null;
  const length = windowLength(rule, zone, fields);
  if (!length) return null;
  if (length.nominal > day && rule.long !== true) {
    fields.fault("is open for more than 24 hours; add long: true if that is meant.");
  }
  if (length.nominal > 366 * day)
    fields.fault("is open for more than a year; leave the class out of the policy instead.");
  if (rule.notice !== undefined) fields.duration("notice", rule.notice);
  checkCapacity(rule, fields);
  const { start, rrule, except } = rule;
  return planned({ zone, fields, length, start, rrule, except, inGap: "skipped" }, rule.add ?? []);
}

/** Reads the times of a freeze or an advisory. */
export function planFreeze(rule: FreezeRule | AdvisoryRule, zone: string, fields: Fields): Planned | null {
  const first = fields.local("from", rule.from, zone);
  if (!first) return null;
  const length = freezeLength(rule, first.instant, zone, fields);
  if (!length) return null;
  const shape = {
    zone,
    fields,
    start: rule.from,
    rrule: rule.rrule,
    except: rule.exdates,
    inGap: "at the jump",
  } as const;
  if (length !== "endless") return planned({ ...shape, length }, []);
  if (rule.rrule !== undefined)
    return fields.fault("repeats, but has no end; add to: with the end of the first one.");
  const turn = { start: first.jump, end: null, local: padded(rule.from), timed: false, extra: false };
  return { plan: { ...emptyPlan(zone), explicit: [turn] }, gaps: () => [] };
}

function planned(shape: Shape, add: readonly ExtraOccurrence[]): Planned | null {
  const { zone, fields, length, start } = shape;
  const rule = recurrence(shape);
  if (rule === "faulty") return null;
  if ((shape.except?.length ?? 0) + add.length > mostExceptions) {
    return fields.fault(
      `has more than ${mostExceptions} exceptions and additions; start a new window instead.`,
    );
  }
  const exceptions = readExceptions(shape.except ?? [], zone, fields);
  const written = rule ? [] : explicitTurn(shape);
  const extras = add.flatMap((extra) => extraTurn(extra, shape, rule?.starts));
  const skipped = new Map<Instant, Gap>();
  const plan: SeriesPlan = {
    ...emptyPlan(zone),
    expand: rule && (shape.inGap === "skipped" ? rule.starts : withSkipped(rule, zone, skipped)),
    localOf: (start) => skipped.get(start)?.local ?? time.wall(start, zone),
    timed: rule?.timed ?? false,
    endOf: (start, local) => length.endOf(skipped.get(start)?.at ?? start, local),
    longest: length.nominal + slack,
    explicit: [...written.map((turn) => ({ ...turn, extra: false })), ...distinct(extras)],
    exceptDates: exceptions.dates,
    exceptInstants: exceptions.instants,
  };
  const gaps = (from: Instant, to: Instant): readonly Gap[] => {
    const walls = rule?.walls(from - day, to + day) ?? [];
    const written = [...(rule ? [] : [start]), ...add.map((extra) => extra.start)];
    return [
      ...walls.flatMap((wall) => gapAt(time.wall(wall, "UTC"), zone)),
      ...written.filter((local) => !isUtcTime(local)).flatMap((local) => gapAt(padded(local), zone, "moved")),
    ].filter(({ at }) => at >= from && at < to);
  };
  return { plan, gaps };
}

/** With the starts that the clocks skip, which then are at the jump: `skipped` learns what each was to be. */
function withSkipped({ starts, walls }: Repeats, zone: string, skipped: Map<Instant, Gap>): Expand {
  return (from, to) => {
    const inGap = walls(from - day, to + day).flatMap((wall) => {
      const local = time.wall(wall, "UTC");
      return gapAt(local, zone).filter(({ kind, jump }) => kind === "gap" && jump >= from && jump < to);
    });
    const real = new Set(starts(from, to));
    for (const gap of inGap) if (!real.has(gap.jump)) skipped.set(gap.jump, gap);
    return [...new Set([...real, ...inGap.map(({ jump }) => jump)])].sort((a, b) => a - b);
  };
}

function emptyPlan(zone: string): SeriesPlan {
  return {
    zone,
    expand: undefined,
    timed: false,
    localOf: (start) => time.wall(start, zone),
    endOf: (start) => start,
    longest: 0,
    explicit: [],
    exceptDates: new Set(),
    exceptInstants: new Set(),
  };
}

/** A rule that starts again and again. */
interface Repeats extends Recurrence {
  readonly timed: boolean;
}

function recurrence(shape: Shape): Repeats | "faulty" | undefined {
  const { rrule, fields, start, zone } = shape;
  if (rrule === undefined) return undefined;
  const shown = `rrule "${rrule.slice(0, 80)}"`;
  const faulty = (why: string): "faulty" => {
    fields.fault(`${shown} ${why}.`);
    return "faulty";
  };
  const read = readRecurrence(rrule);
  if ("message" in read) return faulty(read.message);
  const series = time.recurrence(read.rrule, start, zone);
  if (!series) return faulty(`begins at ${start}, which is no date`);
  return { ...series, timed: /BYHOUR=\d+,|BYMINUTE=\d+,/.test(read.rrule) };
}

function checkCapacity({ capacity }: WindowRule, fields: Fields): void {
  for (const [name, limit] of Object.entries(capacity ?? {})) {
    if (limit === undefined || (Number.isInteger(limit) && limit >= 0)) continue;
    fields.fault(`capacity.${name} must be a whole number of 0 or more.`);
  }
}

function gapAt(local: string, zone: string, skipped: "gap" | "moved" = "gap"): readonly Gap[] {
  const resolved = time.resolve(local, zone);
  if (!resolved || (!resolved.gap && !resolved.twice)) return [];
  const { gap, instant, jump } = resolved;
  return [{ local, kind: gap ? skipped : "twice", at: instant, jump }];
}

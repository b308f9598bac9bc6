import { day, type Instant, parseInstant } from "../../model/instant.js";
import type { Expand } from "../time/expansion.js";
import { type Fields, isUtcTime } from "./fields.js";
import { extraLength, type Length, type Reader } from "./lengths.js";
import type { Turn } from "../time/series.js";
import { time } from "../time/time.js";
import type { ExtraOccurrence } from "./types.js";
import type { Resolved } from "../time/zone-clock.js";

/** The times of a rule as it is written, with what reads them. */
export interface Shape extends Reader {
  readonly length: Length;
  readonly start: string;
  readonly rrule: string | undefined;
  /** A repeated start that the clocks skip opens no window (RFC 5545 §3.3.10), but starts a freeze. */
  readonly inGap: "skipped" | "at the jump";
  readonly except: readonly string[] | undefined;
}

/** The one start of a rule without recurrence; in a gap it is after the jump (RFC 5545 §3.3.5). */
export function explicitTurn(shape: Shape): readonly Turn[] {
  const resolved = time.resolve(shape.start, shape.zone);
  const turns = resolved ? turnAt(resolved.instant, padded(shape.start), shape.length) : [];
  // A freeze holds from the jump on, whose clock shows a later time than that of its start.
  return resolved && shape.inGap === "at the jump"
    ? turns.map((turn) => ({ ...turn, start: resolved.jump }))
    : turns;
}

function turnAt(start: Instant, local: string, length: Length): readonly Turn[] {
  const end = length.endOf(start, local);
  return end > start ? [{ start, end, local, timed: false }] : [];
}

export function extraTurn(extra: ExtraOccurrence, shape: Shape, expand: Expand | undefined): readonly Turn[] {
  const { zone } = shape;
  const start = extraStart(extra.start, shape);
  if (!start) return [];
  const local = time.wall(start.instant, zone);
  const length = extraLength(extra, local, shape.length, shape);
  if (!length) return [];
  const sameDay = (other: Instant): boolean => time.wall(other, zone).slice(0, 10) === local.slice(0, 10);
  const near = expand?.(start.instant - day, start.instant + day) ?? [];
  const timed = near.some((other) => other !== start.instant && sameDay(other));
  return turnAt(start.instant, local, length).map((turn) => ({ ...turn, timed }));
}

function extraStart(text: string, { zone, fields }: Shape): Pick<Resolved, "instant"> | null {
  const utc = isUtcTime(text) ? parseInstant(text) : undefined;
  if (utc !== undefined) return { instant: utc };
  return fields.local("add.start", text, zone);
}

/** Added turns, by start; two on one day carry the time in their label. */
export function distinct(turns: readonly Turn[]): readonly (Turn & { readonly extra: true })[] {
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

export function readExceptions(
  texts: readonly string[],
  zone: string,
  fields: Fields,
): { dates: ReadonlySet<string>; instants: ReadonlySet<Instant> } {
  const dates = new Set<string>();
  const instants = new Set<Instant>();
  for (const text of texts) {
    const utc = isUtcTime(text) ? parseInstant(text) : undefined;
    if (utc !== undefined) instants.add(utc);
    else if (/^\d{4}-\d\d-\d\d$/.test(text) && time.resolve(`${text}T12:00`, zone)) dates.add(text);
    else {
      const resolved = fields.local("except", text, zone);
      if (resolved) instants.add(resolved.instant);
    }
  }
  return { dates, instants };
}

export function padded(local: string): string {
  return local.length === 16 ? `${local}:00` : local;
}

import type { Instant } from "../../model/decision.js";

/** A wall time resolved in a zone. */
export interface Resolved {
  readonly instant: Instant;
  /** The clocks jump over it: it does not exist on that day. `instant` is then the same reading of the clock before the jump. */
  readonly gap: boolean;
  /** The clocks show it twice; `instant` is the first (RFC 5545 §3.3.5). */
  readonly twice: boolean;
}

/** Starts of a rule within [from, to), in order. Throws nothing; undefined when the rule cannot be expanded. */
export type Expand = (from: Instant, to: Instant) => readonly Instant[] | undefined;

/** Everything that needs a time library. Loaded once, on first use, by `loadTime`. */
export interface Time {
  /** `local` is "2026-01-03T22:00[:00]"; undefined when there is no such date. */
  resolve(local: string, zone: string): Resolved | undefined;
  /** "2026-01-03T22:00:00", what the wall clock shows. */
  wall(instant: Instant, zone: string): string;
  /** Calendar days and weeks follow the zone; hours and smaller are elapsed (RFC 5545 §3.3.6). */
  add(instant: Instant, duration: string, zone: string, sign: 1 | -1): Instant;
  /** `days` later in the calendar, for a local time. */
  addDays(local: string, days: number): string;
  daysBetween(from: string, to: string): number;
  /** First start at `start`; a string says why it cannot be. */
  recurrence(rrule: string, start: string, zone: string): Expand | string;
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

  const instantOf = (local: string, zone: string, disambiguation: "earlier" | "later"): Instant =>
    Temporal.PlainDateTime.from(local, { overflow: "reject" }).toZonedDateTime(zone, { disambiguation })
      .epochMilliseconds;

  const wall = (instant: Instant, zone: string): string =>
    Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: "second" });

  const resolve = (local: string, zone: string): Resolved | undefined => {
    try {
      const earlier = instantOf(local, zone, "earlier");
      const later = instantOf(local, zone, "later");
      const gap = earlier !== later && wall(earlier, zone) !== wall(later, zone);
      // Temporal's "compatible": the later reading in a gap, the earlier one of two.
      return { instant: gap ? later : earlier, gap, twice: earlier !== later && !gap };
    } catch {
      return undefined;
    }
  };

  const add = (instant: Instant, duration: string, zone: string, sign: 1 | -1): Instant => {
    const whole = Temporal.Duration.from(duration);
    return Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .add(sign === 1 ? whole : whole.negated()).epochMilliseconds;
  };

  const addDays = (local: string, days: number): string =>
    Temporal.PlainDateTime.from(local).add({ days }).toString({ smallestUnit: "second" });

  const daysBetween = (from: string, to: string): number =>
    Temporal.PlainDate.from(from.slice(0, 10)).until(Temporal.PlainDate.from(to.slice(0, 10)), {
      largestUnit: "day",
    }).days;

  const recurrence = (rrule: string, start: string, zone: string): Expand | string => {
    const first = resolve(start, zone);
    if (!first) return `there is no such start as ${start}`;
    try {
      const rule = new RRuleTemporal({
        rruleString: pinnedTime(rrule, start, first),
        dtstart: Temporal.Instant.fromEpochMilliseconds(first.instant).toZonedDateTimeISO(zone),
        strict: true,
        temporal: Temporal,
      });
      return (from, to) => {
        try {
          const found = rule.between(new Date(from), new Date(to - 1), true);
          return found.map(({ epochMilliseconds }) => epochMilliseconds);
        } catch {
          return undefined;
        }
      };
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  return { resolve, wall, add, addDays, daysBetween, recurrence };
}

/** A first start inside a gap would otherwise move the whole series by the jump; say the time of day outright. */
function pinnedTime(rrule: string, start: string, first: Resolved): string {
  if (!first.gap) return rrule;
  const pin = (part: string, from: number): string =>
    rrule.includes(`${part}=`) ? "" : `;${part}=${Number(start.slice(from, from + 2) || 0)}`;
  return `${rrule}${pin("BYHOUR", 11)}${pin("BYMINUTE", 14)}${pin("BYSECOND", 17)}`;
}

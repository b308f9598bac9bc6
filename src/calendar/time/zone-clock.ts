import { day, type Instant } from "../../model/instant.js";

/** Offsets are probed this far apart; no zone has changed twice within it. */
const bucketMillis = 4 * day;

/** A wall time resolved in a zone. */
export interface Resolved {
  /** In a gap: the same reading of the clock before the jump. Shown twice: the first (RFC 5545 §3.3.5). */
  readonly instant: Instant;
  /** The clocks jump over it: it does not exist on that day. */
  readonly gap: boolean;
  readonly twice: boolean;
  /** Where it is shown twice the second; otherwise the same. */
  readonly last: Instant;
  /** In a gap: when the clocks jump; otherwise the same. */
  readonly jump: Instant;
}

/** One zone's clock by arithmetic over its offsets, because a year of windows asks tens of thousands of times. */
export interface ZoneClock {
  /** Milliseconds that the wall clock is ahead of UTC. */
  offset(instant: Instant): number;
  /** `wall` is what the wall clock shows, as if it were UTC. */
  resolve(wall: number): Resolved;
}

/** `probe` gives the true offset in milliseconds at an instant. */
export function zoneClock(probe: (instant: Instant) => number): ZoneClock {
  const edges = new Map<number, number>();
  const changes = new Map<number, Instant | undefined>();

  const edge = (bucket: number): number => {
    const earlier = edges.get(bucket);
    if (earlier !== undefined) return earlier;
    const value = probe(bucket * bucketMillis);
    edges.set(bucket, value);
    return value;
  };

  const changeIn = (bucket: number): Instant | undefined => {
    if (changes.has(bucket)) return changes.get(bucket);
    const value = edge(bucket) === edge(bucket + 1) ? undefined : bisect(bucket, edge(bucket), probe);
    changes.set(bucket, value);
    return value;
  };

  const offset = (instant: Instant): number => {
    const bucket = Math.floor(instant / bucketMillis);
    const change = changeIn(bucket);
    return edge(change !== undefined && instant >= change ? bucket + 1 : bucket);
  };

  /** The change of the offset at or before an instant that is soon after one. */
  const changeBefore = (instant: Instant): Instant => {
    const bucket = Math.floor(instant / bucketMillis);
    const change = changeIn(bucket);
    return (change !== undefined && change <= instant ? change : changeIn(bucket - 1)) ?? instant;
  };

  const resolve = (wall: number): Resolved => {
    const before = offset(wall - day);
    const after = offset(wall + day);
    if (before === after) {
      const only = wall - before;
      return { instant: only, gap: false, twice: false, last: only, jump: only };
    }
    const possible = [before, after]
      .filter((shift) => offset(wall - shift) === shift)
      .map((shift) => wall - shift);
    const [first = wall - before] = possible.sort((a, b) => a - b);
    const last = possible.at(-1) ?? first;
    const gap = possible.length === 0;
    return {
      instant: first,
      gap,
      twice: possible.length === 2,
      last,
      jump: gap ? changeBefore(first) : first,
    };
  };

  return { offset, resolve };
}

/** The first instant in a bucket at which the offset is no longer `before`. */
function bisect(bucket: number, before: number, probe: (instant: Instant) => number): Instant {
  let low = bucket * bucketMillis;
  let high = low + bucketMillis;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (probe(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

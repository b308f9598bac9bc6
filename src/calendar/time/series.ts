import { day, type Instant } from "../../model/instant.js";
import type { Expand } from "./expansion.js";

/** Generated starts are expanded and kept by chunks of this length, so that asking again costs nothing. */
const chunkMillis = 8 * day;

/** One start of a rule with its end: [start, end); end = null: never. */
export interface Turn {
  readonly start: Instant;
  readonly end: Instant | null;
  /** What the wall clock shows at the start: "2026-11-28T22:00:00". */
  readonly local: string;
  /** The label contains the time too, because the rule may start more than once on that day. */
  readonly timed: boolean;
}

/** The checked times of a rule, from which a series is made. */
export interface SeriesPlan {
  readonly zone: string;
  /** Undefined: there is no rule, only `explicit` turns. */
  readonly expand: Expand | undefined;
  /** Rules that start several times a day. */
  readonly timed: boolean;
  /** What the wall clock shows at a generated start, or was to show where the clocks skip it. */
  readonly localOf: (start: Instant) => string;
  /** Where a generated start ends. */
  readonly endOf: (start: Instant, local: string) => Instant;
  /** No turn is longer than this. */
  readonly longest: number;
  /** Turns that are written out; `extra` ones are not touched by exceptions. */
  readonly explicit: readonly (Turn & { readonly extra: boolean })[];
  readonly exceptDates: ReadonlySet<string>;
  readonly exceptInstants: ReadonlySet<Instant>;
}

/** All turns of one rule; a query expands the stretch that it needs. */
export interface Series {
  /** Turns that share an instant with [from, to), by start. */
  overlapping(from: Instant, to: Instant): readonly Turn[];
  /** Starts within [from, to) that an exception would remove or has removed. */
  starts(from: Instant, to: Instant): readonly Instant[];
}

export function seriesOf(plan: SeriesPlan): Series {
  const explicit = plan.explicit.filter((turn) => turn.extra || !isExcepted(plan, turn.start, turn.local));
  const explicitStarts = new Set(explicit.map(({ start }) => start));
  const chunks = new Map<number, readonly Turn[]>();

  const chunk = (index: number): readonly Turn[] => {
    const cached = chunks.get(index);
    if (cached) return cached;
    const turns = generate(plan, index).filter(({ start }) => !explicitStarts.has(start));
    chunks.set(index, turns);
    return turns;
  };

  return {
    overlapping(from, to) {
      const shares = (turn: Turn): boolean => turn.start < to && (turn.end === null || turn.end > from);
      const turns: Turn[] = explicit.filter(shares);
      if (!plan.expand || to <= from) return sorted(turns);
      const last = Math.floor((to - 1) / chunkMillis);
      for (let index = Math.floor((from - plan.longest) / chunkMillis); index <= last; index++) {
        for (const turn of chunk(index)) if (shares(turn)) turns.push(turn);
      }
      return sorted(turns);
    },
    starts(from, to) {
      const written = plan.explicit.filter(({ extra, start }) => !extra && start >= from && start < to);
      return [...written.map(({ start }) => start), ...(plan.expand?.(from, to) ?? [])];
    },
  };
}

/** "2026-11-28", or "2026-11-28T22:00" where the day alone would not say which. */
export function labelOf({ local, timed }: Turn): string {
  return timed ? local.slice(0, 16) : local.slice(0, 10);
}

function generate(plan: SeriesPlan, index: number): readonly Turn[] {
  const from = index * chunkMillis;
  const turns: Turn[] = [];
  for (const start of plan.expand?.(from, from + chunkMillis) ?? []) {
    const local = plan.localOf(start);
    if (isExcepted(plan, start, local)) continue;
    const end = plan.endOf(start, local);
    if (end > start) turns.push({ start, end, local, timed: plan.timed });
  }
  return turns;
}

function isExcepted(plan: SeriesPlan, start: Instant, local: string): boolean {
  return plan.exceptInstants.has(start) || plan.exceptDates.has(local.slice(0, 10));
}

function sorted(turns: readonly Turn[]): readonly Turn[] {
  return turns.length < 2 ? turns : [...turns].sort((a, b) => a.start - b.start);
}

import type { Instant } from "../../model/instant.js";
import { type Ledger, spentText } from "./capacity.js";
import type { Calendar } from "../rules/compile.js";
import { formatDuration, formatInstant } from "../time/instants.js";
import { freezeName, type Permission, permissionFor } from "./permission.js";
import { type Segment, segments } from "./window-opening.js";
import { lookAhead } from "./calendar-state.js";
import type { Freeze, Occurrence, Opening, Openings, PassedOver, Query } from "./answers.js";

export interface OpeningWish {
  readonly from: Instant;
  /** How many openings to find. */
  readonly count: number;
  /** Must stay open this many milliseconds, counted from `from` where it is open already. */
  readonly minDuration?: number;
  /** The instant of the booking: notice counts from here. Absent: no notice is required. */
  readonly bookedAt?: Instant;
  readonly ledger?: Ledger;
  /** The change that asks, so that its own booking does not count against it. */
  readonly change?: string;
}

/** A year of daily windows that are all full explains itself after this many. */
const mostPassedOver = 50;

/** What one occurrence amounts to for a query: the stretches in which the change may land, and freezes on it. */
export interface OccurrenceUse {
  readonly occurrence: Occurrence;
  readonly stretches: readonly Stretch[];
  readonly freezes: ReadonlyMap<string, Freeze>;
}
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  /** The occurrences that permit it: this one alone, or one per region, team or calendar. */
  readonly together: readonly Occurrence[];
}
interface Draft extends OccurrenceUse {
  readonly stretches: Stretch[];
  readonly freezes: Map<string, Freeze>;
}

/** The next openings that fit the wish, and the occurrences before them that do not fit, each with the reason. */
export function nextOpenings(calendar: Calendar, query: Query, wish: OpeningWish): Openings {
  const { from, count } = wish;
  const permission = permissionFor(calendar, query);
  const horizon = from + lookAhead;
  const openings = new Map<string, Opening>();
  const passedOver: PassedOver[] = [];
  for (const standing of standings(calendar, permission, from, horizon)) {
    if (openings.size >= count && notBefore(openings, count) <= standing.occurrence.opens) break;
    for (const opening of openingsOf(standing)) {
      const misfit = misfitOf(opening, query, wish);
      if (misfit) passedOver.push(misfit);
      else
        openings.set(
          `${opening.opens} ${opening.closes} ${opening.occurrences.map(({ id }) => id).join()}`,
          opening,
        );
    }
    const frozen = standing.stretches.length === 0 ? frozenBy(standing) : undefined;
    if (frozen) passedOver.push(frozen);
  }
  const sorted = [...openings.values()].sort((a, b) => a.opens - b.opens || a.closes - b.closes);
  return { openings: sorted.slice(0, count), passedOver: passedOver.slice(0, mostPassedOver), horizon };
}

/** Occurrences that concern the query, by opening time, each yielded once it is over. */
export function* standings(
  calendar: Calendar,
  permission: Permission,
  from: Instant,
  to: Instant,
): Generator<OccurrenceUse, undefined> {
  const current = new Map<string, Draft>();
  for (const segment of segments(calendar, permission, from, to)) {
    const openIds = new Set(segment.windows.map(({ id }) => id));
    // The map keeps the order of opening; a standing waits for those that opened before it.
    for (const [id, standing] of current) {
      if (openIds.has(id)) break;
      current.delete(id);
      yield standing;
    }
    for (const occurrence of segment.windows) note(current, occurrence, segment, permission);
  }
  yield* current.values();
}

function note(
  current: Map<string, Draft>,
  occurrence: Occurrence,
  segment: Segment,
  permission: Permission,
): void {
  const standing = current.get(occurrence.id) ?? {
    occurrence,
    stretches: [],
    freezes: new Map<string, Freeze>(),
  };
  current.set(occurrence.id, standing);
  for (const freeze of segment.freezes) standing.freezes.set(freeze.id, freeze);
  if (!segment.open) return;
  const together = permission.permits([occurrence]) ? [occurrence] : segment.windows;
  const last = standing.stretches.at(-1);
  if (last?.to === segment.from && same(last.together, together)) {
    standing.stretches.splice(-1, 1, { ...last, to: segment.to });
  } else standing.stretches.push({ from: segment.from, to: segment.to, together });
}

function openingsOf({ stretches }: OccurrenceUse): readonly Opening[] {
  return stretches.map(({ from, to, together }) => ({ opens: from, closes: to, occurrences: together }));
}

function misfitOf(
  { opens, closes, occurrences }: Opening,
  query: Query,
  { minDuration = 0, bookedAt, ledger, change }: OpeningWish,
): PassedOver | undefined {
  const left = closes - opens;
  for (const occurrence of occurrences) {
    const { window, zone, bookBy } = occurrence;
    if (window.notice !== undefined && bookedAt !== undefined && bookedAt > bookBy) {
      const reason = `it had to be booked by ${formatInstant(bookBy, zone)}`;
      return { occurrence, code: "GV306", reason };
    }
    const [spent] = ledger?.spent(occurrence, query, change) ?? [];
    if (spent) return { occurrence, code: "GV304", reason: spentText(spent), spent };
    if (left < minDuration) {
      const reason = `only ${formatDuration(left)} of the ${formatDuration(minDuration)} needed are left`;
      return { occurrence, code: "GV307", reason };
    }
  }
  return undefined;
}

function frozenBy({ occurrence, freezes }: OccurrenceUse): PassedOver | undefined {
  const [freeze] = freezes.values();
  return freeze && { occurrence, code: "GV303", reason: `the freeze ${freezeName(freeze)} holds` };
}

/** No opening that comes later can be among the first `count`. */
function notBefore(openings: ReadonlyMap<string, Opening>, count: number): Instant {
  const starts = [...openings.values()].map(({ opens }) => opens).sort((a, b) => a - b);
  return starts[count - 1] ?? Infinity;
}

function same(a: readonly Occurrence[], b: readonly Occurrence[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

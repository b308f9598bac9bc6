import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import type { AdvisoryRule, Capacity, FreezeRule, WindowRule, Zone } from "../rules/types.js";

/** The change that wants to land. An empty list means "unknown": scoped windows are shut, scoped freezes apply. */
export interface Query {
  /** The contract's path, or its id where it has one; globs match either. */
  readonly contract: string;
  readonly contractId?: string;
  /** Every class that the change carries: "breaking", "backward", "removal"; a window must admit all of them. */
  readonly classes: readonly string[];
  /** "standard" | "normal" | "emergency", compared with a freeze's `except`. */
  readonly type?: string;
  readonly regions: readonly string[];
  readonly teams: readonly string[];
  readonly owners: readonly string[];
  readonly consumers: readonly string[];
}

/** One opening of one window: [opens, closes). */
export interface Occurrence {
  /** Stable: "eu-weekend@2026-11-28", with the time where a window opens twice on one day. */
  readonly id: string;
  /** What a request writes under `window.occurrence`: the part after "@". */
  readonly label: string;
  readonly calendar: string;
  readonly window: WindowRule;
  readonly zone: Zone;
  readonly opens: Instant;
  readonly closes: Instant;
  /** The last instant for a booking; equals `opens` when the window requires no notice. */
  readonly bookBy: Instant;
}

/** One span of a freeze or an advisory: [from, to); to = null: no end. */
export interface Span<Rule> {
  readonly id: string;
  readonly calendar: string;
  readonly rule: Rule;
  readonly zone: Zone;
  readonly from: Instant;
  readonly to: Instant | null;
}
export type Freeze = Span<FreezeRule>;
export type Advisory = Span<AdvisoryRule>;

export interface CalendarReason {
  /** GV302 no open window, GV301 freeze, GV200 the calendar itself is broken. */
  readonly code: string;
  readonly message: string;
  readonly location?: PartialLocation;
}

/** The answer to "may this land now?"; a pure function of (calendar, query, instant). */
export interface CalendarState {
  readonly at: Instant;
  readonly open: boolean;
  /** Open occurrences that admit the change, also those that a freeze closes. */
  readonly windows: readonly Occurrence[];
  /** Freezes that deny the change now. */
  readonly freezes: readonly Freeze[];
  readonly advisories: readonly Advisory[];
  /** Why it is closed; empty when open. */
  readonly reasons: readonly CalendarReason[];
  /** The next instant at which `open` flips; null: not before `horizon`. */
  readonly nextTransition: Instant | null;
  /** The next instant at which `open`, `windows` or `freezes` change; null: not before `horizon`. */
  readonly nextChange: Instant | null;
  readonly horizon: Instant;
}

/** A change that takes room: booked into an occurrence, or landed at an instant (counted in every occurrence open then). */
export interface Booking {
  /** The change request's id, or the pull request; counted once per occurrence. */
  readonly change: string;
  readonly contracts: readonly string[];
  readonly classes: readonly string[];
  readonly owners: readonly string[];
  readonly consumers: readonly string[];
  /** For the check against freezes; absent = unknown: scoped freezes apply. */
  readonly regions?: readonly string[];
  readonly teams?: readonly string[];
  readonly type?: string;
  readonly occurrence?: { readonly window: string; readonly label: string };
  readonly landedAt?: Instant;
}

/** A limit of an occurrence that is used up. */
export interface SpentLimit {
  readonly limit: keyof Capacity;
  readonly allowed: number;
  readonly used: number;
  /** The owner or consumer whose share is spent. */
  readonly of?: string;
}

/** A stretch in which the change may land, with the occurrences that permit it (one per region or team where needed). */
export interface Opening {
  /** Where the search begins, when it is open already then. */
  readonly opens: Instant;
  readonly closes: Instant;
  readonly occurrences: readonly Occurrence[];
}

/** An opening that would have been next but does not fit. */
export interface PassedOver {
  readonly occurrence: Occurrence;
  /** GV303 frozen, GV304 full, GV306 notice, GV307 too short. */
  readonly code: string;
  readonly reason: string;
  /** Which limit, where it is full. */
  readonly spent?: SpentLimit;
}

export interface Openings {
  readonly openings: readonly Opening[];
  readonly passedOver: readonly PassedOver[];
  /** Searched up to here. */
  readonly horizon: Instant;
}

/** The state of a booked occurrence at one instant. */
export interface Standing {
  /** open: may land now; later: nothing to do but wait; closing: too little is left; the rest need another occurrence. */
  readonly status: "open" | "later" | "closing" | "past" | "notice" | "full" | "frozen" | "unfit" | "broken";
  /** Every objection to the booking, first the one that `status` names; empty when open. */
  readonly reasons: readonly CalendarReason[];
  /** The remaining time in which it may land; null when there is none. */
  readonly opens: Instant | null;
  readonly closes: Instant | null;
  /** The instant until which `status` is true; null: for good. */
  readonly validUntil: Instant | null;
}

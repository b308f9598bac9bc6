import type { Instant } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";

/** "2026-01-03T22:00" or with seconds: what a wall clock shows, never with Z or an offset; the zone is said beside it. */
export type LocalTime = string;
/** ISO 8601: "PT4H", "P5D". Days and weeks follow the calendar, hours and minutes are elapsed time (RFC 5545 §3.3.6). */
export type IsoDuration = string;
/** An IANA name: "Europe/Berlin". */
export type Zone = string;

/** What a rule speaks for. An absent list means "all"; an empty list is a fault. */
export interface Scope {
  /** Globs over a contract's path or id: "contracts/orders/**", "orders.*". */
  readonly contracts?: readonly string[];
  readonly regions?: readonly string[];
  readonly teams?: readonly string[];
}

/** How much may land in one occurrence. */
export interface Capacity {
  readonly changes?: number;
  readonly breaking?: number;
  readonly perOwner?: number;
  readonly perConsumer?: number;
}

/** An occurrence that the rule does not generate (RFC 5545 RDATE). Its length is the rule's when none is given. */
export interface ExtraOccurrence {
  /** Local, or UTC with Z. */
  readonly start: LocalTime;
  readonly end?: LocalTime;
  readonly duration?: IsoDuration;
}

/** A time in which changes may land. Field names are those of the file. */
export interface WindowRule extends Scope {
  readonly id: string;
  readonly title?: string;
  readonly timezone?: Zone;
  /** The first occurrence; the only one when there is no `rrule`. */
  readonly start: LocalTime;
  /** "02:00" (the next such wall time) or a full local time for the first occurrence. Either this or `duration`. */
  readonly end?: string;
  readonly duration?: IsoDuration;
  /** RFC 5545 RRULE without the "RRULE:" prefix. */
  readonly rrule?: string;
  /** Starts that do not happen: a local date, a local time, or a UTC time with Z. */
  readonly except?: readonly string[];
  readonly add?: readonly ExtraOccurrence[];
  /** Change classes that it admits; absent = all. */
  readonly allow?: readonly string[];
  readonly capacity?: Capacity;
  /** A change must be booked this long before the occurrence opens. */
  readonly notice?: IsoDuration;
  readonly approvers?: readonly string[];
  readonly oncall?: string;
  readonly writes?: "normal" | "reduced" | "paused";
  /** Permits an occurrence of more than 24 hours. */
  readonly long?: boolean;
  readonly location?: PartialLocation;
}

/** A time in which changes may not land, whatever the windows say. */
export interface FreezeRule extends Scope {
  readonly id: string;
  readonly title?: string;
  readonly timezone?: Zone;
  readonly from: LocalTime;
  /** With `rrule`: the end of the first one. Neither this nor `duration`: until somebody ends it (reported as GV208). */
  readonly to?: LocalTime;
  readonly duration?: IsoDuration;
  readonly rrule?: string;
  /** Starts that do not happen, written like a window's `except`. */
  readonly exdates?: readonly string[];
  /** Change classes that it denies, or "any"; absent = breaking. */
  readonly deny?: readonly string[];
  /** Change types that may go all the same: "emergency". */
  readonly except?: readonly string[];
  /** Who may speak for an exception. */
  readonly board?: string;
  readonly location?: PartialLocation;
}

/** A time that people should know of; it decides nothing. */
export interface AdvisoryRule extends Scope {
  readonly id: string;
  readonly timezone?: Zone;
  readonly from: LocalTime;
  /** Either this or `duration`. */
  readonly to?: LocalTime;
  readonly duration?: IsoDuration;
  readonly rrule?: string;
  readonly exdates?: readonly string[];
  readonly title?: string;
  readonly note?: string;
  /** A declared business peak: a window inside it is reported (GV209). */
  readonly peak?: boolean;
  readonly location?: PartialLocation;
}

/** One calendar file, already read and shape-checked. Several are intersected: all must permit, any freeze denies. */
export interface CalendarSource {
  /** Names the calendar in messages: its path or URL. */
  readonly id: string;
  /** For rules that name none. */
  readonly timezone?: Zone;
  readonly windows: readonly WindowRule[];
  readonly freezes: readonly FreezeRule[];
  readonly advisories: readonly AdvisoryRule[];
  readonly location?: PartialLocation;
}

/**
 * Which of a contract's regions must be open: every one, at least one, or the first (where a rollout starts).
 * Teams are always intersected: every involved team needs an open window.
 */
export type RegionMode = "first-stage" | "all" | "any";

/** A calendar that cannot be trusted: it answers "closed" to everything that asks. */
export interface CalendarFault {
  readonly code: string;
  readonly message: string;
  readonly location?: PartialLocation;
}

/** Something odd in a calendar that works. */
export interface CalendarLint {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly location?: PartialLocation;
}

/** Who asks. Empty lists mean "unknown": scoped windows then stay shut and scoped freezes hold. */
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
  /** The last instant at which it could be booked; equals `opens` when no notice is asked. */
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
  /** Open occurrences that admit the change, also while a freeze holds them shut. */
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
  /** For the check against freezes; absent = unknown, so that scoped freezes hold. */
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
}

export interface Openings {
  readonly openings: readonly Opening[];
  readonly passedOver: readonly PassedOver[];
  /** Searched up to here. */
  readonly horizon: Instant;
}

/** What a booked occurrence is worth at one instant. */
export interface Standing {
  /** open: may land now; later: nothing to do but wait; closing: too little is left; the rest need another occurrence. */
  readonly status: "open" | "later" | "closing" | "past" | "notice" | "full" | "frozen" | "unfit" | "broken";
  /** Everything that stands against it, first the one that `status` names; empty when open. */
  readonly reasons: readonly CalendarReason[];
  /** The remaining time in which it may land; null when there is none. */
  readonly opens: Instant | null;
  readonly closes: Instant | null;
  /** Until when `status` holds; null: for good. */
  readonly validUntil: Instant | null;
}

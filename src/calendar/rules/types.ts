import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";

/** "2026-01-03T22:00" or with seconds: what a wall clock shows, never with Z or an offset; the zone is another key. */
export type LocalTime = string;
/** ISO 8601: "PT4H", "P5D". Days and weeks follow the calendar, hours and minutes are elapsed time (RFC 5545 §3.3.6). */
export type IsoDuration = string;
/** An IANA name: "Europe/Berlin". */
export type Zone = string;

/** The scope of a rule. An absent list means "all"; an empty list is a fault. */
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
  readonly approvers?: readonly Handle[];
  readonly oncall?: Handle;
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
  /** Who decides about an exception. */
  readonly board?: Handle;
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
  /** Set for a copy that may not grow older than so. */
  readonly copy?: Copy;
}

/** A copy of another repository's calendar: it opens windows only while it is fresh. */
export interface Copy {
  readonly asOf: Instant;
  /** Milliseconds. */
  readonly maxAge: number;
  readonly location: PartialLocation;
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

import { type Instant, minute } from "../../model/instant.js";
import { type IcsEvent, type IcsFile, type IcsProperty, property, textOf } from "./events.js";
import type { Time } from "../time/time.js";
import type { CalendarFault } from "../rules/types.js";
import { mapZone } from "../time/zones.js";

/** The state of reading one file; `faults` collects its faults. */
export interface IcsReading {
  readonly parsed: IcsFile;
  readonly file: string;
  /** For all-day events and times without a zone. */
  readonly timezone: string | undefined;
  readonly time: Time;
  readonly faults: CalendarFault[];
}

/** A value of a DATE-TIME or DATE property. */
export interface Moment {
  readonly instant: Instant;
  /** Where the clocks show it twice the second time; otherwise the same. */
  readonly last: Instant;
  /** What the wall clock of `zone` shows: "2026-01-03T22:00:00". */
  readonly local: string;
  readonly zone: string;
  readonly dateOnly: boolean;
}

/** Notes a fault with the event's name and line; always null, what its reader returns instead of a value. */
export function eventFault(reading: IcsReading, event: IcsEvent, message: string, code = "GV200"): null {
  const name = textOf(event, "summary") || textOf(event, "uid");
  const location = { file: reading.file, line: event.line };
  reading.faults.push({ code, message: `Event "${name.slice(0, 80)}": ${message}`, location });
  return null;
}

/** One value of a property as a point in time; a zone that cannot be mapped is a fault, never a guess. */
export function momentOf(
  reading: IcsReading,
  event: IcsEvent,
  property: IcsProperty,
  value: unknown = property.values[0],
): Moment | null {
  const text = typeof value === "string" ? value : "";
  const zone = text.endsWith("Z") ? "UTC" : zoneOf(reading, event, property);
  if (zone === null) return null;
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(text);
  const local = dateOnly ? `${text}T00:00:00` : text.replace(/Z$/, "");
  const real = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(local);
  const resolved = real ? reading.time.resolve(local, zone) : undefined;
  if (resolved) return { instant: resolved.instant, last: resolved.last, local, zone, dateOnly };
  return eventFault(reading, event, `${property.name.toUpperCase()} "${text.slice(0, 40)}" is not a time.`);
}

/**
 * How long an event lasts: DURATION, or the elapsed time to DTEND (RFC 5545 §3.8.5.3); whole days for dates.
 * What `holds` lasts until the second of two equal wall times.
 */
export function eventDuration(
  reading: IcsReading,
  event: IcsEvent,
  start: Moment,
  holds: boolean,
): string | null {
  const duration = property(event, "duration")?.values[0];
  if (typeof duration === "string") return duration;
  const end = property(event, "dtend");
  if (!end) return start.dateOnly ? "P1D" : eventFault(reading, event, "has no DTEND and no DURATION.");
  const until = momentOf(reading, event, end);
  if (!until) return null;
  if (until.instant <= start.instant) return eventFault(reading, event, "does not end after it starts.");
  if (start.dateOnly && until.dateOnly) return `P${reading.time.daysBetween(start.local, until.local)}D`;
  return elapsedText(start.instant, holds ? until.last : until.instant);
}

export function elapsedText(from: Instant, to: Instant): string {
  return `PT${Math.round((to - from) / minute)}M`;
}

function zoneOf(reading: IcsReading, event: IcsEvent, { tzid }: IcsProperty): string | null {
  if (tzid === undefined) {
    const message = "has a time without a zone; say timezone: for this .ics source.";
    return reading.timezone ?? eventFault(reading, event, message, "GV201");
  }
  const located = reading.parsed.locations.get(tzid);
  const zone = mapZone(tzid) ?? (located === undefined ? undefined : mapZone(located));
  if (zone !== undefined) return zone;
  const message = `is in the zone "${tzid.slice(0, 60)}", which is no IANA or Outlook name; export it with one, like Europe/Berlin.`;
  return eventFault(reading, event, message, "GV201");
}

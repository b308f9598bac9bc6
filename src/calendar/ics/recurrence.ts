import { type IcsEvent, type IcsProperty, property, textOf } from "./events.js";
import { elapsedText, eventDuration, eventFault, type IcsReading, type Moment, momentOf } from "./times.js";
import { isoInstant } from "../time/instants.js";
import type { Time } from "../time/time.js";
import type { ExtraOccurrence } from "../rules/types.js";

/** Starts that do not happen, and occurrences beside the rule. */
export interface Deviations {
  readonly except: readonly string[];
  readonly add: readonly ExtraOccurrence[];
}

/** How the occurrences of an event are read. */
interface Occurrences {
  readonly zone: string;
  readonly duration: string;
  /** Whether what takes an occurrence's place happens itself. */
  readonly happens: (override: IcsEvent) => boolean;
  readonly holds: boolean;
}

/** EXDATE, RDATE and the events that move or cancel an occurrence (RECURRENCE-ID). */
export function deviationsOf(
  reading: IcsReading,
  event: IcsEvent,
  moved: readonly IcsEvent[],
  occurrences: Occurrences,
): Deviations {
  const { zone, duration } = occurrences;
  const overrides = moved.flatMap((override) => overrideOf(reading, override, occurrences) ?? []);
  return {
    except: [...exceptions(reading, event, zone), ...overrides.flatMap(({ except }) => except)],
    add: [...additions(reading, event, duration), ...overrides.flatMap(({ add }) => add)],
  };
}

export function isCancelled(event: IcsEvent): boolean {
  return statusOf(event) === "CANCELLED";
}

/** What is not agreed yet, or takes up nobody's time: a window that nobody attends. */
export function isUncertain(event: IcsEvent): boolean {
  return statusOf(event) === "TENTATIVE" || wordOf(event, "transp") === "TRANSPARENT";
}

function statusOf(event: IcsEvent): string {
  return wordOf(event, "status");
}

function wordOf(event: IcsEvent, name: string): string {
  return textOf(event, name).trim().toUpperCase();
}

/** jCal's recur object as an RRULE; an UNTIL without Z is read in the event's zone. */
export function recurrenceText(event: IcsEvent, zone: string, time: Time): string | undefined {
  const value = property(event, "rrule")?.values[0];
  if (typeof value !== "object" || value === null) return undefined;
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) => {
    if (key === "until") return `UNTIL=${untilText(String(part), zone, time)}`;
    if (key === "wkst") return `WKST=${weekdayName(part)}`;
    return `${key.toUpperCase()}=${(Array.isArray(part) ? part : [part]).join(",")}`;
  });
  return parts.join(";");
}

function exceptions(reading: IcsReading, event: IcsEvent, zone: string): readonly string[] {
  return valuesOf(event, "exdate").flatMap(([property, value]) => {
    if (property.type === "date" && typeof value === "string") return [value];
    const at = momentOf(reading, event, property, value);
    if (!at) return [];
    return at.zone === zone && zone !== "UTC" ? [at.local] : [isoInstant(at.instant)];
  });
}

function additions(reading: IcsReading, event: IcsEvent, duration: string): readonly ExtraOccurrence[] {
  return valuesOf(event, "rdate").flatMap(([property, value]) => {
    const [start, length] = Array.isArray(value) ? (value as unknown[]) : [value, undefined];
    const at = momentOf(reading, event, property, start);
    if (!at) return [];
    const momentAt = (text: string) => momentOf(reading, event, property, text);
    const own = typeof length === "string" ? periodLength(length, at, momentAt) : duration;
    return own === null ? [] : [{ start: isoInstant(at.instant), duration: own }];
  });
}

/** A period is start/duration or start/end. */
function periodLength(
  length: string,
  from: Moment,
  momentAt: (text: string) => Moment | null,
): string | null {
  if (length.startsWith("P")) return length;
  const to = momentAt(length);
  return to && elapsedText(from.instant, to.instant);
}

function overrideOf(
  reading: IcsReading,
  event: IcsEvent,
  { duration: inherited, happens, holds }: Occurrences,
): Deviations | null {
  const id = property(event, "recurrence-id");
  const replaced = id ? momentOf(reading, event, id) : null;
  if (!id || !replaced) return null;
  if (id.range !== undefined) {
    return eventFault(reading, event, "moves all later occurrences at once (RANGE), which is not supported.");
  }
  const except = [id.type === "date" ? replaced.local.slice(0, 10) : isoInstant(replaced.instant)];
  if (!happens(event)) return { except, add: [] };
  const start = property(event, "dtstart");
  const at = start ? momentOf(reading, event, start) : replaced;
  if (!at) return null;
  const own = property(event, "dtend") ?? property(event, "duration");
  const duration = own ? eventDuration(reading, event, at, holds) : inherited;
  return duration === null ? null : { except, add: [{ start: isoInstant(at.instant), duration }] };
}

function valuesOf(event: IcsEvent, name: string): readonly (readonly [IcsProperty, unknown])[] {
  return event.properties
    .filter((property) => property.name === name)
    .flatMap((property) => property.values.map((value) => [property, value] as const));
}

/** jCal numbers the days of the week from Sunday, 1. */
function weekdayName(value: unknown): string {
  return ["", "SU", "MO", "TU", "WE", "TH", "FR", "SA"][Number(value)] ?? String(value);
}

function untilText(text: string, zone: string, time: Time): string {
  const local = text.length === 10 ? `${text}T23:59:59` : text.replace(/Z$/, "");
  const at = time.resolve(local, text.endsWith("Z") ? "UTC" : zone);
  return at ? isoInstant(at.instant).replace(/[-:]/g, "") : text;
}

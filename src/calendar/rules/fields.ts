import type { PartialLocation } from "../../model/location.js";
import { durationMillis } from "../time/instants.js";
import { time } from "../time/time.js";
import type { CalendarFault, CalendarLint } from "./types.js";
import type { Resolved } from "../time/zone-clock.js";
import { checkZone } from "../time/zones.js";

const localPattern = /^(\d{4})-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;
const wallPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const utcPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;

/** Reads the fields of one rule and collects its faults; each message names the rule and the repair. */
export interface Fields {
  readonly faults: readonly CalendarFault[];
  readonly advice: readonly CalendarLint[];
  /** Records the fault and returns null, so that callers can `return fault(…)`. */
  fault(message: string, code?: string): null;
  zone(own: string | undefined, inherited: string | undefined): string | null;
  /** A local wall time that exists as a date; it may lie in a gap. */
  local(name: string, text: string, zone: string): Resolved | null;
  duration(name: string, text: string): number | null;
  filled(name: string, list: readonly string[] | undefined): void;
}

export function fieldsOf(what: string, location: PartialLocation | undefined): Fields {
  const faults: CalendarFault[] = [];
  const advice: CalendarLint[] = [];
  const at = location === undefined ? {} : { location };

  const fault = (message: string, code = "GV200"): null => {
    faults.push({ code, message: `${what}: ${message}`, ...at });
    return null;
  };

  const zone = (own: string | undefined, inherited: string | undefined): string | null => {
    const name = own ?? inherited;
    if (name === undefined) return fault("has no timezone; add one, like timezone: Europe/Berlin.", "GV201");
    const check = checkZone(name);
    if ("message" in check) return fault(check.message, "GV201");
    if (check.advice !== undefined) {
      advice.push({ code: "GV201", severity: "warning", message: `${what}: ${check.advice}`, ...at });
    }
    return check.zone;
  };

  const local = (name: string, text: string, zoneName: string): Resolved | null => {
    if (!localPattern.test(text)) return fault(localMessage(name, text));
    const resolved = time.resolve(text, zoneName);
    if (!resolved) return fault(`${name} "${text}" is not a date of the calendar.`);
    const year = Number(text.slice(0, 4));
    return year >= 1970 && year < 2200
      ? resolved
      : fault(`${name} "${text}" must lie between 1970 and 2199.`);
  };

  const duration = (name: string, text: string): number | null => {
    const millis = durationMillis(text);
    if (millis !== undefined && millis > 0) return millis;
    return fault(`${name} "${text.slice(0, 40)}" is not a length of time; write it like PT4H, PT90M or P2D.`);
  };

  const filled = (name: string, list: readonly string[] | undefined): void => {
    if (list?.length !== 0) return;
    fault(`${name} is an empty list, which is neither "none" nor "all"; remove it for "all", or name some.`);
  };

  return { faults, advice, fault, zone, local, duration, filled };
}

/** "02:00", or "24:00" for the end of the day. */
export function isWallTime(text: string): boolean {
  return wallPattern.test(text) || text === "24:00";
}

export function isLocalTime(text: string): boolean {
  return localPattern.test(text);
}

export function isUtcTime(text: string): boolean {
  return utcPattern.test(text);
}

function localMessage(name: string, text: string): string {
  const shown = `${name} "${text.slice(0, 40)}"`;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return `${shown} has no time of day, and people differ on whether the day counts; write ${text}T00:00.`;
  }
  if (/Z$|[+-]\d\d:?\d\d$/.test(text)) {
    return `${shown} has an offset; write the local wall time, like 2026-01-03T22:00, and the zone in timezone.`;
  }
  return `${shown} is not a local time; write it like 2026-01-03T22:00.`;
}

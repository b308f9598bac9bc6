import { day, hour, type Instant, minute, parseInstant, second } from "../../model/instant.js";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const durationPattern =
  /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** Groups that a pattern leaves out are undefined, whatever the type of a match says. */
type Groups = readonly (string | undefined)[];

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Reads an exact point in time, as in `2026-11-28T21:00Z`; a local time without Z or an offset is refused in words. */
export function readInstant(text: string): { readonly instant: Instant } | { readonly message: string } {
  const instant = parseInstant(text);
  if (instant !== undefined) return { instant };
  const shown = text.slice(0, 60);
  return {
    message: `"${shown}" is not a point in time; write it with Z or an offset, like 2026-11-28T21:00Z.`,
  };
}

/** For people: "Sat 2026-11-28 22:00 Europe/Berlin (2026-11-28 21:00Z)"; in UTC just "Sat 2026-11-28 21:00Z". */
export function formatInstant(instant: Instant, zone: string): string {
  if (zone === "UTC") return `${weekdayOf(instant)} ${formatUtc(instant)}`;
  const wall = wallClock(instant, zone);
  return `${weekdayOf(wall)} ${plain(wall)} ${zone} (${formatUtc(instant)})`;
}

/** "Sat 2026-11-28 22:00 to Sun 2026-11-29 02:00 Europe/Berlin (2026-11-28 21:00Z to 2026-11-29 01:00Z)". */
export function formatSpan(from: Instant, to: Instant, zone: string): string {
  const utc = `${formatUtc(from)} to ${formatUtc(to)}`;
  if (zone === "UTC") return utc;
  const [opens, closes] = [wallClock(from, zone), wallClock(to, zone)];
  return `${weekdayOf(opens)} ${plain(opens)} to ${weekdayOf(closes)} ${plain(closes)} ${zone} (${utc})`;
}

/** "2026-11-28 21:00Z"; seconds only where there are any. */
export function formatUtc(instant: Instant): string {
  return `${plain(instant)}Z`;
}

/** For machines: "2026-11-28T21:00:00Z". */
export function isoInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

/**
 * An ISO 8601 duration as elapsed milliseconds, a day being 24 hours; undefined when it is none.
 * For guards and ages ("PT30M", "P14D"); windows follow the calendar of their zone instead.
 */
export function durationMillis(text: string): number | undefined {
  const match = durationPattern.exec(text.trim());
  if (!match || !/\d/.test(text) || text.trim().endsWith("T")) return undefined;
  const groups: Groups = match.slice(1);
  const [weeks, days, hours, minutes, seconds] = groups.map((part) => Number(part ?? 0)) as FiveNumbers;
  return weeks * 7 * day + days * day + hours * hour + minutes * minute + seconds * second;
}

/** "4 h", "2 d 3 h", "45 min": the two largest units. */
export function formatDuration(millis: number): string {
  const minutes = Math.round(millis / minute);
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor(minutes / 60) % 24, "h"],
    [minutes % 60, "min"],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  return shown.length === 0 ? "0 min" : shown.map(([count, unit]) => `${count} ${unit}`).join(" ");
}

type FiveNumbers = [number, number, number, number, number];

function weekdayOf(wall: number): string {
  return weekdays[new Date(wall).getUTCDay()] ?? "";
}

function plain(wall: number): string {
  const text = new Date(wall).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, wall % minute === 0 ? 16 : 19)}`;
}

/**
 * What the wall clock of a zone shows, as if it were UTC. A zone that node does not know throws a RangeError. Digits only,
 * so that no locale data matters; its parts are not asked for by name, because that takes five times as long.
 */
export function wallClock(instant: Instant, zone: string): number {
  const [month = 1, date = 1, year = 0, hours = 0, minutes = 0, seconds = 0] = (
    formatterOf(zone).format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, date, hours, minutes, seconds);
}

/** Whether a name is that of a zone which node knows, and no fixed offset. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,60}$/.test(name)) return false;
  try {
    wallClock(0, name);
    return true;
  } catch {
    return false;
  }
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const cached = formatters.get(zone);
  if (cached) return cached;
  const numeric = "2-digit";
  const formatter = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formatters.set(zone, formatter);
  return formatter;
}

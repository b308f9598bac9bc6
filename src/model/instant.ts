/** Milliseconds since the epoch, UTC. Only a host reads a clock. */
export type Instant = number;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
/** 24 hours: a day of an age or a guard, not of a zone's calendar. */
export const day = 24 * hour;

const firstInstant = Date.UTC(1, 0, 1);
const lastInstant = Date.UTC(9999, 11, 31);

/** The date of a commit, which its author writes: what no calendar holds is the nearest instant that it holds. */
export function commitInstant(seconds: string | undefined): Instant {
  return Math.min(Math.max(Number(seconds) * second || 0, firstInstant), lastInstant);
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads an exact point in time, "2026-11-28T21:00Z" or "2026-11-28T22:00+01:00": undefined without Z or an offset, and for
 * days and hours that do not exist (30 February, 24:00).
 */
export function parseInstant(text: string): Instant | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const groups: readonly (string | undefined)[] = match.slice(1);
  const [year, month, date, hours, minutes, seconds] = groups
    .slice(0, 6)
    .map((part) => Number(part ?? 0)) as Six;
  const millis = Number((groups[6] ?? "").padEnd(3, "0"));
  const wall = Date.UTC(year, month - 1, date, hours, minutes, seconds, millis);
  const exists = new Date(wall).getUTCDate() === date && month >= 1 && month <= 12;
  const offset = offsetOf(groups[7] ?? "Z");
  return exists && hours < 24 && minutes < 60 && seconds < 60 && offset !== undefined
    ? wall - offset
    : undefined;
}

type Six = [number, number, number, number, number, number];

function offsetOf(text: string): number | undefined {
  if (text === "Z") return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (hours > 23 || minutes > 59) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * hour + minutes * minute);
}

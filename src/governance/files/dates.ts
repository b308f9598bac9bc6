import { day, type Instant, parseInstant } from "../../model/instant.js";

/** An instant with an offset, or a date, which lasts until its end in UTC; undefined when there is no such day. */
export function untilOf(text: string): Instant | undefined {
  const start = startOf(text);
  return start === undefined || text.includes("T") ? start : start + day;
}

/** An instant with an offset, or the beginning of a date in UTC. */
export function startOf(text: string): Instant | undefined {
  return parseInstant(text.includes("T") ? text : `${text}T00:00Z`);
}

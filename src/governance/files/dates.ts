import type { Instant } from "../../model/instant.js";
import { parseInstant } from "../../calendar/time/instants.js";

const day = 86_400_000;

/** An instant with an offset, or a date, which lasts until its end in UTC; undefined when there is no such day. */
export function untilOf(text: string): Instant | undefined {
  const start = startOf(text);
  return start === undefined || text.includes("T") ? start : start + day;
}

/** An instant with an offset, or the beginning of a date in UTC. */
export function startOf(text: string): Instant | undefined {
  const whole = text.includes("T") ? text : `${text}T00:00Z`;
  const parsed = parseInstant(whole);
  return "instant" in parsed ? parsed.instant : undefined;
}

import type { Needs } from "../governance/governance.js";
import { guardedContracts } from "../governance/needs/needs.js";
import type { Booking } from "../calendar/answers/answers.js";
import type { BranchHistory } from "../model/history.js";
import { type Instant, day } from "../model/instant.js";

/** How far back landed changes count: to the opening of what is open now, and a day more, as clocks differ. */
export async function landedSince({ policy, now }: Needs): Promise<Instant> {
  const { occurrencesBetween } = await import("../calendar/answers/occurrences.js");
  const open = policy.calendar ? occurrencesBetween(policy.calendar, now, now + 1) : [];
  return Math.min(now, ...open.map(({ opens }) => opens)) - day;
}

/** The room that a change takes in the windows that are open when it lands. */
export function roomTakenBy(cases: Needs["cases"], change: string, landedAt: Instant): readonly Booking[] {
  return guardedContracts(cases)
    .filter(({ level }) => level === "window-and-sign-off" || level === "request-window-and-sign-off")
    .map(({ path, query: { classes, owners, consumers } }) => ({
      change,
      contracts: [path],
      classes,
      owners,
      consumers,
      landedAt,
    }));
}

/** When the requests in question came to the governed branch. */
export async function bookedAt(
  history: BranchHistory,
  { questions, booked }: Needs,
): Promise<ReadonlyMap<string, Instant>> {
  const arrivals = new Map<string, Instant>();
  for (const { file, request } of booked) {
    if (!questions.bookings.includes(request.id)) continue;
    const at = await history.arrivedAt(file);
    if (at !== undefined) arrivals.set(request.id, at);
  }
  return arrivals;
}

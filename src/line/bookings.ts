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

/** When the requests in question last began to book what they book now on the governed branch. */
export async function bookedAt(
  history: BranchHistory,
  { questions, booked }: Needs,
): Promise<ReadonlyMap<string, Instant>> {
  const arrivals = new Map<string, Instant>();
  for (const filed of booked) {
    if (!questions.bookings.includes(filed.request.id)) continue;
    const at = await lastBooked(history, filed);
    if (at !== undefined) arrivals.set(filed.request.id, at);
  }
  return arrivals;
}

/** Back from the newest landing of the file, as long as it booked the same; undefined: nobody can tell. */
async function lastBooked(
  history: BranchHistory,
  { file, request }: Needs["booked"][number],
): Promise<Instant | undefined> {
  const { bookingOf, readRequests } = await import("../governance/governance.js");
  const landings = (await history.landingsSince(0, [file])) ?? [];
  let at: Instant | undefined;
  for (const landing of landings) {
    const { filed } = await readRequests(await history.snapshotAt(landing.commit));
    const then = filed.find((earlier) => earlier.file === file);
    if (!then || bookingOf(then.request) !== bookingOf(request)) return at;
    at = landing.at;
  }
  return at;
}

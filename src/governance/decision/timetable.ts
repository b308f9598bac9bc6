import { byCodeUnits } from "../../algorithms/order.js";
import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Ledger } from "../../calendar/answers/capacity.js";
import { ledgerOf } from "../../calendar/answers/capacity.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { findOccurrence } from "../../calendar/answers/occurrences.js";
import type { Booking, Occurrence } from "../../calendar/answers/answers.js";
import type { Case, Needs } from "../needs/needs.js";
import { contractMatches } from "../../globs/globs.js";
import { entryFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { recoveryTime } from "../requests/recovery.js";
import type { FiledRequest } from "../requests/request.js";
import type { Facts } from "../facts.js";
import { isUnverifiable } from "../facts.js";
import type { Finding } from "./finding.js";

/** What the calendar says of one case, with the windows whose approvers must have signed. */
export interface Timing {
  readonly findings: readonly Finding[];
  readonly approvers: readonly { readonly window: string; readonly owners: readonly Handle[] }[];
}

/** The calendar with everything that is booked or has landed. */
export interface Timetable {
  readonly calendar: Calendar | undefined;
  readonly ledger: Ledger | undefined;
  readonly facts: Facts;
  readonly needs: Needs;
}

export function timetableOf(needs: Needs, facts: Facts): Timetable {
  const { calendar } = needs.policy;
  const landed = facts.landed === undefined || isUnverifiable(facts.landed) ? [] : facts.landed;
  const ledger =
    calendar &&
    ledgerOf(calendar, [
      ...landed.map((booking) => underItsRequest(calendar, needs, booking)),
      ...bookingsOf(needs, facts),
    ]);
  return { calendar, ledger, facts, needs };
}

/** What landed in the occurrence that a request booked for it is that request, and takes one place, not two. */
function underItsRequest(calendar: Calendar, { policy, booked }: Needs, booking: Booking): Booking {
  const { landedAt, contracts } = booking;
  if (landedAt === undefined) return booking;
  const own = booked.find(({ request }) => {
    const { window } = request;
    if (
      !window ||
      !request.contracts.some(({ id }) =>
        contracts.some((path) => contractMatches(id, path, entryFor(policy, path)?.id)),
      )
    )
      return false;
    const found = findOccurrence(calendar, window.id, window.occurrence);
    return "occurrence" in found && found.occurrence.opens <= landedAt && landedAt < found.occurrence.closes;
  });
  return own ? { ...booking, change: own.request.id } : booking;
}

/** Requests on the governed branch that name an occurrence, in the order of booking. Their class is not known: breaking. */
export function bookingsOf(
  { policy, booked }: Pick<Needs, "policy" | "booked">,
  facts: Facts,
): readonly Booking[] {
  const at = ({ request: { id } }: FiledRequest): Instant => facts.bookedAt?.get(id) ?? 0;
  return booked
    .filter(({ request }) => request.window)
    .sort((a, b) => at(a) - at(b) || byCodeUnits(a.request.id, b.request.id))
    .map(({ request }) => ({
      change: request.id,
      contracts: request.contracts.map(({ id }) => id),
      classes: ["breaking"],
      owners: request.contracts.flatMap(({ id }) => ownersNamed(policy, id)),
      consumers: [],
      ...(request.window && {
        occurrence: { window: request.window.id, label: request.window.occurrence },
      }),
    }));
}

function ownersNamed(policy: Policy, id: string): readonly Handle[] {
  return (policy.contracts.find((entry) => entry.id === id) ?? entryFor(policy, id))?.owners ?? [];
}

/** A timetable with a calendar in it. */
export type Open = Timetable & { readonly calendar: Calendar };

/** How much of a window must be left, and why: a merge queue takes its time, and so does a rollback. */
export interface Guard {
  readonly millis: number;
  readonly code: "GV307" | "GV143";
  readonly because: string;
}

export function guardOf({ policy }: Needs, { queue }: Facts, { request }: Case): Guard {
  const waits = queue === true && policy.minRemaining > policy.closeGuard;
  const millis = waits ? policy.minRemaining : policy.closeGuard;
  const recovery = request ? recoveryTime(request.request) : 0;
  if (request && recovery > millis) {
    const because = `the first stage and the rollback of ${request.request.id}`;
    return { millis: recovery, code: "GV143", because };
  }
  return { millis, code: "GV307", because: `clock.${waits ? "minRemaining" : "closeGuard"} of the policy` };
}

/** Windows with `approvers:` want their sign-off. */
export function approversOf(occurrences: readonly Occurrence[]): Timing["approvers"] {
  return occurrences.flatMap(({ window }) =>
    window.approvers ? [{ window: window.id, owners: window.approvers as readonly Handle[] }] : [],
  );
}

import { byCodeUnits } from "../../algorithms/order.js";
import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import { type Ledger, ledgerOf } from "../../calendar/answers/capacity.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { findOccurrence } from "../../calendar/answers/occurrences.js";
import type { Booking, Occurrence } from "../../calendar/answers/answers.js";
import type { ContractCase, Needs } from "../needs/needs.js";
import { contractMatches } from "../../globs/globs.js";
import { contractIds, entryFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { recoveryTime } from "../requests/recovery.js";
import { type FiledRequest, unknownContracts } from "../requests/request.js";
import { type Facts, isUnverifiable } from "../facts.js";
import type { Finding } from "./finding.js";

/** The calendar's findings for one case, with the windows whose approvers must sign. */
export interface CalendarFindings {
  readonly findings: readonly Finding[];
  readonly approvers: readonly Approvers[];
}

export interface Approvers {
  readonly window: string;
  readonly owners: readonly Handle[];
}

export const noFindings: CalendarFindings = { findings: [], approvers: [] };

/** Findings without a window: no approvers of a window must sign. */
export function only(...findings: readonly Finding[]): CalendarFindings {
  return { findings, approvers: [] };
}

/** The calendar with everything that is booked or has landed. */
export interface CalendarContext {
  readonly calendar: Calendar | undefined;
  readonly ledger: Ledger | undefined;
  readonly facts: Facts;
  readonly needs: Needs;
}

export function calendarContextOf(needs: Needs, facts: Facts): CalendarContext {
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

/** A landed change counts as the request that booked the same occurrence, not once more. */
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
    const search = findOccurrence(calendar, window.id, window.occurrence);
    return (
      "occurrence" in search && search.occurrence.opens <= landedAt && landedAt < search.occurrence.closes
    );
  });
  return own ? { ...booking, change: own.request.id } : booking;
}

/**
 * Requests on the governed branch that name an occurrence, in the order of booking. Their class is not known: breaking. A
 * request for contracts that do not exist takes no room from others.
 */
export function bookingsOf(
  { policy, booked }: Pick<Needs, "policy" | "booked">,
  facts: Facts,
): readonly Booking[] {
  const at = ({ request: { id } }: FiledRequest): Instant => facts.bookedAt?.get(id) ?? 0;
  const ids = contractIds(policy);
  const isDangling = (filed: FiledRequest) =>
    unknownContracts(ids, filed).length === filed.request.contracts.length;
  return booked
    .filter((filed) => filed.request.window && !isDangling(filed))
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

/** A context that has a calendar. */
export type WithCalendar = CalendarContext & { readonly calendar: Calendar };

/** A moved contract is asked about where it comes from, too: moving it must not move it out of its windows and freezes. */
export function placesOf(contract: ContractCase): readonly ContractCase[] {
  return contract.queryBefore ? [contract, { ...contract, query: contract.queryBefore }] : [contract];
}

/** How much of a window must be left, and why: a merge queue takes its time, and so does a rollback. */
export interface Guard {
  readonly millis: number;
  readonly kind: "recovery" | "policy";
  readonly because: string;
}

export const guardCodes: Readonly<Record<Guard["kind"], string>> = { recovery: "GV143", policy: "GV307" };

export function guardOf({ needs: { policy }, facts }: CalendarContext, { request }: ContractCase): Guard {
  const waits = facts.queue === true && policy.minRemaining > policy.closeGuard;
  const millis = waits ? policy.minRemaining : policy.closeGuard;
  const recovery = request ? recoveryTime(request.request) : 0;
  if (request && recovery > millis) {
    const because = `the first stage and the rollback of ${request.request.id}`;
    return { millis: recovery, kind: "recovery", because };
  }
  const because = `clock.${waits ? "minRemaining" : "closeGuard"} of the policy`;
  return { millis, kind: "policy", because };
}

/** Windows with `approvers:` want their sign-off. */
export function approversOf(occurrences: readonly Occurrence[]): readonly Approvers[] {
  return occurrences.flatMap(({ window }) =>
    window.approvers ? [{ window: window.id, owners: window.approvers }] : [],
  );
}

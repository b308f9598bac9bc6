import type { Handle, Instant } from "../../model/decision.js";
import { standingOf } from "../calendar/booking.js";
import type { Ledger } from "../calendar/capacity.js";
import { ledgerOf, spentText } from "../calendar/capacity.js";
import type { Calendar } from "../calendar/compile.js";
import { formatDuration, formatInstant, formatSpan } from "../calendar/instants.js";
import { findOccurrence, freezesBetween } from "../calendar/occurrences.js";
import { nextOpenings } from "../calendar/openings.js";
import { permissionFor } from "../calendar/permission.js";
import { lookAhead, shutText, stateAt } from "../calendar/state.js";
import type { Booking, Occurrence, Opening, Openings, PassedOver } from "../calendar/types.js";
import type { Ask, Case, Needs } from "../needs/needs.js";
import { contractMatches } from "../owners/glob.js";
import { entryFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import type { Facts } from "./facts.js";
import { isUnverifiable } from "./facts.js";
import type { Finding } from "./finding.js";
import { finding, shortList } from "./finding.js";

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
    .sort((a, b) => at(a) - at(b) || (a.request.id < b.request.id ? -1 : 1))
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

const guardText = "clock.closeGuard of the policy";

/** For a case that needs an open window. */
export function windowTiming(table: Timetable, one: Case): Timing {
  const { calendar, needs } = table;
  const { request } = one;
  if (!calendar || calendar.windows.length === 0) {
    const draft = {
      code: "GV309",
      status: "unmet" as const,
      message: "it needs an open window, and the governed branch defines none",
      unblock: "add one under windows: in contract-check.yaml (contract-check calendar shows what it means)",
    };
    return { findings: [finding(one.path, draft)], approvers: [] };
  }
  const booked = request?.request.window;
  if (!booked) return unboundTiming({ ...table, calendar }, one);
  const found = findOccurrence(calendar, booked.id, booked.occurrence);
  if ("fault" in found) {
    const message = `${request.request.id} books an occurrence that does not exist: ${found.fault.message}`;
    const unblock = "write another occurrence: contract-check calendar --next 10 lists them";
    return {
      findings: [finding(one.path, { code: "GV305", status: "unmet", message, unblock })],
      approvers: [],
    };
  }
  const { occurrence } = found;
  return {
    findings: [bookedFinding({ ...table, calendar }, one, occurrence, request, needs.now)],
    approvers: approversOf([occurrence]),
  };
}

type Open = Timetable & { readonly calendar: Calendar };

function bookedFinding(
  { calendar, ledger, facts, needs }: Open,
  one: Case,
  occurrence: Occurrence,
  filed: FiledRequest,
  now: Instant,
): Finding {
  const { id } = filed.request;
  const onTip = needs.booked.find(({ request }) => request.id === id);
  const same = JSON.stringify(onTip?.request.window) === JSON.stringify(filed.request.window);
  const bookedAt = same ? facts.bookedAt?.get(id) : undefined;
  const standing = standingOf(calendar, one.query, occurrence, {
    now,
    ...(bookedAt !== undefined && { bookedAt }),
    ...(ledger && { ledger }),
    change: onTip ? id : (facts.change ?? id),
    closeGuard: guardOf(needs, facts),
  });
  const [reason] = standing.reasons;
  const span = spanText(occurrence, facts);
  const times = { until: standing.validUntil, transition: standing.validUntil };
  if (standing.status === "open") {
    const message = `${id} is booked into ${occurrence.id}, which is open: ${span}`;
    return finding(one.path, { code: "GV300", status: "met", message, unblock: "", ...times });
  }
  if (standing.status === "later") {
    const message = `${id} is booked into ${occurrence.id}: ${span}`;
    const unblock = "nothing to do but wait: the status turns green by itself when the window opens";
    return finding(one.path, { code: "GV302", status: "waiting", message, unblock, ...times });
  }
  if (standing.status === "closing") {
    const message = `${reason?.message ?? ""} (${guardText})`;
    return finding(one.path, {
      code: "GV307",
      status: "waiting",
      message,
      unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one)),
      ...times,
    });
  }
  return finding(one.path, {
    code: reason?.code ?? "GV305",
    status: "unmet",
    message: standing.reasons.map(({ message }) => message).join(" "),
    unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one)),
  });
}

function rebook(next: string): string {
  const choice = next === "" ? "no occurrence in the next 400 days fits" : `next: ${next}`;
  return `book another occurrence in the request (${choice})`;
}

function guardOf({ policy }: Needs, { queue }: Facts): number {
  return queue === true ? Math.max(policy.closeGuard, policy.minRemaining) : policy.closeGuard;
}

/** Without a booked occurrence any open window will do that has room and asks for no notice. */
function unboundTiming(table: Open, one: Case): Timing {
  const { calendar, ledger, facts, needs } = table;
  const { now } = needs;
  const state = stateAt(calendar, one.query, now);
  const change = facts.change === undefined ? {} : { change: facts.change };
  const usable = state.windows.filter(
    (occurrence) =>
      occurrence.window.notice === undefined &&
      (ledger?.spent(occurrence, one.query, facts.change) ?? []).length === 0,
  );
  const openings = nextOpenings(calendar, one.query, now, 3, {
    minDuration: guardOf(needs, facts) + 1,
    bookedAt: now,
    ...(ledger && { ledger }),
    ...change,
  });
  const until = state.nextTransition;
  if (state.open && usable.length > 0 && permitsStill(calendar, one, usable)) {
    const left = (until ?? Infinity) - now;
    const guard = guardOf(needs, facts);
    if (left > guard) {
      const message = usable
        .map((occurrence) => `${occurrence.id} is open: ${spanText(occurrence, facts)}`)
        .join("; ");
      const holds = until === null ? null : until - guard;
      return {
        findings: [
          finding(one.path, {
            code: "GV300",
            status: "met",
            message,
            unblock: "",
            until: holds,
            transition: holds,
          }),
        ],
        approvers: approversOf(usable),
      };
    }
    const message = `the open window closes in ${formatDuration(left)}, less than the ${formatDuration(guard)} that must be left (${guardText})`;
    return waiting(one, "GV307", message, openings.openings, facts, until);
  }
  if (state.freezes.length > 0 || !state.open) {
    const message = state.reasons.map((reason) => reason.message).join(" ");
    const code = state.freezes.length > 0 ? "GV301" : "GV302";
    if (openings.openings.length === 0) return nothingFits(one, message, openings.passedOver, ledger);
    // When it may land stands in what to do, which knows what is full; the calendar alone does not.
    const shut = message.startsWith(shutText)
      ? `${shutText}${passedText(sooner(openings), ledger)}`
      : message;
    return waiting(one, code, shut, openings.openings, facts, earliest(openings.openings, until));
  }
  // Open, but full or with notice: somebody must book another occurrence.
  const why = state.windows.map((occurrence) => {
    const [spent] = ledger?.spent(occurrence, one.query, facts.change) ?? [];
    return spent
      ? {
          code: "GV304",
          text: `${occurrence.id} is full: ${spentText(spent)}${takersText(occurrence, ledger)}`,
        }
      : {
          code: "GV306",
          text: `${occurrence.id} asks for notice of ${occurrence.window.notice ?? ""}: it takes booked changes only`,
        };
  });
  const message = why.map(({ text }) => text).join("; ");
  const next = openingsText(openings.openings, facts);
  const unblock = `book an occurrence: contract-check request writes the file (${next === "" ? "none in the next 400 days fits" : `next: ${next}`})`;
  return {
    findings: [
      finding(one.path, {
        code: why[0]?.code ?? "GV304",
        status: "unmet",
        message,
        unblock,
        transition: until,
      }),
    ],
    approvers: [],
  };
}

/** Where several regions, teams or calendars must be open, those with room must still be all of them. */
function permitsStill(calendar: Calendar, one: Case, usable: readonly Occurrence[]): boolean {
  return permissionFor(calendar, one.query).permits(usable);
}

function waiting(
  one: Case,
  code: string,
  message: string,
  openings: readonly Opening[],
  facts: Facts,
  transition: Instant | null,
): Timing {
  const unblock =
    openings.length === 0
      ? "book an occurrence with contract-check request"
      : `wait for ${openingsText(openings, facts)}`;
  return {
    findings: [
      finding(one.path, { code, status: "waiting", message, unblock, until: transition, transition }),
    ],
    approvers: [],
  };
}

/** What was passed over before the first opening: later ones explain nothing. */
function sooner({ openings: [first], passedOver }: Openings): readonly PassedOver[] {
  return passedOver.filter(({ occurrence }) => occurrence.opens < (first?.opens ?? Infinity));
}

/** "; eu-weekend@2026-11-28: …", of the first two occurrences that open sooner and do not fit. */
function passedText(passedOver: readonly PassedOver[], ledger: Ledger | undefined): string {
  return passedOver
    .slice(0, 2)
    .map(({ occurrence, code, reason }) => {
      const takers = code === "GV304" ? takersText(occurrence, ledger) : "";
      return `; ${occurrence.id}: ${reason}${takers}`;
    })
    .join("");
}

/** Whom to talk to when an occurrence is full. */
function takersText(occurrence: Occurrence, ledger: Ledger | undefined): string {
  const changes = (ledger?.bookings(occurrence) ?? []).map(({ change }) =>
    /^[0-9a-f]{40,}$/.test(change) ? `commit ${change.slice(0, 10)}` : change,
  );
  return changes.length === 0 ? "" : ` (by ${shortList(changes)})`.replace(" or ", " and ");
}

function nothingFits(
  one: Case,
  message: string,
  passedOver: readonly PassedOver[],
  ledger: Ledger | undefined,
): Timing {
  const why = passedOver.length === 0 ? "" : ` (${passedText(passedOver, ledger).slice(2)})`;
  const draft = {
    code: "GV309",
    status: "unmet" as const,
    message: `${message} No window that fits opens within the next 400 days${why}.`,
    unblock:
      "the calendar's owners must add an occurrence, or book one early enough with contract-check request",
  };
  return { findings: [finding(one.path, draft)], approvers: [] };
}

function earliest(openings: readonly Opening[], transition: Instant | null): Instant | null {
  const [first] = openings;
  return first ? Math.min(first.opens, transition ?? Infinity) : transition;
}

function approversOf(occurrences: readonly Occurrence[]): Timing["approvers"] {
  return occurrences.flatMap(({ window }) =>
    window.approvers ? [{ window: window.id, owners: window.approvers as readonly Handle[] }] : [],
  );
}

/** For a case that needs no window: only a freeze that denies its class holds it. */
export function freezeTiming({ calendar, facts, needs }: Timetable, one: Case): Timing {
  const { now } = needs;
  if (!calendar || one.textOnly) return { findings: [], approvers: [] };
  const permission = permissionFor(calendar, one.query);
  const denying = new Set(permission.freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return { findings: [], approvers: [] };
  const ahead = freezesBetween(calendar, now, now + lookAhead).filter(({ rule }) => denying.has(rule.id));
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    const draft = {
      code: "GV301",
      status: "met" as const,
      message: "no freeze holds",
      unblock: "",
      until: next,
      transition: next,
    };
    return { findings: next === null ? [] : [finding(one.path, draft)], approvers: [] };
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding
    .map(({ rule, to, zone }) => {
      const until = to === null ? "until somebody ends it" : `until ${formatInstant(to, facts.zone ?? zone)}`;
      return `the freeze ${rule.id}${rule.title === undefined ? "" : ` (${rule.title})`} holds ${until}`;
    })
    .join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const draft = { code: "GV301", status: "waiting" as const, message, unblock, until: end, transition: end };
  return { findings: [finding(one.path, draft)], approvers: [] };
}

/** A freeze with a board that makes no exception for emergencies wants its board asked. */
export function freezeBoards({ calendar, needs: { now } }: Timetable, one: Case): readonly Ask[] {
  if (!calendar) return [];
  const denying = new Set(permissionFor(calendar, one.query).freezes.map(({ rule }) => rule.id));
  return freezesBetween(calendar, now, now + 1)
    .filter(({ rule }) => denying.has(rule.id) && rule.board !== undefined)
    .map(({ rule }) => ({
      code: "GV404",
      as: `the board of the freeze ${rule.id}`,
      owners: [rule.board as Handle],
      count: 1,
      changes: [],
      because: `${rule.id} makes no exception for emergencies`,
    }));
}

/** The next occurrences that fit, for people. */
function nextOf({ calendar, ledger, facts, needs }: Open, one: Case): string {
  const { openings } = nextOpenings(calendar, one.query, needs.now, 3, {
    bookedAt: needs.now,
    ...(ledger && { ledger }),
    minDuration: guardOf(needs, facts) + 1,
  });
  return openingsText(openings, facts);
}

/** The first with its time; the names of the others carry their dates. */
function openingsText([first, ...others]: readonly Opening[], facts: Facts): string {
  if (!first) return "";
  const later = others.length === 0 ? "" : `; after that ${others.map(openingName).join(", ")}`;
  return `${openingText(first, facts)}${later}`;
}

function openingName({ occurrences }: Opening): string {
  return occurrences.map(({ id }) => id).join(" with ");
}

function openingText(opening: Opening, facts: Facts): string {
  const { opens, occurrences } = opening;
  const [first] = occurrences;
  return `${openingName(opening)}, which opens ${formatInstant(opens, facts.zone ?? first?.zone ?? "UTC")}`;
}

function spanText({ opens, closes, zone }: Occurrence, { zone: reader }: Facts): string {
  return formatSpan(opens, closes, reader ?? zone);
}

import type { Occurrence } from "../../calendar/answers/answers.js";
import { type BookingFacts, standingOf } from "../../calendar/answers/booking.js";
import { findOccurrence } from "../../calendar/answers/occurrences.js";
import { formatDuration } from "../../calendar/time/instants.js";
import type { ContractCase } from "../needs/needs.js";
import { bookingOf, type FiledRequest } from "../requests/request.js";
import type { CalendarContext, CalendarFindings, Guard, WithCalendar } from "./calendar-context.js";
import { approversOf, guardCodes, guardOf, only } from "./calendar-context.js";
import { type Finding, finding, metFinding } from "./finding.js";
import { openWindowFindings } from "./open-window.js";
import { nextOf, spanText } from "./openings-text.js";

/** For a case that needs an open window: the one that its request booked, else any that is open. */
export function windowFindings(context: CalendarContext, contract: ContractCase): CalendarFindings {
  const { calendar } = context;
  if (!calendar || calendar.windows.length === 0) {
    const message = "it needs an open window, and the governed branch defines none";
    const unblock =
      "add one under windows: in contract-check.yaml (contract-check calendar shows what it means), or say under policy: rules: what such changes need instead";
    return only(finding(contract.path, { code: "GV309", status: "unmet", message, unblock }));
  }
  const { request } = contract;
  const booked = request?.request.window;
  if (!booked) return openWindowFindings({ ...context, calendar }, contract);
  const search = findOccurrence(calendar, booked.id, booked.occurrence);
  if ("fault" in search) {
    const message = `${request.request.id} books an occurrence that does not exist: ${search.fault.message}`;
    const unblock = "write another occurrence: contract-check calendar --next 10 lists them";
    return only(finding(contract.path, { code: "GV305", status: "unmet", message, unblock }));
  }
  const { occurrence } = search;
  return {
    findings: [bookedFinding({ ...context, calendar }, contract, occurrence, request)],
    approvers: approversOf([occurrence]),
  };
}

function bookedFinding(
  context: WithCalendar,
  contract: ContractCase,
  occurrence: Occurrence,
  filed: FiledRequest,
): Finding {
  const { path } = contract;
  const { id } = filed.request;
  const guard = guardOf(context, contract);
  const length = occurrence.closes - occurrence.opens;
  if (guard.kind === "recovery" && guard.millis >= length) {
    const message = `${occurrence.id} is open for ${formatDuration(length)}, and ${guard.because} take ${formatDuration(guard.millis)}`;
    const unblock = `shorten rollout: or rollback: of ${filed.file}, or ${rebookText(context, contract)}`;
    return finding(path, { code: guardCodes.recovery, status: "unmet", message, unblock });
  }
  const { status, reasons, validUntil } = standingOf(
    context.calendar,
    contract.query,
    occurrence,
    bookingFacts(context, filed, guard),
  );
  const [reason] = reasons;
  const span = spanText(occurrence);
  const times = { until: validUntil, nextChangeAt: validUntil };
  switch (status) {
    case "open": {
      const message = `${id} is booked into ${occurrence.id}, which is open: ${span}`;
      return metFinding(path, { code: "GV300", message, ...times, restsOn: "open-window" });
    }
    case "later": {
      const message = `${id} is booked into ${occurrence.id}: ${span}`;
      const unblock = "nothing to do but wait: the status turns green by itself when the window opens";
      return finding(path, { code: "GV302", status: "waiting", message, unblock, ...times });
    }
    case "closing": {
      const code = guardCodes[guard.kind];
      const message = `${reason?.message ?? ""} (${guard.because})`;
      const unblock = rebookText(context, contract);
      return finding(path, { code, status: "waiting", message, unblock, ...times });
    }
    default: {
      const code = reason?.code ?? "GV305";
      const message = reasons.map((against) => against.message).join(" ");
      return finding(path, { code, status: "unmet", message, unblock: rebookText(context, contract) });
    }
  }
}

/** A booking holds from when its request reached the governed branch, if what is booked there is the same. */
function bookingFacts(
  { facts, needs, ledger }: WithCalendar,
  filed: FiledRequest,
  guard: Guard,
): BookingFacts {
  const { id } = filed.request;
  const onTip = needs.booked.find(({ request, file }) => request.id === id && file === filed.file);
  const isSame = onTip && bookingOf(onTip.request) === bookingOf(filed.request);
  const bookedAt = isSame ? facts.bookedAt?.get(id) : undefined;
  return {
    now: needs.now,
    ...(bookedAt !== undefined && { bookedAt }),
    ...(ledger && { ledger }),
    change: onTip ? id : (facts.change ?? id),
    closeGuard: guard.millis,
  };
}

function rebookText(context: WithCalendar, contract: ContractCase): string {
  const next = nextOf(context, contract);
  const choice = next === "" ? "no occurrence in the next 400 days fits" : `next: ${next}`;
  return `book another occurrence in the request (${choice})`;
}

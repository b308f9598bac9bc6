import type { Instant } from "../../model/instant.js";
import { standingOf } from "../../calendar/answers/booking.js";
import { formatDuration } from "../../calendar/time/instants.js";
import { findOccurrence } from "../../calendar/answers/occurrences.js";
import type { Occurrence } from "../../calendar/answers/answers.js";
import type { Case } from "../needs/needs.js";
import type { FiledRequest } from "../requests/request.js";
import type { Finding } from "./finding.js";
import { finding } from "./finding.js";
import { nextOf, spanText } from "./openings-text.js";
import type { Open, Timetable, Timing } from "./timetable.js";
import { approversOf, guardOf } from "./timetable.js";
import { unboundTiming } from "./unbooked.js";

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

function bookedFinding(
  { calendar, ledger, facts, needs }: Open,
  one: Case,
  occurrence: Occurrence,
  filed: FiledRequest,
  now: Instant,
): Finding {
  const { id } = filed.request;
  const onTip = needs.booked.find(({ request, file }) => request.id === id && file === filed.file);
  const same = JSON.stringify(onTip?.request.window) === JSON.stringify(filed.request.window);
  const guard = guardOf(needs, facts, one);
  const bookedAt = same ? facts.bookedAt?.get(id) : undefined;
  const standing = standingOf(calendar, one.query, occurrence, {
    now,
    ...(bookedAt !== undefined && { bookedAt }),
    ...(ledger && { ledger }),
    change: onTip ? id : (facts.change ?? id),
    closeGuard: guard.millis,
  });
  const [reason] = standing.reasons;
  const span = spanText(occurrence, facts);
  const times = { until: standing.validUntil, transition: standing.validUntil };
  if (guard.code === "GV143" && guard.millis >= occurrence.closes - occurrence.opens) {
    const message = `${occurrence.id} is open for ${formatDuration(occurrence.closes - occurrence.opens)}, and ${guard.because} take ${formatDuration(guard.millis)}`;
    const unblock = `shorten rollout: or rollback: of ${filed.file}, or ${rebook(nextOf({ calendar, ledger, facts, needs }, one))}`;
    return finding(one.path, { code: "GV143", status: "unmet", message, unblock });
  }
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
    const message = `${reason?.message ?? ""} (${guard.because})`;
    return finding(one.path, {
      code: guard.code,
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

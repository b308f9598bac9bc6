import type { Instant } from "../../model/instant.js";
import type { Ledger } from "../../calendar/answers/capacity.js";
import { spentText } from "../../calendar/answers/capacity.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { formatDuration } from "../../calendar/time/instants.js";
import { nextOpenings } from "../../calendar/answers/openings.js";
import { permissionFor } from "../../calendar/answers/permission.js";
import { shutText, stateAt } from "../../calendar/answers/state.js";
import type { Occurrence, Opening, PassedOver } from "../../calendar/answers/answers.js";
import type { Case } from "../needs/needs.js";
import type { Facts } from "../facts.js";
import { finding } from "./finding.js";
import { openingsText, passedText, sooner, spanText, takersText } from "./openings-text.js";
import type { Open, Timing } from "./timetable.js";
import { approversOf, guardOf } from "./timetable.js";

/** Without a booked occurrence any open window will do that has room and asks for no notice. */
export function unboundTiming(table: Open, one: Case): Timing {
  const { calendar, ledger, facts, needs } = table;
  const { now } = needs;
  const guard = guardOf(needs, facts, one);
  const state = stateAt(calendar, one.query, now);
  const change = facts.change === undefined ? {} : { change: facts.change };
  const usable = state.windows.filter(
    (occurrence) =>
      occurrence.window.notice === undefined &&
      (ledger?.spent(occurrence, one.query, facts.change) ?? []).length === 0,
  );
  const openings = nextOpenings(calendar, one.query, now, 3, {
    minDuration: guard.millis + 1,
    bookedAt: now,
    ...(ledger && { ledger }),
    ...change,
  });
  const until = state.nextTransition;
  if (state.open && usable.length > 0 && permitsStill(calendar, one, usable)) {
    const left = (until ?? Infinity) - now;
    if (left > guard.millis) {
      const message = usable
        .map((occurrence) => `${occurrence.id} is open: ${spanText(occurrence, facts)}`)
        .join("; ");
      const holds = until === null ? null : until - guard.millis;
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
    const message = `the open window closes in ${formatDuration(left)}, less than the ${formatDuration(guard.millis)} that must be left (${guard.because})`;
    return waiting(one, guard.code, message, openings.openings, facts, until);
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

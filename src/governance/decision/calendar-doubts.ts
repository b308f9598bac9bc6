import { freshness } from "../../calendar/answers/copies.js";
import { isUnverifiable } from "../facts.js";
import type { ContractCase } from "../needs/needs.js";
import type { CalendarContext } from "./calendar-context.js";
import { type Finding, finding } from "./finding.js";
import { noFreeze } from "./freezes-holding.js";

/** "Met" becomes "unverifiable" when another calendar is stale or unreadable. */
export function withStaleCalendars(
  { needs, calendar }: CalendarContext,
  findings: readonly Finding[],
  contract: ContractCase,
): readonly Finding[] {
  if (!calendar || contract.textOnly || contract.level === "free") return findings;
  const { until, unread, stale } = freshness(calendar, needs.now);
  const doubts = [...unread, ...stale];
  const [doubt] = doubts;
  if (until === null && !doubt) return findings;
  const resting = findings.length > 0 ? findings : [noFreeze(contract, until)];
  return resting.map((result) => {
    if (result.status !== "met") return result;
    if (!doubt) return { ...result, until: Math.min(result.until ?? Infinity, until ?? Infinity) };
    const message = `${result.message}; but ${doubts.map((reason) => reason.message).join("; ")}`;
    const unblock =
      unread.length === 0
        ? "run the job that copies the calendar into the governed branch"
        : "repair that calendar on the governed branch, or take it out of calendars:";
    return finding(contract.path, { ...result, code: doubt.code, status: "unverifiable", message, unblock });
  });
}

/** A window with a capacity is no good when nobody knows what landed in it. */
export function withUncountedLandings(
  { needs, facts: { landed } }: CalendarContext,
  findings: readonly Finding[],
): readonly Finding[] {
  if (!needs.questions.landed || (landed !== undefined && !isUnverifiable(landed))) return findings;
  return findings.map((result) => {
    if (result.status !== "met" || result.restsOn !== "open-window") return result;
    const message = `${result.message}; but what landed in it could not be counted`;
    const unblock = landed?.unverifiable ?? "run where the history of the governed branch is known";
    return { ...result, status: "unverifiable", message, unblock };
  });
}

import { freshness } from "../../calendar/answers/copies.js";
import type { Ask, Case, Needs } from "../needs/needs.js";
import { governanceOwners } from "../needs/governance-case.js";
import { merged } from "../needs/asks.js";
import { levels } from "../policy/raw.js";
import type { Level } from "../policy/raw.js";
import { emergencyOf, overdueReviews, revertOf } from "./exceptions.js";
import type { Exception } from "./exceptions.js";
import { isUnverifiable } from "../facts.js";
import type { Finding } from "./finding.js";
import { finding } from "./finding.js";
import { freezeBoards, freezesOverridden, freezeTiming } from "./freezes.js";
import { layerFindings } from "./layers.js";
import { neverCounts } from "../sign-offs/never-counts.js";
import { requestFindings } from "./request-findings.js";
import type { Timetable, Timing } from "./timetable.js";
import { windowTiming } from "./windows.js";

/** What a case asks for once exceptions are known. */
export interface Plan {
  readonly one: Case;
  readonly asks: readonly Ask[];
  readonly findings: readonly Finding[];
  readonly exception: Exception | undefined;
}

/** Who is asked and what the calendar, the request and the debts say, for one case. */
export function planOf(table: Timetable, one: Case): Plan {
  const { needs, facts } = table;
  const emergency = emergencyOf(needs, one, facts.zone);
  const exception = emergency && "exception" in emergency ? emergency.exception : revertOf(needs, facts, one);
  if (exception && one.level !== "free") {
    const isRevert = exception.kind === "revert";
    const findings = [held(table, one, exception), ...(isRevert ? frozen(one) : [])];
    const boards = isRevert ? [] : placesOf(one).flatMap((place) => freezeBoards(table, place));
    return { one, asks: merged([...exception.asks, ...boards]), findings, exception };
  }
  // Asking people to sign what cannot land would waste their evening.
  if (one.level === "forbidden") return { one, asks: [], findings: forbidden(one), exception: undefined };
  const refused = emergency && "refused" in emergency ? [emergency.refused] : [];
  const ask = atLeast(one.level, "window-and-sign-off") ? windowTiming : freezeTiming;
  const timing = strictestOf(placesOf(one).map((place) => ask(table, place)));
  const approvals = timing.approvers.map(({ window, owners }): Ask => ({
    code: "GV405",
    as: `the approver of the window ${window}`,
    owners,
    count: 1,
    changes: [],
    because: `approvers: of ${window}`,
  }));
  return {
    one,
    asks: [...one.asks, ...approvals],
    exception: undefined,
    findings: [
      ...refused,
      ...frozen(one),
      ...ownWaivers(table, one),
      ...debts(needs, one),
      ...(atLeast(one.level, "sign-off") ? layerFindings(needs, one) : []),
      ...(atLeast(one.level, "request-window-and-sign-off") ? requestFindings(needs, one) : []),
      ...trusted(table, uncounted(table, timing.findings, one), one),
    ],
  };
}

/** A moved contract is asked about where it comes from, too: moving it must not move it out of its windows and freezes. */
function placesOf(one: Case): readonly Case[] {
  return one.queryBefore ? [one, { ...one, query: one.queryBefore }] : [one];
}

const gravity: readonly Finding["status"][] = ["met", "waiting", "unverifiable", "unmet"];

/** The timing that stands most in the way; where none does, it holds as long as all of them do. */
function strictestOf(timings: readonly Timing[]): Timing {
  const worst = ({ findings }: Timing) =>
    Math.max(0, ...findings.map(({ status }) => gravity.indexOf(status)));
  const [first = { findings: [], approvers: [] }] = [...timings].sort((a, b) => worst(b) - worst(a));
  if (worst(first) > 0) return first;
  const ends = timings
    .flatMap(({ findings }) => findings.map(({ until }) => until))
    .filter((end) => end !== null);
  const until = ends.length === 0 ? null : Math.min(...ends);
  const approvers = new Map(
    timings.flatMap((one) => one.approvers.map((each) => [each.window, each] as const)),
  );
  const told = timings.find(({ findings }) => findings.length > 0) ?? first;
  return {
    findings: told.findings.map((each) => ({ ...each, until, transition: until })),
    approvers: [...approvers.values()],
  };
}

/** An exception ends by itself. */
function held(table: Timetable, one: Case, { kind, until }: Exception): Finding {
  const code = kind === "emergency" ? "GV501" : "GV310";
  const freezes = [...new Set(placesOf(one).flatMap((place) => freezesOverridden(table, place)))];
  const over = freezes.length === 0 ? "" : `, also in the freeze ${freezes.join(" and ")}`;
  const message = `${kind === "emergency" ? "the emergency replaces the window" : "a revert needs no window"}${over}`;
  return finding(one.path, { code, status: "met", message, unblock: "", until, transition: until });
}

function forbidden(one: Case): readonly Finding[] {
  const message = `the policy forbids it: ${one.because}`;
  const unblock = "make the change compatible, or ask the governance owners to change the policy";
  return [finding(one.path, { code: "GV150", status: "unmet", message, unblock })];
}

function frozen(one: Case): readonly Finding[] {
  return one.frozen.map(({ message, until }) => {
    const unblock = "leave the element as it is until then; an emergency may pass";
    return finding(one.path, { code: "GV308", status: "unmet", message, unblock, until, transition: until });
  });
}

/** Nobody excuses what they made themselves; where a pull request's makers are not known, nobody can tell. */
function ownWaivers({ needs, facts }: Timetable, one: Case): readonly Finding[] {
  const waivers = one.effective?.waivers ?? [];
  if (waivers.length === 0) return [];
  const never = neverCounts(needs, facts);
  const unknown = facts.author === undefined ? undefined : never.unverifiable;
  return waivers.flatMap(({ approver, location }) => {
    const why = never.why(approver);
    if (why === undefined && unknown === undefined) return [];
    const at = `the waiver in ${location.file}:${String(location.line ?? 1)}`;
    const owners = governanceOwners(needs.policy, [location.file]).flat();
    if (why === undefined) {
      const message = `${at} may be by somebody who made this change: ${unknown ?? ""}`;
      const unblock = "give what the message asks for";
      return [finding(one.path, { code: "GV415", status: "unverifiable", message, unblock, owners })];
    }
    const message = `${at} does not count here: its approver ${approver} ${why}`;
    const unblock = "let somebody else approve it: approver: of the waiver on the governed branch";
    return [finding(one.path, { code: "GV416", status: "unmet", message, unblock, owners })];
  });
}

function debts(needs: Needs, one: Case): readonly Finding[] {
  if (!atLeast(one.level, "window-and-sign-off")) return [];
  return overdueReviews(needs, one).map(({ file, request }) => {
    const message = `the review of the emergency ${request.id} is overdue`;
    const unblock = `fill in review: of ${file} on the governed branch`;
    return finding(one.path, { code: "GV601", status: "unmet", message, unblock });
  });
}

/** An open window, or that no freeze holds, is only as sure as what is known of other calendars. */
function trusted({ needs, calendar }: Timetable, found: readonly Finding[], one: Case): readonly Finding[] {
  const { until, doubts } = calendar ? freshness(calendar, needs.now) : { until: null, doubts: [] };
  const [doubt] = doubts;
  if ((until === null && !doubt) || one.textOnly || one.level === "free") return found;
  const holds = { code: "GV301", status: "met" as const, message: "no freeze is known to hold", unblock: "" };
  const met = found.length > 0 ? found : [finding(one.path, { ...holds, until, transition: until })];
  return met.map((each) => {
    if (each.status !== "met") return each;
    if (!doubt) return { ...each, until: Math.min(each.until ?? Infinity, until ?? Infinity) };
    const message = `${each.message}; but ${doubts.map((reason) => reason.message).join("; ")}`;
    const unblock =
      doubt.code === "GV213"
        ? "run the job that copies the calendar into the governed branch"
        : "repair that calendar on the governed branch, or take it out of calendars:";
    return finding(one.path, { ...each, code: doubt.code, status: "unverifiable", message, unblock });
  });
}

/** A window with a capacity is no good when nobody knows what landed in it. */
function uncounted({ needs, facts }: Timetable, found: readonly Finding[], one: Case): readonly Finding[] {
  const { landed } = facts;
  if (!needs.questions.landed || (landed !== undefined && !isUnverifiable(landed))) return found;
  return found.map((each) => {
    if (each.status !== "met" || each.code !== "GV300") return each;
    const message = `${each.message}; but what landed in it could not be counted`;
    const unblock = landed?.unverifiable ?? "run where the history of the governed branch is known";
    return finding(one.path, { ...each, status: "unverifiable", message, unblock });
  });
}

function atLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}

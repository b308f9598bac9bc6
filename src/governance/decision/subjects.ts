import { type Case, type ContractCase, isAtLeast, type SignOffGroup } from "../needs/needs.js";
import { merged } from "../needs/sign-off-groups.js";
import type { Approvers, CalendarContext, CalendarFindings } from "./calendar-context.js";
import { noFindings, placesOf } from "./calendar-context.js";
import { withStaleCalendars, withUncountedLandings } from "./calendar-doubts.js";
import { emergencyOf, emergencySignOffs } from "./emergency.js";
import { freezeBoards, freezeFindings } from "./freezes-holding.js";
import { revertOf } from "./revert.js";
import type { Course, Exception, Subject } from "./subject.js";
import { windowFindings } from "./booked-window.js";

/** The subjects of the requirements: each case with its course, its groups and the calendar's findings. */
export function subjectOf(context: CalendarContext, matter: Case): Subject {
  if (matter.kind !== "contract")
    return {
      case: matter,
      context,
      course: { kind: "ordinary" },
      signOffs: matter.signOffs,
      calendar: noFindings,
    };
  const course = courseOf(context, matter);
  const calendar = course.kind === "ordinary" ? calendarFindings(context, matter) : noFindings;
  return { case: matter, context, course, calendar, signOffs: signOffsOf(context, matter, course, calendar) };
}

function courseOf({ needs, facts }: CalendarContext, contract: ContractCase): Course {
  const emergency = emergencyOf(needs, contract, facts.zone);
  const exception: Exception | undefined =
    emergency && "exception" in emergency ? emergency.exception : revertOf(needs, facts, contract);
  if (exception && contract.level !== "free") return exception;
  if (contract.level === "forbidden") return { kind: "forbidden" };
  return { kind: "ordinary", ...(emergency && "refused" in emergency && { refused: emergency.refused }) };
}

function signOffsOf(
  context: CalendarContext,
  contract: ContractCase,
  course: Course,
  { approvers }: CalendarFindings,
): readonly SignOffGroup[] {
  switch (course.kind) {
    case "forbidden":
      // Asking people to sign what cannot land would waste their evening.
      return [];
    case "revert":
      return merged(course.signOffs);
    case "emergency":
      return withBoards(context, contract, course.signOffs);
    case "ordinary":
      return [...contract.signOffs, ...approvers.map(approverGroup)];
  }
}

/** The board of each freeze that holds signs an emergency too. */
function withBoards(
  context: CalendarContext,
  contract: ContractCase,
  signOffs: readonly SignOffGroup[],
): readonly SignOffGroup[] {
  return merged([...signOffs, ...placesOf(contract).flatMap((place) => freezeBoards(context, place))]);
}

/** Who would sign, were an emergency declared now. */
export function signOffsInEmergency(
  context: CalendarContext,
  contract: ContractCase,
): readonly SignOffGroup[] {
  const signOffs = emergencySignOffs(context.needs, contract);
  return signOffs ? withBoards(context, contract, signOffs) : contract.signOffs;
}

function approverGroup({ window, owners }: Approvers): SignOffGroup {
  const because = `approvers: of ${window}`;
  return {
    kind: "approver",
    speaksFor: [{ kind: "approver", window }],
    owners,
    count: 1,
    changes: [],
    because,
  };
}

function calendarFindings(context: CalendarContext, contract: ContractCase): CalendarFindings {
  const ask = isAtLeast(contract.level, "window-and-sign-off") ? windowFindings : freezeFindings;
  const { findings, approvers } = strictestOf(placesOf(contract).map((place) => ask(context, place)));
  return {
    findings: withStaleCalendars(context, withUncountedLandings(context, findings), contract),
    approvers,
  };
}

const gravity = ["met", "waiting", "unverifiable", "unmet"] as const;

/** The gravest findings; when all are met, they are valid until the first of them ends. */
function strictestOf(places: readonly CalendarFindings[]): CalendarFindings {
  const worst = ({ findings }: CalendarFindings) =>
    Math.max(0, ...findings.map(({ status }) => gravity.indexOf(status)));
  const [first = noFindings] = [...places].sort((a, b) => worst(b) - worst(a));
  if (worst(first) > 0) return first;
  const ends = places
    .flatMap(({ findings }) => findings.map(({ until }) => until))
    .filter((end) => end !== null);
  const until = ends.length === 0 ? null : Math.min(...ends);
  const speaking = places.find(({ findings }) => findings.length > 0) ?? first;
  return {
    findings: speaking.findings.map((result) => ({ ...result, until, nextChangeAt: until })),
    approvers: [
      ...new Map(
        places.flatMap(({ approvers }) => approvers.map((approver) => [approver.window, approver])),
      ).values(),
    ],
  };
}

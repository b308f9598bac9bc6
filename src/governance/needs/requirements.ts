import { pathOf } from "../../model/contract.js";
import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import { unknownTeams } from "../owners/people.js";
import { enforcementFor, everywhere, pathsOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { levels } from "../policy/raw.js";
import { noRequests } from "../requests/request.js";
import { isFree } from "./assess.js";
import { carriedCase } from "./carried-case.js";
import { caseOf } from "./case.js";
import type { Context } from "./context.js";
import { filedRequestCases } from "./filed-requests.js";
import { governanceCase } from "./governance-case.js";
import { impactOf } from "./impact.js";
import type { Case, Needs } from "./needs.js";

/** What the compared contracts need by the policy; says which evidence a host must fetch. Reads nothing by itself. */
export async function requirementsOf(
  policy: Policy,
  comparisons: readonly Comparison[],
  context: Context,
): Promise<Needs> {
  const judged = comparisons.filter(({ faults }) => faults.length === 0);
  const impacts = await impactOf(policy, judged, context.judgeReader);
  const causes = new Set(judged.flatMap((one) => (one.cause === undefined ? pathsOf(one.pairing) : [])));
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const changed = own.map((comparison) => caseOf(policy, comparison, impacts, context, carried));
  const cases = [
    ...changed,
    ...carried.flatMap((comparison) => carriedCase(policy, comparison, impacts, context)),
    ...governanceCase(policy, context),
    ...filedRequestCases(policy, context, changed),
  ];
  return {
    policy,
    now: context.now,
    cases,
    impacts,
    transitions: new Map(cases.map(({ path, transition }) => [path, transition])),
    questions: questionsOf(policy, cases),
    faults: [
      ...comparisons.flatMap(({ faults, pairing }) =>
        faults.map((fault) => ({ ...fault, code: "GV013", enforce: enforcementFor(policy, pairing) })),
      ),
      ...(context.proposed?.faults ?? [])
        .filter((fault) => isTouched(context, fault.location?.file))
        .map((fault) => ({ ...fault, enforce: everywhere(policy) })),
    ],
    notes: comparisons.flatMap(({ pairing, notes }) => notes.map((note) => `${pathOf(pairing)}: ${note}`)),
    booked: (context.booked ?? noRequests).filed,
    proposed: (context.proposed ?? noRequests).filed,
  };
}

function isTouched({ touched }: Context, file: string | undefined): boolean {
  return touched === undefined || touched.some(({ path }) => path === file);
}

/** A contract that changed only through another one is charged there, when that one is judged too. */
function isCarried(policy: Policy, { cause, pairing }: Comparison, causes: ReadonlySet<string>): boolean {
  if (cause === undefined || policy.table.affected === "charged") return false;
  return causes.has(cause) && !pathsOf(pairing).includes(cause);
}

function questionsOf(policy: Policy, cases: readonly Case[]): Needs["questions"] {
  const asks = cases.flatMap((one) => one.asks);
  const approvers = (policy.calendar?.windows ?? []).flatMap(
    ({ rule }) => (rule.approvers ?? []) as Handle[],
  );
  const timed = cases.some(({ level }) => levels.indexOf(level) >= levels.indexOf("window-and-sign-off"));
  const emergency = policy.table.emergency;
  const handles = [
    ...asks.flatMap(({ owners }) => owners),
    ...cases.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...(timed ? approvers : []),
    ...(emergency?.approvers === undefined ? [] : [emergency.approvers].flat()),
  ];
  // A waiver counts as long as its approver did not make the change.
  const people =
    asks.some(({ owners }) => owners.length > 0) ||
    cases.some(({ effective }) => (effective?.waivers.length ?? 0) > 0);
  return {
    teams: people ? unknownTeams(policy, handles) : [],
    people,
    reverts: cases.filter(({ level, comparison }) => comparison && !isFree(level)).map(({ path }) => path),
    landed: timed && (policy.calendar?.windows ?? []).some(({ rule }) => rule.capacity !== undefined),
    bookings: cases.flatMap(({ request }) => request?.request.id ?? []),
  };
}

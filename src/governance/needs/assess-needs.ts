import { type Comparison, pathOf } from "../../model/contract.js";
import { unknownTeams } from "../owners/people.js";
import { enforcementFor, namesContract, widestEnforcement, pathsOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { listOf } from "../policy/raw.js";
import { noRequests } from "../requests/request.js";
import { dependentCase } from "./dependent-case.js";
import { contractCase } from "./contract-case.js";
import type { Context } from "./context.js";
import { hasLines } from "./sign-off-groups.js";
import { requestCases } from "./request-cases.js";
import { governanceCase } from "./governance-case.js";
import { impactOf } from "./impact.js";
import { type Case, guardedContracts, isAtLeast, type Needs, waiversOf } from "./needs.js";

/** The needs of the compared contracts by the policy, and the evidence that a host must fetch. Reads no files. */
export async function assessNeeds(
  policy: Policy,
  comparisons: readonly Comparison[],
  context: Context,
): Promise<Needs> {
  const judged = await Promise.all(
    comparisons
      .filter(({ faults, lastingFaults }) => faults.length === 0 && !lastingFaults)
      .map((comparison) => withUses(policy, comparison, context)),
  );
  const impacts = await impactOf(policy, judged, context.contractReader);
  const causes = new Set(
    judged.flatMap(({ cause, pairing }) => (cause === undefined ? pathsOf(pairing) : [])),
  );
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const grounds = { policy, impacts, context };
  const changed = own.map((comparison) => contractCase(grounds, comparison, carried));
  const cases = [
    ...changed,
    ...carried.flatMap((comparison) => dependentCase(policy, comparison, impacts, context)),
    ...governanceCase(policy, context),
    ...requestCases(policy, context, changed),
  ];
  return {
    policy,
    now: context.now,
    cases,
    impacts,
    transitions: new Map(cases.map(({ path, transition }) => [path, transition])),
    questions: questionsOf(policy, cases),
    faults: [
      ...eachOnce(
        comparisons.flatMap(({ faults, pairing }) =>
          faults.map((fault) => ({ ...fault, code: "GV013", enforce: enforcementFor(policy, pairing) })),
        ),
      ),
      ...(context.proposed?.faults ?? [])
        .filter((fault) => isTouched(context, fault.location?.file))
        .map((fault) => ({ ...fault, enforce: widestEnforcement(policy) })),
    ],
    notes: comparisons.flatMap(({ pairing, notes }) => notes.map((note) => `${pathOf(pairing)}: ${note}`)),
    booked: (context.booked ?? noRequests).filed,
    proposed: (context.proposed ?? noRequests).filed,
  };
}

/**
 * A contract that changed through another file says the first place that uses it: where a line or a consumer names
 * elements, the other places are looked up.
 */
async function withUses(
  policy: Policy,
  comparison: Comparison,
  { contractReader }: Context,
): Promise<Comparison> {
  if (!contractReader || comparison.cause === undefined) return comparison;
  const isRead = policy.consumers.some(({ reads }) =>
    reads.some(({ contract, fields }) => fields && namesContract(contract, policy, comparison)),
  );
  if (!isRead && !hasLines(policy, comparison)) return comparison;
  const [own] = (await contractReader.elements(comparison, () => false)) ?? [];
  return own ? { ...comparison, uses: [...(comparison.uses ?? []), ...own.uses] } : comparison;
}

/** Many contracts may refer to one file that does not parse: the cause is told once. */
function eachOnce<T extends object>(faults: readonly T[]): readonly T[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function isTouched({ touched }: Context, file: string | undefined): boolean {
  return touched === undefined || touched.some(({ path }) => path === file);
}

/** A contract that changed only through another one is carried by that one's case, if that one is judged too. */
function isCarried(policy: Policy, { cause, pairing }: Comparison, causes: ReadonlySet<string>): boolean {
  if (cause === undefined || policy.settings.affected === "charged") return false;
  return causes.has(cause) && !pathsOf(pairing).includes(cause);
}

function questionsOf(policy: Policy, cases: readonly Case[]): Needs["questions"] {
  const contracts = cases.filter((matter) => matter.kind === "contract");
  const windows = policy.calendar?.windows ?? [];
  const approvers = windows.flatMap(({ rule }) => rule.approvers ?? []);
  const timed = contracts.some(({ level }) => isAtLeast(level, "window-and-sign-off"));
  const groups = cases.flatMap(({ signOffs }) => signOffs);
  const handles = [
    ...groups.flatMap(({ owners }) => owners),
    ...contracts.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...(timed ? approvers : []),
    ...listOf(policy.settings.emergency?.approvers),
  ];
  // A waiver counts as long as its approver did not make the change.
  const people =
    groups.some(({ owners }) => owners.length > 0) || cases.some((matter) => waiversOf(matter).length > 0);
  return {
    teams: people ? unknownTeams(policy, handles) : [],
    people,
    reverts: guardedContracts(cases).map(({ path }) => path),
    landed: timed && windows.some(({ rule }) => rule.capacity !== undefined),
    bookings: contracts.flatMap(({ request }) => request?.request.id ?? []),
  };
}

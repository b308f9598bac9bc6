import type { Decision, DecisionStatus, Enforcement, Requirement } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Case, Needs } from "../needs/needs.js";
import { everywhere, strictest } from "../policy/contracts.js";
import { tallyOf } from "../sign-offs/tally.js";
import type { Tally } from "../sign-offs/tally.js";
import type { Facts } from "../facts.js";
import type { Finding } from "./finding.js";
import type { Plan } from "./plan.js";
import { planOf } from "./plan.js";
import { reasonsOf } from "./reasons.js";
import { signOffFinding } from "./sign-off-findings.js";
import { timetableOf } from "./timetable.js";

/** Judges the evidence against the needs. Pure: the same needs and facts always give the same decision. */
export async function decide(needs: Needs, facts: Facts): Promise<Decision> {
  const table = timetableOf(needs, facts);
  const plans = needs.cases.map((one) => planOf(table, one));
  const tally = await tallyOf(
    needs,
    facts,
    plans.flatMap(({ one, asks }) => asks.map((ask) => [one, ask] as const)),
  );
  const findings = plans.flatMap((plan) =>
    enforced(plan.one, [...signOffs(needs, plan, tally), ...plan.findings]),
  );
  const reasons = reasonsOf(needs, facts, plans, tally, findings);
  const times = timesOf(needs, plans, findings);
  return {
    status: statusOf(needs, facts, findings),
    enforce: enforcementOf(needs),
    reasons,
    requirements: findings.filter(isTold).map(bare),
    ...times,
  };
}

function signOffs({ policy }: Needs, { one, asks }: Plan, tally: Tally): readonly Finding[] {
  return asks.map((ask) => signOffFinding(one, tally.of(one, ask), policy));
}

/** Time is part of `full` enforcement only; `report` enforces nothing. */
function enforced(one: Case, findings: readonly Finding[]): readonly Finding[] {
  const reach = (each: Finding): boolean => {
    if (one.enforce === "report") return false;
    return one.enforce === "full" || !/^GV[23]/.test(each.code);
  };
  return findings.map((each) => ({ ...each, enforced: each.enforced && reach(each) }));
}

/** What is met by itself needs no line: no freeze, no window asked. */
function isTold({ code, status }: Finding): boolean {
  return !(code === "GV301" && status === "met");
}

function bare(found: Finding): Requirement {
  const { code, contract, changes, owners, status, unblock } = found;
  const prefix = found.enforced || status === "met" ? "" : "not enforced yet, it would need: ";
  return { code, contract, changes, owners, status, message: `${prefix}${found.message}`, unblock };
}

function statusOf(
  { policy, faults }: Needs,
  { ungoverned }: Facts,
  findings: readonly Finding[],
): DecisionStatus {
  const counted = findings.filter((each) => each.enforced);
  const has = (status: Finding["status"]) => counted.some((each) => each.status === status);
  if (!policy.configured) return "neutral";
  if (faults.some(({ enforce }) => enforce !== "report")) return "fault";
  if (has("unmet")) return "refused";
  if (has("unverifiable")) return "unverifiable";
  if (has("waiting")) return "waiting";
  if (ungoverned !== undefined || faults.length > 0) return "neutral";
  return findings.some(({ status }) => status !== "met") ? "neutral" : "pass";
}

function enforcementOf({ policy, cases, faults }: Needs): Enforcement {
  const met = [...cases, ...faults].map((one) => one.enforce);
  return met.length === 0 ? everywhere(policy) : strictest(met);
}

function timesOf(
  { cases, now }: Needs,
  plans: readonly Plan[],
  findings: readonly Finding[],
): Pick<Decision, "validUntil" | "nextTransition"> {
  const ends = [
    ...findings.map(({ until }) => until),
    ...cases.flatMap(({ endsAt }) => endsAt),
    ...plans.map(({ exception }) => exception?.until ?? null),
  ];
  return {
    validUntil: earliestAfter(ends, now),
    nextTransition: earliestAfter(
      findings.map(({ transition }) => transition),
      now,
    ),
  };
}

function earliestAfter(instants: readonly (Instant | null)[], now: Instant): Instant | null {
  const later = instants.filter((one) => one !== null && one > now && Number.isFinite(one));
  return later.length === 0 ? null : Math.min(...(later as number[]));
}

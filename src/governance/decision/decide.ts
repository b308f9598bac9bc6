import type { Decision, DecisionStatus, Dimension, Enforcement, Requirement } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Needs } from "../needs/needs.js";
import { strictest, widestEnforcement } from "../policy/contracts.js";
import { type Tally, tallyOf } from "../sign-offs/sign-off-count.js";
import { calendarContextOf } from "./calendar-context.js";
import type { Finding } from "./finding.js";
import { reasonsOf } from "./reasons.js";
import { requirements } from "./requirements.js";
import type { Subject } from "./subject.js";
import { subjectOf } from "./subjects.js";

/** Judges the evidence against the needs. Pure: the same needs and facts always give the same decision. */
export async function decide(needs: Needs, facts: Facts): Promise<Decision> {
  const context = calendarContextOf(needs, facts);
  const subjects = needs.cases.map((matter) => subjectOf(context, matter));
  const tally = await tallyOf(
    needs,
    facts,
    subjects.flatMap((subject) => subject.signOffs.map((group) => [subject.case, group] as const)),
  );
  const findings = subjects.flatMap((subject) => findingsOf(subject, tally));
  return {
    status: statusOf(needs, facts, findings),
    enforce: enforcementOf(needs),
    reasons: reasonsOf(subjects, tally, findings, context),
    requirements: findings.filter(isReported).map(reportRequirement),
    ...timesOf(subjects, findings, needs.now),
  };
}

/** A finding, with whether the case's enforcement covers its requirement. */
export interface EnforcedFinding extends Finding {
  readonly dimension: Dimension;
}

export function findingsOf(subject: Subject, tally: Tally): readonly EnforcedFinding[] {
  return requirements.flatMap(({ dimension, find }) =>
    find(subject, tally).map((finding) => ({
      ...finding,
      dimension,
      enforced: finding.enforced && reaches(subject.case.enforce, dimension),
    })),
  );
}

/** Time is part of `full` enforcement only; `report` enforces nothing. */
function reaches(enforce: Enforcement, dimension: Dimension): boolean {
  return enforce === "full" || (enforce === "sign-off" && dimension !== "time");
}

/** The report omits the requirement that no freeze holds, where it is met. */
function isReported({ restsOn, status }: Finding): boolean {
  return !(restsOn === "no-freeze" && status === "met");
}

function reportRequirement(finding: EnforcedFinding): Requirement {
  const { code, dimension, contract, changes, owners, status, unblock, command, waivers, enforced } = finding;
  const prefix = enforced || status === "met" ? "" : "not enforced yet: ";
  return {
    code,
    dimension,
    contract,
    changes,
    owners,
    status,
    message: `${prefix}${finding.message}`,
    unblock,
    ...(command !== undefined && { command }),
    ...(waivers && { waivers }),
  };
}

function statusOf(
  { policy, faults }: Needs,
  { ungoverned }: Facts,
  findings: readonly Finding[],
): DecisionStatus {
  const counted = findings.filter(({ enforced }) => enforced);
  const has = (status: Finding["status"]) => counted.some((finding) => finding.status === status);
  if (!policy.configured) return "neutral";
  if (faults.some(({ enforce }) => enforce !== "report")) return "fault";
  if (has("unmet")) return "refused";
  if (has("unverifiable")) return "unverifiable";
  if (has("waiting")) return "waiting";
  if (ungoverned !== undefined || faults.length > 0) return "neutral";
  return findings.some(({ status }) => status !== "met") ? "neutral" : "pass";
}

function enforcementOf({ policy, cases, faults }: Needs): Enforcement {
  const enforcements = [...cases, ...faults].map(({ enforce }) => enforce);
  return enforcements.length === 0 ? widestEnforcement(policy) : strictest(enforcements);
}

function timesOf(
  subjects: readonly Subject[],
  findings: readonly Finding[],
  now: Instant,
): Pick<Decision, "validUntil" | "nextTransition"> {
  const ends = [
    ...findings.map(({ until }) => until),
    ...subjects.flatMap(({ case: matter }) => (matter.kind === "contract" ? matter.endsAt : [])),
    ...subjects.map(({ course }) => ("until" in course ? course.until : null)),
  ];
  const changes = findings.map(({ nextChangeAt }) => nextChangeAt);
  return { validUntil: earliestAfter(ends, now), nextTransition: earliestAfter(changes, now) };
}

function earliestAfter(instants: readonly (Instant | null)[], now: Instant): Instant | null {
  const later = instants.filter(
    (instant): instant is Instant => instant !== null && instant > now && Number.isFinite(instant),
  );
  return later.length === 0 ? null : Math.min(...later);
}

import type {
  Decision,
  DecisionStatus,
  Enforcement,
  Instant,
  Reason,
  Requirement,
} from "../../model/decision.js";
import { formatInstant } from "../calendar/instants.js";
import type { Ask, Case, Needs } from "../needs/needs.js";
import { merged } from "../needs/asks.js";
import { hurts } from "../needs/situation.js";
import { strictest } from "../policy/contracts.js";
import { levels } from "../policy/raw.js";
import type { Level } from "../policy/raw.js";
import { tallyOf } from "../sign-offs/tally.js";
import type { Tally } from "../sign-offs/tally.js";
import { emergencyOf, overdueReviews, revertOf } from "./exceptions.js";
import type { Exception } from "./exceptions.js";
import type { Facts } from "./facts.js";
import { isUnverifiable } from "./facts.js";
import type { Finding } from "./finding.js";
import { finding } from "./finding.js";
import { requestFindings } from "./request-findings.js";
import { signOffFinding } from "./sign-off-findings.js";
import type { Timetable } from "./windows.js";
import { freezeBoards, freezeTiming, timetableOf, windowTiming } from "./windows.js";

/** What a case asks for once exceptions are known. */
interface Plan {
  readonly one: Case;
  readonly asks: readonly Ask[];
  readonly findings: readonly Finding[];
  readonly exception: Exception | undefined;
}

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

function atLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}

function planOf(table: Timetable, one: Case): Plan {
  const { needs, facts } = table;
  const emergency = emergencyOf(needs, one, facts.zone);
  const exception = emergency && "exception" in emergency ? emergency.exception : revertOf(needs, facts, one);
  if (exception && one.level !== "free") {
    const isRevert = exception.kind === "revert";
    const findings = [held(one, exception), ...(isRevert ? frozen(one) : [])];
    const boards = isRevert ? [] : freezeBoards(table, one);
    return { one, asks: merged([...exception.asks, ...boards]), findings, exception };
  }
  // Asking people to sign what cannot land would waste their evening.
  if (one.level === "forbidden") return { one, asks: [], findings: forbidden(one), exception: undefined };
  const refused = emergency && "refused" in emergency ? [emergency.refused] : [];
  const timing = atLeast(one.level, "window-and-sign-off")
    ? windowTiming(table, one)
    : freezeTiming(table, one);
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
      ...debts(needs, one),
      ...(atLeast(one.level, "request-window-and-sign-off") ? requestFindings(needs, one) : []),
      ...uncounted(table, timing.findings, one),
    ],
  };
}

/** An exception ends by itself. */
function held(one: Case, { kind, until }: Exception): Finding {
  const code = kind === "emergency" ? "GV501" : "GV310";
  const message = kind === "emergency" ? "the emergency replaces the window" : "a revert needs no window";
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

function debts(needs: Needs, one: Case): readonly Finding[] {
  if (!atLeast(one.level, "window-and-sign-off")) return [];
  return overdueReviews(needs, one).map(({ file, request }) => {
    const message = `the review of the emergency ${request.id} is overdue`;
    const unblock = `fill in review: of ${file} on the governed branch`;
    return finding(one.path, { code: "GV601", status: "unmet", message, unblock });
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

function signOffs({ policy }: Needs, { one, asks }: Plan, tally: Tally): readonly Finding[] {
  return asks.map((ask) => signOffFinding(one, tally.of(one, ask), policy));
}

/** Said once, however many sign-offs it concerns. */
function reviewsElsewhere(plans: readonly Plan[], tally: Tally): readonly Reason[] {
  const results = plans.flatMap(({ one, asks }) => asks.map((ask) => tally.of(one, ask)));
  const said = results.flatMap(({ elsewhere, unverifiable }) => (elsewhere ? (unverifiable ?? []) : []));
  return [...new Set(said)].map((message) => ({ code: "GV415", message }));
}

/** Time is part of `full` enforcement only; `report` enforces nothing. */
function enforced(one: Case, findings: readonly Finding[]): readonly Finding[] {
  const reach = (each: Finding): boolean => {
    if (one.enforce === "report") return false;
    return one.enforce === "full" || !each.code.startsWith("GV3");
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
  if (faults.length > 0 && enforcementOf_(policy) !== "report") return "fault";
  if (has("unmet")) return "refused";
  if (has("unverifiable")) return "unverifiable";
  if (has("waiting")) return "waiting";
  if (ungoverned !== undefined || faults.length > 0) return "neutral";
  return findings.some(({ status }) => status !== "met") ? "neutral" : "pass";
}

function enforcementOf_({ enforce }: Needs["policy"]): Enforcement {
  return enforce.length === 0 ? "full" : strictest(enforce.map((one) => one.enforce));
}

function enforcementOf({ policy, cases }: Needs): Enforcement {
  return cases.length === 0 ? enforcementOf_(policy) : strictest(cases.map((one) => one.enforce));
}

function reasonsOf(
  needs: Needs,
  facts: Facts,
  plans: readonly Plan[],
  tally: Tally,
  findings: readonly Finding[],
): readonly Reason[] {
  const { policy, faults, cases, now } = needs;
  return [
    ...(policy.configured ? [] : [unconfigured]),
    ...(facts.ungoverned === undefined ? [] : [ungoverned(facts.ungoverned)]),
    ...faults.map(({ code, message, location }) => ({ code, message, ...(location && { location }) })),
    ...cases.flatMap((one) => caseReasons(one)),
    ...plans.flatMap(({ exception }) =>
      exception ? [{ code: exception.kind === "revert" ? "GV310" : "GV501", message: exception.note }] : [],
    ),
    ...tally.statements.reasons,
    ...reviewsElsewhere(plans, tally),
    ...changedOutcome(findings, now),
  ];
}

const unconfigured: Reason = {
  code: "GV010",
  message:
    "not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (contract-check init writes one)",
};

function ungoverned(branch: string): Reason {
  const message = `${branch} is not governed: nothing that lands there counts as approved elsewhere`;
  return { code: "GV011", message };
}

/** Why a contract needs something, and what excused parts of it. */
function caseReasons(one: Case): readonly Reason[] {
  const notes = one.notes.map((message) => ({ code: "GV190", message: `${one.name}: ${message}` }));
  if (one.level === "free") return notes;
  const hurt = one.effective ? ` (${hurts(one.effective)})` : "";
  const risk = one.risk ? `; risk ${one.risk.level}: ${one.risk.parts.join(", ")}` : "";
  const location = one.comparison?.changes.find((change) => change.location)?.location;
  return [
    {
      code: "GV100",
      message: `${one.name} needs ${levelText(one.level)}: ${one.because}${hurt}${risk}`,
      ...(location && { location }),
    },
    ...notes,
  ];
}

function levelText(level: Level): string {
  const texts: Readonly<Record<Level, string>> = {
    free: "nothing",
    "sign-off": "a sign-off",
    "window-and-sign-off": "a sign-off and an open window",
    "request-window-and-sign-off": "a change request, a sign-off and an open window",
    forbidden: "what the policy forbids",
  };
  return texts[level];
}

/** A pass that ends says when. */
function changedOutcome(findings: readonly Finding[], now: Instant): readonly Reason[] {
  const ends = findings.filter(({ status, code }) => status === "met" && code === "GV300");
  const until = ends.map((each) => each.until).filter((instant) => instant !== null && instant > now);
  if (until.length === 0 || findings.some(({ status }) => status !== "met")) return [];
  const message = `this holds until ${formatInstant(Math.min(...until.filter((one) => one !== null)), "UTC")}`;
  return [{ code: "GV300", message }];
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

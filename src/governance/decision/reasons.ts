import type { Reason } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import { unreadReasons } from "../../calendar/answers/copies.js";
import { formatInstant } from "../../calendar/time/instants.js";
import type { Needs } from "../needs/needs.js";
import { hurts } from "../needs/situation.js";
import type { Level } from "../policy/raw.js";
import type { Tally } from "../sign-offs/tally.js";
import { conflictReasons } from "./conflicts.js";
import type { Facts } from "../facts.js";
import type { Finding } from "./finding.js";
import type { Plan } from "./plan.js";

/** Why the decision is what it is, beside its requirements. */
export function reasonsOf(
  needs: Needs,
  facts: Facts,
  plans: readonly Plan[],
  tally: Tally,
  findings: readonly Finding[],
): readonly Reason[] {
  const { policy, faults, now } = needs;
  return [
    ...(policy.configured ? [] : [unconfigured]),
    ...(facts.ungoverned === undefined ? [] : [ungoverned(facts.ungoverned)]),
    ...faults.map(({ code, message, location }) => ({ code, message, ...(location && { location }) })),
    ...(policy.calendar ? unreadReasons(policy.calendar).map(untilRead) : []),
    ...plans.flatMap(caseReasons),
    ...exceptionsOf(plans),
    ...conflictReasons(needs),
    ...tally.statements.reasons,
    ...reviewsElsewhere(plans, tally),
    ...changedOutcome(findings, now),
  ];
}

function untilRead(reason: Reason): Reason {
  return { ...reason, message: `${reason.message}; until it can be read, what needs permission is held` };
}

/** One emergency may speak for many contracts: it is told once. */
function exceptionsOf(plans: readonly Plan[]): readonly Reason[] {
  const told = new Map<string, Reason>();
  for (const { exception } of plans) {
    if (!exception) continue;
    const code = exception.kind === "revert" ? "GV310" : "GV501";
    told.set(exception.note, { code, message: exception.note });
  }
  return [...told.values()];
}

const unconfigured: Reason = {
  code: "GV010",
  message:
    "not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (`contract-check schema config` says what may stand in one)",
};

function ungoverned(branch: string): Reason {
  const message = `${branch} is not governed: nothing that lands there counts as approved elsewhere`;
  return { code: "GV011", message };
}

/** Why a contract needs something, and what excused parts of it. */
function caseReasons({ one, exception }: Plan): readonly Reason[] {
  const notes = one.notes.map((message) => ({ code: "GV190", message: `${one.name}: ${message}` }));
  const hints = one.hints ?? [];
  if (one.level === "free") return [...notes, ...hints];
  const hurt = one.effective ? ` (${hurts(one.effective)})` : "";
  const risk = one.risk ? `; risk ${one.risk.level}: ${one.risk.parts.join(", ")}` : "";
  // What an exception does away with is not needed.
  const needed = exception ? "" : ` needs ${levelText(one.level)}`;
  const location = one.comparison?.changes.find((change) => change.location)?.location;
  return [
    {
      code: "GV100",
      message: `${one.name}${needed}: ${one.because}${hurt}${risk}`,
      ...(location && { location }),
    },
    ...notes,
    ...hints,
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

/** Said once, however many sign-offs it concerns. */
function reviewsElsewhere(plans: readonly Plan[], tally: Tally): readonly Reason[] {
  const results = plans.flatMap(({ one, asks }) => asks.map((ask) => tally.of(one, ask)));
  const said = results.flatMap(({ elsewhere, unverifiable }) => (elsewhere ? (unverifiable ?? []) : []));
  return [...new Set(said)].map((message) => ({ code: "GV415", message }));
}

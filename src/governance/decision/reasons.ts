import { unreadReasons } from "../../calendar/answers/copies.js";
import { formatInstant } from "../../calendar/time/instants.js";
import type { Reason } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import type { ContractCase } from "../needs/needs.js";
import { harmWords, levelTexts } from "../needs/needs-table.js";
import type { Tally } from "../sign-offs/sign-off-count.js";
import type { CalendarContext } from "./calendar-context.js";
import { conflictReasons } from "./conflicts.js";
import type { Finding } from "./finding.js";
import type { Exception, Subject } from "./subject.js";

/** Why the decision is what it is, beside its requirements. */
export function reasonsOf(
  subjects: readonly Subject[],
  tally: Tally,
  findings: readonly Finding[],
  { needs, facts }: CalendarContext,
): readonly Reason[] {
  const { policy, faults, now } = needs;
  return [
    ...(policy.configured ? [] : [unconfigured]),
    ...(facts.ungoverned === undefined ? [] : [ungoverned(facts.ungoverned)]),
    ...faults.map(({ code, message, location }) => ({ code, message, ...(location && { location }) })),
    ...(policy.calendar ? unreadReasons(policy.calendar).map(untilRead) : []),
    ...subjects.flatMap(caseReasons),
    ...exceptionReasons(subjects),
    ...conflictReasons(needs),
    ...tally.statements.reasons,
    ...reviewsElsewhere(subjects, tally),
    ...endOfPass(findings, now),
  ];
}

function untilRead(reason: Reason): Reason {
  return { ...reason, message: `${reason.message}; until it can be read, what needs permission is held` };
}

const exceptionCodes: Readonly<Record<Exception["kind"], string>> = { revert: "GV310", emergency: "GV501" };

/** One emergency may cover many contracts: its reason is reported once. */
function exceptionReasons(subjects: readonly Subject[]): readonly Reason[] {
  const exceptions = subjects.flatMap(({ course }) => ("note" in course ? [course] : []));
  return [...new Map(exceptions.map(({ note, kind }) => [note, kind]))].map(([message, kind]) => ({
    code: exceptionCodes[kind],
    message,
  }));
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
function caseReasons({ case: matter, course }: Subject): readonly Reason[] {
  const { name, level, because } = matter;
  const contract = matter.kind === "contract" ? matter : undefined;
  const notes = (contract?.notes ?? []).map((note) => ({ code: "GV190", message: `${name}: ${note}` }));
  const extras = [...notes, ...(contract?.hints ?? [])];
  if (level === "free") return extras;
  const harm = contract ? ` (${harmWords(contract)})` : "";
  const risk = contract ? `; risk ${contract.risk.level}: ${contract.risk.parts.join(", ")}` : "";
  // An exception replaces the ordinary needs.
  const needed = "note" in course ? "" : ` needs ${levelTexts[level]}`;
  const location = contract && placeOf(contract);
  const message = `${name}${needed}: ${because}${harm}${risk}`;
  return [{ code: "GV100", message, ...(location && { location }) }, ...extras];
}

/** The first change that fails, where the proposal shows it; what was removed stands nowhere in it. */
function placeOf({ comparison, effective, path }: ContractCase): PartialLocation {
  const changes = [...effective.changes, ...comparison.changes];
  return changes.find(({ location }) => location?.side === "head")?.location ?? { file: path };
}

/** Adds "this holds until …" to a pass that will expire. */
function endOfPass(findings: readonly Finding[], now: Instant): readonly Reason[] {
  if (findings.some(({ status }) => status !== "met")) return [];
  const ends = findings
    .filter(({ restsOn }) => restsOn === "open-window")
    .map(({ until }) => until)
    .filter((until) => until !== null)
    .filter((until) => until > now);
  if (ends.length === 0) return [];
  const message = `this holds until ${formatInstant(Math.min(...ends), "UTC")}`;
  return [{ code: "GV300", message, tells: "end-of-pass" }];
}

/** A doubt about reviews is reported once for all its sign-offs. */
function reviewsElsewhere(subjects: readonly Subject[], tally: Tally): readonly Reason[] {
  const results = subjects.flatMap(({ case: matter, signOffs }) =>
    signOffs.map((group) => tally.of(matter, group)),
  );
  const doubts = results.flatMap(({ elsewhere, unverifiable }) => (elsewhere ? (unverifiable ?? []) : []));
  return [...new Set(doubts)].map((message) => ({ code: "GV415", message }));
}

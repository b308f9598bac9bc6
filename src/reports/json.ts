import { byText } from "../algorithms/order.js";
import type { Change } from "../model/change.js";
import { type Decision, type Requirement, unblockText } from "../model/decision.js";
import type { Instant } from "../model/instant.js";
import { classOf, fails, type Outcome, type Verdict } from "../model/outcome.js";
import { pathOf } from "../model/contract.js";
import type { Against } from "../model/predecessor.js";
import type { Report, Reported } from "../model/report.js";
import { jsonText } from "./escape.js";
import type * as Json from "./schemas/report.generated.js";
import { classCounts } from "./summary.js";

export const reportVersion = 1;

/** The report as SPEC §3 prints it. Keys are always in the same order: two runs print identical bytes. */
export function renderJson(report: Report, toolVersion: string): string {
  return [...jsonPieces(report, toolVersion)].join("");
}

/** Of at least so many characters, so that nobody writes a piece for each contract. */
const leastPiece = 60_000;

/** The same text in pieces, made one after the other: tens of thousands of contracts are never one string. */
export function* jsonPieces(report: Report, toolVersion: string): Generator<string> {
  const mark = '\n  "contracts": [';
  const around = jsonText(objectOf(report, toolVersion, []));
  const start = around.indexOf(mark) + mark.length;
  let piece = around.slice(0, start);
  let separator = "\n";
  for (const reported of listedContracts(report)) {
    const alone = jsonText({ contracts: [contractObject(reported)] });
    piece += separator + alone.slice(alone.indexOf("[") + 2, alone.lastIndexOf("]") - 3);
    separator = ",\n";
    if (piece.length < leastPiece) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}${separator === "\n" ? "" : "\n  "}${around.slice(start)}`;
}

export function reportObject(report: Report, toolVersion: string): Json.JsonReport {
  return objectOf(report, toolVersion, listedContracts(report).map(contractObject));
}

function objectOf(
  { base, head, contracts, comparisons, decision, notes }: Report,
  toolVersion: string,
  objects: readonly Json.Contract[],
): Json.JsonReport {
  return {
    version: reportVersion,
    tool: { name: "contract-check", version: toolVersion },
    base,
    head,
    summary: { contracts, changed: comparisons.length, ...classCounts(comparisons) },
    contracts: objects,
    ...(notes.length > 0 && { notes }),
    ...(decision && { decision: decisionObject(decision) }),
  };
}

function listedContracts({ comparisons, unchanged = [] }: Report): readonly Reported[] {
  if (unchanged.length === 0) return comparisons;
  return [...comparisons, ...unchanged].sort(byText(({ pairing }) => pathOf(pairing)));
}

function contractObject(reported: Reported): Json.Contract {
  const {
    pairing,
    id,
    format,
    mode,
    declared,
    satisfied,
    verdict,
    changes,
    faults,
    notes,
    profile,
    cause,
    digests,
    against,
  } = reported;
  const path = pathOf(pairing);
  return {
    path,
    ...(pairing.basePath !== undefined && pairing.basePath !== path && { basePath: pairing.basePath }),
    id,
    format,
    status: pairing.status,
    ...(cause !== undefined && { cause }),
    mode,
    declared,
    satisfied,
    ...(against && { against: against.map(predecessorObject) }),
    class: classOf(verdict),
    backward: verdict.backward.outcome,
    forward: verdict.forward.outcome,
    because: becauseOf(verdict),
    ...witnessOf(verdict),
    changes: changes.map(changeObject),
    faults: faults.map(({ message, location }) => ({ message, ...(location && { location }) })),
    ...(notes.length > 0 && { notes }),
    ...(profile && { profile }),
    digests,
  };
}

function predecessorObject({
  verdict,
  ...predecessor
}: Against): NonNullable<Json.Contract["against"]>[number] {
  return { ...predecessor, backward: verdict.backward.outcome, forward: verdict.forward.outcome };
}

/** Why the whole contract fails or is undecided, per direction. */
function becauseOf({ backward, forward }: Verdict): NonNullable<Json.Contract["because"]> {
  const why = (outcome: Outcome) => (outcome.outcome === "reads" ? undefined : outcome.because);
  const [b, f] = [why(backward), why(forward)];
  return { ...(b !== undefined && { backward: b }), ...(f !== undefined && { forward: f }) };
}

/** What shows that the whole contract fails, per direction. */
function witnessOf({ backward, forward }: Verdict): Pick<Json.Contract, "witness"> {
  const [b, f] = [backward, forward].map((outcome) => (fails(outcome) ? outcome.witness : undefined));
  return b || f ? { witness: { ...(b && { backward: b }), ...(f && { forward: f }) } } : {};
}

function changeObject(change: Change): Json.Change {
  const { rule, element, was, pointer, edit, message, verdict, surface, surfaces, effect } = change;
  return {
    rule,
    element,
    ...(was && { was }),
    ...(pointer !== undefined && { pointer }),
    edit,
    message,
    class: classOf(verdict),
    backward: outcomeObject(verdict.backward),
    forward: outcomeObject(verdict.forward),
    surface,
    ...(surfaces && {
      surfaces: Object.fromEntries(Object.entries(surfaces).map(([s, v]) => [s, verdictObject(v)])),
    }),
    effect,
    references: change.references,
    ...(change.location && { location: change.location }),
    remedy: change.remedy,
    fingerprint: change.fingerprint,
  };
}

function verdictObject({ backward, forward }: Verdict): { backward: Json.Outcome; forward: Json.Outcome } {
  return { backward: outcomeObject(backward), forward: outcomeObject(forward) };
}

function outcomeObject(outcome: Outcome): Json.Outcome {
  if (outcome.outcome === "reads")
    return { outcome: "reads", ...(outcome.note !== undefined && { note: outcome.note }) };
  return {
    outcome: outcome.outcome,
    because: outcome.because,
    ...(fails(outcome) && outcome.witness && { witness: outcome.witness }),
  };
}

/** As SPEC §3 prints it; `explain` shows the dimension. */
function requirementObject(requirement: Requirement): Json.Decision["requirements"][number] {
  const { code, contract, changes, owners, status, message } = requirement;
  return { code, contract, changes, owners, status, message, unblock: unblockText(requirement) };
}

function decisionObject(decision: Decision): Json.Decision {
  const instant = (value: Instant | null) => (value === null ? null : new Date(value).toISOString());
  return {
    ...decision,
    reasons: decision.reasons.map(({ code, message, location }) => ({
      code,
      message,
      ...(location && { location }),
    })),
    requirements: decision.requirements.map(requirementObject),
    validUntil: instant(decision.validUntil),
    nextTransition: instant(decision.nextTransition),
  };
}

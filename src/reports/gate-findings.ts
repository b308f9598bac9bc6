import type { Decision, DecisionStatus } from "../model/decision.js";
import { unblockText } from "../model/decision.js";
import { pathOf } from "../model/contract.js";
import type { Fault, PartialLocation } from "../model/location.js";
import type { Report, Reported } from "../model/report.js";

/** Decisions that let a proposal land: whatever a report shows besides is no failure. */
const landing: ReadonlySet<DecisionStatus> = new Set(["pass", "neutral"]);

/** Whether the gate is open; a comparison without a gate (`diff`) is judged by its promises alone. */
export function isPassing({ decision }: Pick<Report, "decision">): boolean {
  return decision !== undefined && landing.has(decision.status);
}

/** Whether machines must take this contract for a failure, as the gate does. */
export function isFailing(report: Report, { satisfied, faults }: Reported): boolean {
  return (faults.length > 0 || !satisfied) && !isPassing(report);
}

/** A reason of the gate that no contract's own findings show: who, when, how, or whether somebody may be believed. */
export interface GateFinding {
  readonly code: string;
  readonly message: string;
  readonly location?: PartialLocation;
}

/** What the contracts' own findings say already: they do not parse, or break their promise. */
export const ofContracts: ReadonlySet<string> = new Set(["GV013", "GV020", "GV021"]);

/** Everything for which the gate stays closed, each once; nothing where it is open. */
export function gateFindings(report: Report): readonly GateFinding[] {
  const { decision } = report;
  if (decision === undefined || isPassing(report)) return [];
  const findings = new Map<string, GateFinding>();
  for (const finding of [...fromReasons(decision), ...fromRequirements(decision)])
    findings.set(`${finding.code} ${finding.message}`, finding);
  return [...findings.values()];
}

function fromReasons({ reasons }: Decision): GateFinding[] {
  return reasons
    .filter(({ code }) => !ofContracts.has(code))
    .map(({ code, message, location }) => ({ code, message, ...(location && { location }) }));
}

function fromRequirements({ requirements }: Decision): GateFinding[] {
  return requirements
    .filter(({ status }) => status !== "met")
    .map((requirement) => {
      const act = unblockText(requirement);
      const { code, contract } = requirement;
      return {
        code,
        message: `${requirement.message}${act === "" ? "" : `. To do: ${act}`}`,
        ...(contract !== "" && { location: { file: contract } }),
      };
    });
}

/**
 * Whether a fault is told where it was met: one whose cause stands in another contract of the report, with a fault of its
 * own, is told there.
 */
export function isToldHere({ comparisons }: Report): (fault: Fault) => boolean {
  const faulted = new Set(
    comparisons
      .filter(({ faults }) => faults.some(({ origin }) => origin === undefined))
      .map(({ pairing }) => pathOf(pairing)),
  );
  return ({ origin }) => origin === undefined || !faulted.has(origin.file);
}

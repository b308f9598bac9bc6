import { type Mode, pathOf, requiredDirections } from "../model/contract.js";
import type { Decision, Reason } from "../model/decision.js";
import type { Report, Reported } from "../model/report.js";

/** The decision without a configuration: every contract keeps its promise, or the check refuses. */
export function decideByPromise(report: Report): Decision {
  const faults = report.comparisons.filter(({ faults }) => faults.length > 0);
  const broken = report.comparisons.filter(({ faults, satisfied }) => faults.length === 0 && !satisfied);
  return {
    status: faults.length > 0 ? "fault" : broken.length > 0 ? "refused" : "pass",
    enforce: "full",
    reasons: [...faults.map(faultReason), ...broken.map(brokenReason)],
    requirements: [],
    validUntil: null,
    nextTransition: null,
  };
}

function faultReason({ pairing, faults }: Reported): Reason {
  const location = faults[0]?.location;
  const message = `${pathOf(pairing)} does not parse, so it cannot be judged`;
  return { code: "GV013", message, ...(location && { location }) };
}

function brokenReason({ pairing, mode, verdict, changes }: Reported): Reason {
  const required = requiredDirections(mode as Mode);
  const failing = required.filter((direction) => verdict[direction].outcome !== "reads");
  const undecidedOnly = failing.every((direction) => verdict[direction].outcome === "undecided");
  const location = changes.find((change) =>
    failing.some((d) => change.verdict[d].outcome !== "reads"),
  )?.location;
  return {
    code: undecidedOnly ? "GV021" : "GV020",
    message: `${pathOf(pairing)} promises "${mode}", and ${failing.join(" and ")} ${undecidedOnly ? "could not be decided" : failing.length > 1 ? "fail" : "fails"}`,
    ...(location && { location }),
  };
}

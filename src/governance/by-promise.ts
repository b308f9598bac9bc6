import { countedVerdict, pathOf, requiredDirections } from "../model/contract.js";
import type { Decision, Reason } from "../model/decision.js";
import type { Report, Reported } from "../model/report.js";

/** The decision without a configuration: every contract keeps its promise, or the check refuses. */
export function decideByPromise(report: Report): Decision {
  const faults = report.comparisons.filter(({ faults }) => faults.length > 0);
  const broken = report.comparisons.filter(({ faults, satisfied }) => faults.length === 0 && !satisfied);
  return {
    status: faults.length > 0 ? "fault" : broken.length > 0 ? "refused" : "pass",
    enforce: "full",
    reasons: [...faultReasons(faults), ...broken.map(brokenReason)],
    requirements: [],
    validUntil: null,
    nextTransition: null,
  };
}

/** One reason a cause: many contracts may refer to one file that does not parse. */
function faultReasons(faulted: readonly Reported[]): readonly Reason[] {
  const byCause = new Map<string, Reported[]>();
  for (const reported of faulted) {
    const [fault] = reported.faults;
    const { file, line } = fault?.origin ?? fault?.location ?? { file: pathOf(reported.pairing) };
    const key = `${file}:${String(line)}`;
    byCause.set(key, [...(byCause.get(key) ?? []), reported]);
  }
  return [...byCause.values()].map((group) => {
    const [first, ...others] = group.sort((a, b) => Number(isEcho(a)) - Number(isEcho(b)));
    const location = first?.faults[0]?.location;
    const path = first === undefined ? "" : pathOf(first.pairing);
    const subject = others.length === 0 ? path : `${path} and ${plural(others.length, "other contract")}`;
    const message =
      others.length === 0
        ? `${subject} does not parse, so it cannot be judged`
        : `${subject} do not parse for one reason, so they cannot be judged`;
    return { code: "GV013", message, ...(location && { location }) };
  });
}

function isEcho({ faults }: Reported): boolean {
  return faults[0]?.origin !== undefined;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function brokenReason(reported: Reported): Reason {
  const { pairing, mode, declared, changes } = reported;
  const verdict = countedVerdict(reported);
  const required = requiredDirections(mode);
  const failing = required.filter((direction) => verdict[direction].outcome !== "reads");
  const undecidedOnly = failing.every((direction) => verdict[direction].outcome === "undecided");
  const location = changes.find((change) =>
    failing.some((d) => change.verdict[d].outcome !== "reads"),
  )?.location;
  return {
    code: undecidedOnly ? "GV021" : "GV020",
    message: `${pathOf(pairing)} ${declared ? "promises" : "is expected to keep"} "${mode}", and ${failing.join(" and ")} ${undecidedOnly ? "could not be decided" : failing.length > 1 ? "fail" : "fails"}`,
    ...(location && { location }),
  };
}

import type { Answer } from "../line/gate.js";
import { type DecisionStatus, exitCodes } from "../model/decision.js";
import type { StatusState } from "../hosts/forge.js";
import { oneLine, shorten } from "../reports/escape.js";

const states: Readonly<Record<DecisionStatus, StatusState>> = {
  pass: "success",
  neutral: "success",
  waiting: "pending",
  refused: "failure",
  unverifiable: "error",
  fault: "error",
};
/** GitHub cuts longer descriptions. */
const longestDescription = 140;

export interface Verdict {
  readonly status: DecisionStatus;
  readonly state: StatusState;
  readonly description: string;
  readonly exit: number;
}

/** What the commit status says: the state, and the most telling sentence. */
export function verdictOf(answer: Answer): Verdict {
  if ("faults" in answer) {
    const description = describe(`configuration fault: ${answer.faults[0]?.message ?? "see the log"}`);
    return { status: "fault", state: "error", description, exit: 2 };
  }
  const { status, reasons, requirements, validUntil } = answer.report.decision;
  const open = requirements.find((requirement) => requirement.status !== "met");
  const until =
    validUntil === null ? "" : ` until ${new Date(validUntil).toISOString().replace(/:\d\d\.\d+Z$/, "Z")}`;
  const summary =
    status === "pass"
      ? `pass${until}`
      : `${status}: ${open?.message ?? reasons[0]?.message ?? "see the report"}`;
  return { status, state: states[status], description: describe(summary), exit: exitCodes[status] };
}

function describe(text: string): string {
  return shorten(oneLine(text), longestDescription);
}

const gravity: readonly DecisionStatus[] = ["pass", "neutral", "waiting", "unverifiable", "refused", "fault"];

/** A commit that heads several pull requests gets the worst of their decisions. */
export function worstOf(verdicts: readonly Verdict[]): Verdict | undefined {
  return [...verdicts].sort((a, b) => gravity.indexOf(b.status) - gravity.indexOf(a.status))[0];
}

import { gate } from "../line/gate.js";
import { day } from "../model/instant.js";
import { pathOf } from "../model/contract.js";
import type { Report, Reported } from "../model/report.js";
import { renderText } from "../reports/text.js";
import { style } from "../reports/style.js";
import { type Arguments, type Terminal, UsageError } from "./command.js";
import { localRequest, refuseConfig } from "./gated.js";
import { localQuestion } from "./local.js";
import { isColoured } from "./output.js";

/** "sha256:" and enough digits to mean one finding of a report. */
export const fingerprintStart = /^sha256:[0-9a-f]{6,64}$/;

/** The whole story of one finding of the present difference, and the waiver that would let it pass. */
export async function explainFinding(
  fingerprint: string,
  args: Arguments,
  terminal: Terminal,
): Promise<number> {
  const answer = await gate(await localQuestion(localRequest(args, terminal, terminal.now())));
  if ("faults" in answer) return refuseConfig(answer.faults, terminal);
  const { report } = answer;
  const contracts = report.comparisons.flatMap((contract): readonly Reported[] => {
    const changes = contract.changes.filter((change) => change.fingerprint.startsWith(fingerprint));
    return changes.length > 0 ? [{ ...contract, changes }] : [];
  });
  const [first, ...others] = contracts;
  if (!first)
    throw new UsageError(
      `no finding of the present difference begins with ${fingerprint}: check --verbose shows them, and --base and --head name another difference`,
    );
  if (others.length > 0 || first.changes.length > 1)
    throw new UsageError(
      `${fingerprint} begins more than one finding (${contracts.map(({ pairing }) => pathOf(pairing)).join(", ")}): write more of its digits`,
    );
  const look = { style: style(isColoured(args, terminal)), verbose: true, quiet: false };
  const { base, head, contracts: count } = report;
  const alone: Report = { base, head, contracts: count, comparisons: [first], notes: [] };
  terminal.out(renderText(alone, look));
  const end = new Date(terminal.now() + waiverDays * day).toISOString().slice(0, 10);
  terminal.out(`\n${waiverText(first.changes[0]?.fingerprint ?? fingerprint, end)}`);
  return 0;
}

/** Long enough to mend what is waived, and short enough to be remembered. */
const waiverDays = 90;

function waiverText(fingerprint: string, end: string): string {
  return `A waiver in contract-check.yaml on the governed branch lets exactly this pass until a date:

waivers:
  - fingerprint: "${fingerprint}"
    reason: why nobody is hurt
    approver: "@login"
    expires: ${end}
`;
}

import { gate } from "../line/gate.js";
import { madeByStrangers, simulate } from "../governance/commands/simulate.js";
import { exitCodes } from "../model/decision.js";
import type { Command } from "./command.js";
import { gatedOptions, instantOf, localRequest, refuseConfig } from "./gated.js";
import { handleOf } from "./handles.js";
import { judgingOptions } from "./judging.js";
import { localQuestion } from "./local.js";
import { outputOptions, printReport } from "./output.js";

export const command: Command = {
  name: "simulate",
  summary: "What if: the decision as it would be with these approvals, at that moment",
  options: {
    ...gatedOptions,
    approve: {
      type: "string",
      multiple: true,
      value: "@LOGIN",
      help: "as if this person approved (repeatable)",
    },
    at: { type: "string", value: "INSTANT", help: "as if it were then, for example 2026-12-01T22:00+01:00" },
    ...judgingOptions,
    ...outputOptions,
  },
  example: "  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",
  async run(args, terminal) {
    const approve = args.all("approve").map((login) => handleOf(login, "--approve"));
    const question = await localQuestion(localRequest(args, terminal, instantOf(args, terminal, true)));
    const answer = await gate(question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    const { needs, facts } = answer;
    const decision = needs && facts ? await simulate(needs, facts, { approve }) : answer.report.decision;
    // Where nothing differs the configuration is not even read.
    if (!needs && question.sources.differing.length > 0)
      terminal.err(
        "contract-check: note: the governed branch has no configuration, so approvals and times decide nothing\n",
      );
    const assumed = needs && facts && madeByStrangers(needs, facts);
    const notes = [...answer.report.notes, ...(assumed === undefined ? [] : [assumed])];
    await printReport({ ...answer.report, notes, decision }, args, terminal);
    return exitCodes[decision.status];
  },
};

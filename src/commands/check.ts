import { exitCodes } from "../model/decision.js";
import type { Command } from "./command.js";
import { gatedOptions, instantOf, localRequest, refuseConfig } from "./gated.js";
import { judgingOptions } from "./judging.js";
import { localQuestion } from "./local.js";
import { outputOptions, printReport } from "./output.js";

export const command: Command = {
  name: "check",
  summary: "Compares the contracts of the working tree with the default branch and decides",
  options: {
    ...gatedOptions,
    at: { type: "string", value: "INSTANT", help: "decide as at this instant (refused when CI=true)" },
    "allow-at": { type: "boolean", help: "allow --at when CI=true" },
    ...judgingOptions,
    ...outputOptions,
  },
  example: "  contract-check check --base origin/main --format markdown --output json=report.json",
  async run(args, terminal) {
    const now = instantOf(args, terminal);
    const question = localQuestion(localRequest(args, terminal, now));
    question.catch(() => undefined); // awaited below
    const { gate } = await import("../line/gate.js"); // read while git answers
    const answer = await gate(await question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    await printReport(answer.report, args, terminal);
    return exitCodes[answer.report.decision.status];
  },
};

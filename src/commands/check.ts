import { compareSources, noPolicy } from "../check.js";
import { readAttributes } from "../contracts/attributes.js";
import { decideByPromise } from "../governance/by-promise.js";
import { gitSources } from "../hosts/git/git.js";
import { exitCodes } from "../model/decision.js";
import type { Command } from "./command.js";
import { judgingOptions, judgingSettings } from "./judging.js";
import { outputOptions, printReport } from "./output.js";

export const command: Command = {
  name: "check",
  summary: "Compares the contracts of the working tree with the default branch and decides",
  options: {
    base: {
      type: "string",
      value: "REF",
      help: "compare with the merge base of head and REF (default: the default branch)",
    },
    head: {
      type: "string",
      value: "REF",
      help: "the proposal (default: the working tree, untracked files included)",
    },
    ...judgingOptions,
    ...outputOptions,
  },
  example: "  contract-check check --base origin/main --format markdown --output json=report.json",
  async run(args, terminal) {
    const [base, head] = [args.one("base"), args.one("head")];
    const settings = judgingSettings(args);
    const sources = await gitSources({
      cwd: terminal.cwd,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
    });
    const compared = await compareSources(
      sources,
      noPolicy(settings, await readAttributes(sources.baseSide)),
    );
    const decision = decideByPromise(compared);
    await printReport({ ...compared, decision }, args, terminal);
    return exitCodes[decision.status];
  },
};

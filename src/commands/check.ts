import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { exitCodes } from "../model/decision.js";
import { gitText } from "../hosts/git/process.js";
import { openRepository } from "../hosts/git/repository.js";
import { type Command, UsageError } from "./command.js";
import { gatedOptions, instantOf, localRequest, refuseConfig } from "./gated.js";
import { judgingOptions } from "./judging.js";
import { localQuestion } from "./local.js";
import { outputOptions, printReport } from "./output.js";

export const command: Command = {
  name: "check",
  summary: "Compares the contracts of the working tree with the default branch and decides",
  operands: "[PATH…]",
  options: {
    ...gatedOptions,
    against: {
      type: "string",
      multiple: true,
      value: "SOURCE",
      help: "which earlier versions count, instead of what the config says: base, version, history, tag:PATTERN, branch:NAME, image:FILE, path:FOLDER (repeatable)",
    },
    at: { type: "string", value: "INSTANT", help: "decide as at this instant (refused when CI=true)" },
    "allow-at": { type: "boolean", help: "allow --at when CI=true" },
    ...judgingOptions,
    ...outputOptions,
  },
  example: "  contract-check check --base origin/main --format markdown --output json=report.json",
  async run(args, terminal) {
    const now = instantOf(args, terminal);
    // A path of a named head may be neither here nor in the index.
    const mustExist = args.last("head") === undefined;
    const paths =
      args.operands.length === 0 ? undefined : rootedPaths(args.operands, terminal.cwd, mustExist);
    const question = localQuestion(localRequest(args, terminal, now));
    for (const promise of [question, paths]) promise?.catch(() => undefined); // awaited below
    const { gate } = await import("../line/gate.js"); // read while git answers
    const only = await paths;
    const answer = await gate({ ...(await question), ...(only && { only }) });
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    await printReport(answer.report, args, terminal);
    return exitCodes[answer.report.decision.status];
  },
};

/** Paths from the root of the repository. @throws UsageError for one outside it, and where it `mustExist`, for one that is neither here nor in the index. */
async function rootedPaths(
  operands: readonly string[],
  cwd: string,
  mustExist: boolean,
): Promise<readonly string[]> {
  const { root } = await openRepository(cwd);
  return Promise.all(
    operands.map(async (operand) => {
      const path = relative(root, resolve(cwd, operand)).split(sep).join("/");
      if (path === ".." || path.startsWith("../") || isAbsolute(path))
        throw new UsageError(`${operand} lies outside the repository ${root}`);
      const isThere =
        !mustExist ||
        existsSync(join(root, path)) ||
        (await gitText(["ls-files", "-z", "--", `:(top,literal)${path}`], { cwd })) !== "";
      if (!isThere) throw new UsageError(`there is no file or folder ${operand} here or in the index`);
      return path;
    }),
  );
}

import { exitCodes } from "../model/decision.js";
import { openRepository } from "../hosts/git/repository.js";
import type { Command } from "./command.js";
import { boundHeap } from "./heap.js";
import { gatedOptions, instantOf, localRequest, refuseConfig } from "./gated.js";
import { judgingOptions } from "./judging.js";
import { localQuestion } from "./local.js";
import { judgedOn, progressOn } from "./progress.js";
import { outputOptions, printReport } from "./output.js";
import { rootedPath, rootedPaths } from "./rooted-paths.js";

/** Options of `check`, and of `merge`, which ends it. */
export const checkOptions: Command["options"] = {
  ...gatedOptions,
  against: {
    type: "string",
    multiple: true,
    value: "SOURCE",
    help: "which earlier versions count, instead of what the config says: base, version, history, tag:PATTERN, branch:NAME, image:FILE, path:FOLDER (repeatable)",
  },
  at: { type: "string", value: "INSTANT", help: "decide as at this instant (refused in CI)" },
  "allow-at": { type: "boolean", help: "allow --at in CI" },
  ...judgingOptions,
  ...outputOptions,
};

export const command: Command = {
  name: "check",
  summary: "Compares the contracts of the working tree with the default branch and decides",
  operands: "[PATH…]",
  options: {
    ...checkOptions,
    shard: {
      type: "string",
      value: "I/N",
      help: "judge only the share of machine I of N, into a part that merge needs (exit code 4)",
    },
  },
  example: "  contract-check check --base origin/main --format markdown --output json=report.json",
  async run(args, terminal) {
    if (args.last("shard") !== undefined) return (await import("./shard.js")).judgeShard(args, terminal);
    const now = instantOf(args, terminal);
    // A path of a named head may be neither here nor in the index.
    const mustExist = args.last("head") === undefined;
    const paths =
      args.operands.length === 0 ? undefined : rootedOperands(args.operands, terminal.cwd, mustExist);
    const whenDiffering = (changed: readonly string[]) =>
      void import("../line/preload.js").then(
        ({ preloadFormats }) => {
          preloadFormats(changed);
        },
        () => undefined, // told where the format is needed
      );
    const question = localQuestion(localRequest(args, terminal, now), whenDiffering);
    for (const promise of [question, paths]) promise?.catch(() => undefined); // awaited below
    const { gate } = await import("../line/gate.js"); // read while git answers
    const only = await paths;
    const progress = progressOn(terminal, "contracts");
    const { sources, ...rest } = await question;
    boundHeap(sources.differing.length);
    const watched = progress ? { ...sources, ...judgedOn(progress) } : sources;
    const answer = await gate({
      ...rest,
      sources: watched,
      all: args.is("all"),
      ...(only && { only }),
    }).finally(progress?.end);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    await printReport(answer.report, args, terminal);
    return exitCodes[answer.report.decision.status];
  },
};

async function rootedOperands(
  operands: readonly string[],
  cwd: string,
  mustExist: boolean,
): Promise<readonly string[]> {
  if (mustExist) return rootedPaths(operands, cwd);
  const { root } = await openRepository(cwd);
  return operands.map((operand) => rootedPath(root, cwd, operand));
}

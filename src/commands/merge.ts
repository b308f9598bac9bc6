import { readFile, realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { gate } from "../line/gate.js";
import { joinedLine, type NamedPart, NotTheRun } from "../line/shares/joined.js";
import { readPart } from "../line/shares/part.js";
import { openRepository } from "../hosts/git/repository.js";
import { exitCodes } from "../model/decision.js";
import type { Sources } from "../model/sources.js";
import { oneLine } from "../reports/escape.js";
import { checkOptions } from "./check.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { hasErrorName } from "./errors.js";
import { refuseConfig } from "./gated.js";
import { printReport } from "./output.js";
import { identityOf, sharedQuestion } from "./shard.js";

export const command: Command = {
  name: "merge",
  summary: "Decides what several machines have judged with check --shard",
  operands: "PART…",
  options: checkOptions,
  example: "  contract-check merge parts/*.json --head HEAD --format markdown --output json=report.json",
  async run(args, terminal) {
    if (args.operands.length === 0)
      throw new UsageError(
        "merge takes the parts of a sharded check, one for each shard: contract-check merge parts/*.json",
      );
    const question = await sharedQuestion(args, terminal);
    try {
      await refuseProposed(args.operands, question.sources, terminal.cwd);
      const parts = await readParts(args.operands, terminal.cwd);
      const line = joinedLine(parts, identityOf(question, args, terminal.cwd), (formats) => {
        terminal.err(
          `contract-check: note: the machines together looked for more examples of what fails than one run may: ${formats.join(" and ")} is judged again here\n`,
        );
      });
      const answer = await gate({ ...question, line, all: args.is("all") });
      if ("faults" in answer) return refuseConfig(answer.faults, terminal);
      await printReport(answer.report, args, terminal);
      return exitCodes[answer.report.decision.status];
    } catch (error) {
      if (!hasErrorName<NotTheRun>(error, "NotTheRun")) throw error;
      return refuseParts(error.faults, terminal);
    }
  },
};

/** More faults say nothing more. */
const mostFaults = 20;

/** No decision from parts that are not the run: exit code 2, whatever they hold. */
function refuseParts(faults: readonly string[], terminal: Terminal): number {
  for (const fault of faults.slice(0, mostFaults)) terminal.err(`contract-check: ${oneLine(fault)}\n`);
  if (faults.length > mostFaults)
    terminal.err(`contract-check: and ${String(faults.length - mostFaults)} more faults like these\n`);
  terminal.err("contract-check: the parts do not make up this run: nothing was decided\n");
  return 2;
}

/**
 * What git holds, somebody has proposed: it would judge itself.
 * @throws NotTheRun
 */
async function refuseProposed(
  files: readonly string[],
  { baseSide, headSide }: Sources,
  cwd: string,
): Promise<void> {
  const { root } = await openRepository(cwd);
  const isHeld = async (file: string) => {
    const written = resolve(cwd, file);
    const places = [written, await realpath(written).catch(() => written)];
    const paths = places.map((place) => relative(root, place).split(sep).join("/"));
    return [baseSide, headSide].some(({ entries }) => paths.some((path) => entries.has(path)));
  };
  const faults: string[] = [];
  for (const file of files)
    if (await isHeld(file))
      faults.push(`${file} is a file of the proposal: only parts that this check has written count`);
  if (faults.length > 0) throw new NotTheRun(faults);
}

/** @throws NotTheRun */
async function readParts(files: readonly string[], cwd: string): Promise<readonly NamedPart[]> {
  const parts: NamedPart[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const text = await readFile(resolve(cwd, file), "utf8").catch((error: unknown) => {
      const { code, message } = error as NodeJS.ErrnoException;
      faults.push(code === "ENOENT" ? `${file} is not there` : `${file} cannot be read: ${message}`);
      return undefined;
    });
    if (text === undefined) continue;
    const part = readPart(text);
    if ("fault" in part) faults.push(`${file} ${part.fault}`);
    else parts.push({ file, part });
  }
  if (faults.length > 0) throw new NotTheRun(faults);
  return parts;
}

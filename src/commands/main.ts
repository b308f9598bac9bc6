import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { oneLine } from "../reports/escape.js";
import type { NoSources } from "../model/sources.js";
import { version } from "../version.js";
import { parseArguments } from "./arguments.js";
import { type Terminal, UsageError } from "./command.js";
import { commands } from "./commands.js";
import { hasErrorName } from "./errors.js";
import { didYouMean } from "./nearest.js";

/** Runs one call of the program. Never throws; the exit code is SPEC §2's. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return explainFailure(error, argv, terminal);
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = argv;
  if (first === "--version" || first === "-V" || first === "version") {
    terminal.out(`contract-check ${version}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const { overview } = await import("./help.js");
    const [, about] = argv;
    if (first === "help" && about !== undefined) return dispatch([about, "--help"], terminal);
    terminal.out(overview(commands));
    return 0;
  }
  const isWord = first !== undefined && !first.startsWith("-");
  const isKnown = commands.some(({ name }) => name === first);
  // As other linters are called: contract-check contracts/
  const isPath = isWord && !isKnown && existsSync(resolve(terminal.cwd, first));
  const isNamed = isWord && !isPath;
  const entry = commands.find(({ name }) => name === (isNamed ? first : "check"));
  if (!entry) {
    const names = commands.map(({ name }) => name);
    throw new UsageError(
      `unknown command ${first ?? ""}${didYouMean(first ?? "", names)} ("contract-check --help" lists the commands)`,
    );
  }
  const { command } = await entry.load();
  const args = parseArguments(command, isNamed ? argv.slice(1) : argv);
  if (!args.is("help")) return command.run(args, terminal);
  const { commandHelp } = await import("./help.js");
  terminal.out(commandHelp(command));
  return 0;
}

/** One line for a fault that a person can repair; a crash is exit 4: the check was not completed. */
function explainFailure(error: unknown, argv: readonly string[], terminal: Terminal): number {
  const verbose = argv.includes("--verbose") || argv.includes("-v");
  const say = (text: string) => {
    terminal.err(`contract-check: ${oneLine(text)}\n`);
  };
  if (hasErrorName(error, "UsageError")) {
    say(error.message);
    return 2;
  }
  if (hasErrorName<NoSources>(error, "NoSources")) {
    say(error.message);
    return error.exit;
  }
  say(error instanceof Error ? error.message : String(error));
  if (verbose && error instanceof Error && error.stack !== undefined) terminal.err(`${error.stack}\n`);
  else say("internal error in contract-check or git: no decision was made; --verbose shows where");
  return 4;
}

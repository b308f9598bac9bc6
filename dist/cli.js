#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parseArguments
} from "./chunks/chunk-VYPOMWBV.js";
import {
  UsageError,
  didYouMean
} from "./chunks/chunk-FGOMW2XJ.js";
import {
  NoSources,
  version
} from "./chunks/chunk-RIDGDF3H.js";
import {
  oneLine
} from "./chunks/chunk-T45ROGMY.js";
import "./chunks/chunk-PBTHCYGG.js";

// src/commands/commands.ts
var commands = [
  {
    name: "check",
    summary: "Compares the contracts of the working tree with the default branch and decides (default)",
    load: () => import("./chunks/check-CRMCCODU.js")
  },
  {
    name: "diff",
    summary: "Compares two files or two folders, without git and without governance",
    load: () => import("./chunks/diff-M4RVK3X2.js")
  },
  {
    name: "explain",
    summary: "Shows a rule's page: what happens to data, and how to make the change safely",
    load: () => import("./chunks/explain-JCTBWBM3.js")
  },
  { name: "rules", summary: "Lists every rule", load: () => import("./chunks/rules-X4Y7DO3Q.js") },
  {
    name: "schema",
    summary: "Prints the JSON Schema of a file format or of the JSON output",
    load: () => import("./chunks/schema-UDMXZDFF.js")
  }
];

// src/commands/main.ts
async function main(argv, terminal) {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return explainFailure(error, argv, terminal);
  }
}
async function dispatch(argv, terminal) {
  const [first] = argv;
  if (first === "--version" || first === "-V" || first === "version") {
    terminal.out(`contract-check ${version}
`);
    return 0;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const { overview } = await import("./chunks/help-BZ3FPTDG.js");
    const [, about] = argv;
    if (first === "help" && about !== void 0) return dispatch([about, "--help"], terminal);
    terminal.out(overview(commands));
    return 0;
  }
  const named = first !== void 0 && !first.startsWith("-");
  const entry = commands.find(({ name }) => name === (named ? first : "check"));
  if (!entry) {
    const names = commands.map(({ name }) => name);
    throw new UsageError(
      `unknown command ${first ?? ""}${didYouMean(first ?? "", names)} ("contract-check --help" lists the commands)`
    );
  }
  const { command } = await entry.load();
  const args = parseArguments(command, named ? argv.slice(1) : argv);
  if (!args.is("help")) return command.run(args, terminal);
  const { commandHelp } = await import("./chunks/help-BZ3FPTDG.js");
  terminal.out(commandHelp(command));
  return 0;
}
function explainFailure(error, argv, terminal) {
  const verbose = argv.includes("--verbose") || argv.includes("-v");
  const say = (text) => {
    terminal.err(`contract-check: ${oneLine(text)}
`);
  };
  if (error instanceof UsageError) {
    say(error.message);
    return 2;
  }
  if (error instanceof NoSources) {
    say(error.message);
    return error.exit;
  }
  say(error instanceof Error ? error.message : String(error));
  if (verbose && error instanceof Error && error.stack !== void 0) terminal.err(`${error.stack}
`);
  else say("this is a fault of contract-check or of git, so nothing was decided; --verbose shows where");
  return 4;
}

// src/cli.ts
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  now: Date.now,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text)
});

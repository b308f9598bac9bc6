import { parseArgs } from "node:util";
import { type Arguments, type Command, type Option, UsageError } from "./command.js";
import { didYouMean } from "./nearest.js";

/** Options that every command takes. */
export const everywhere: Readonly<Record<string, Option>> = {
  help: { type: "boolean", short: "h", help: "show this help" },
  color: {
    type: "string",
    value: "WHEN",
    help: "auto, always or never (NO_COLOR and FORCE_COLOR are honoured)",
  },
  quiet: { type: "boolean", short: "q", help: "print only the result" },
  verbose: { type: "boolean", short: "v", help: "print also what breaks nobody; a crash shows its stack" },
};

/** @throws UsageError on an unknown option (with the nearest one), a missing value or an unwanted operand. */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const options = { ...command.options, ...everywhere };
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple, short }]) => [
      name,
      { type, multiple: multiple ?? false, ...(short !== undefined && { short }) },
    ]),
  );
  const { values, positionals } = parse(command, argv, config);
  return {
    operands: positionals,
    all(name) {
      const value = values[name];
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return list.filter((word): word is string => typeof word === "string");
    },
    last(name) {
      return this.all(name).at(-1);
    },
    is: (name) => values[name] === true,
  };
}

type Config = Record<string, { type: "string" | "boolean"; multiple: boolean; short?: string }>;

function parse(command: Command, argv: readonly string[], options: Config) {
  const unknownOption = argv.find(
    (arg) => arg.startsWith("--") && arg !== "--" && !Object.hasOwn(options, optionName(arg)),
  );
  if (unknownOption !== undefined && !argv.slice(0, argv.indexOf(unknownOption)).includes("--")) {
    const name = optionName(unknownOption);
    const hint = didYouMean(
      `--${name}`,
      Object.keys(options).map((option) => `--${option}`),
    );
    throw new UsageError(
      `unknown option --${name}${hint} ("contract-check ${command.name} --help" lists the options)`,
    );
  }
  try {
    return parseArgs({
      args: [...argv],
      options,
      strict: true,
      allowPositionals: command.operands !== undefined,
    });
  } catch (error) {
    throw new UsageError(`${sentence(error)} ("contract-check ${command.name} --help" shows how to call it)`);
  }
}

function optionName(arg: string): string {
  return arg.slice(2).split("=")[0] ?? "";
}

function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split(". ")[0] ?? text).replace(/^./, (first) => first.toLowerCase());
}

/** The value of an option that takes one of a few words. @throws UsageError with the nearest word. */
export function oneOf<T extends string>(args: Arguments, name: string, words: readonly T[], fallback: T): T {
  const value = args.last(name);
  if (value === undefined) return fallback;
  const choice = words.find((word) => word === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`--${name} ${value}: expected one of ${words.join(", ")}${didYouMean(value, words)}`);
}

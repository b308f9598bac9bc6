import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UsageError,
  didYouMean
} from "./chunk-FGOMW2XJ.js";

// src/commands/arguments.ts
import { parseArgs } from "node:util";
var everywhere = {
  help: { type: "boolean", short: "h", help: "show this help" },
  color: {
    type: "string",
    value: "WHEN",
    help: "auto, always or never (NO_COLOR and FORCE_COLOR are honoured)"
  },
  quiet: { type: "boolean", short: "q", help: "print only the result" },
  verbose: { type: "boolean", short: "v", help: "print also what breaks nobody; a crash shows its stack" }
};
function parseArguments(command, argv) {
  const options = { ...command.options, ...everywhere };
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple, short }]) => [
      name,
      { type, multiple: multiple ?? false, ...short !== void 0 && { short } }
    ])
  );
  const { values, positionals } = parse(command, argv, config);
  return {
    operands: positionals,
    all(name) {
      const value = values[name];
      const list = Array.isArray(value) ? value : [value];
      return list.filter((one) => typeof one === "string");
    },
    one(name) {
      return this.all(name).at(-1);
    },
    is: (name) => values[name] === true
  };
}
function parse(command, argv, options) {
  const unknown = argv.find(
    (arg) => arg.startsWith("--") && arg !== "--" && !Object.hasOwn(options, optionName(arg))
  );
  if (unknown !== void 0 && !argv.slice(0, argv.indexOf(unknown)).includes("--")) {
    const name = optionName(unknown);
    const hint = didYouMean(
      `--${name}`,
      Object.keys(options).map((known) => `--${known}`)
    );
    throw new UsageError(
      `unknown option --${name}${hint} ("contract-check ${command.name} --help" lists the options)`
    );
  }
  try {
    return parseArgs({
      args: [...argv],
      options,
      strict: true,
      allowPositionals: command.operands !== void 0
    });
  } catch (error) {
    throw new UsageError(`${sentence(error)} ("contract-check ${command.name} --help" shows how to call it)`);
  }
}
function optionName(arg) {
  return arg.slice(2).split("=")[0] ?? "";
}
function sentence(error) {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split(". ")[0] ?? text).replace(/^./, (first) => first.toLowerCase());
}
function oneOf(args, name, words, fallback) {
  const value = args.one(name);
  if (value === void 0) return fallback;
  const found = words.find((word) => word === value);
  if (found !== void 0) return found;
  throw new UsageError(`--${name} ${value}: expected one of ${words.join(", ")}${didYouMean(value, words)}`);
}

export {
  everywhere,
  parseArguments,
  oneOf
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  judgingSettings
} from "./chunk-VFIIIUW3.js";
import {
  oneLine
} from "./chunk-VUIP3A7O.js";
import {
  UsageError
} from "./chunk-PL2K5IKI.js";

// src/commands/gated.ts
var gatedOptions = {
  base: {
    type: "string",
    value: "REF",
    help: "compare with the merge base of head and REF (default: the default branch)"
  },
  head: {
    type: "string",
    value: "REF",
    help: "the proposal (default: the working tree, untracked files included)"
  },
  config: {
    type: "string",
    value: "FILE",
    help: "the config file on the governed branch (default: contract-check.yaml)"
  },
  "governance-ref": {
    type: "string",
    value: "REF",
    help: "the governed branch (default: the default branch as fetched)"
  }
};
function localRequest(args, terminal, now) {
  const given = (key, option) => {
    const value = args.one(option);
    return value === void 0 ? {} : { [key]: value };
  };
  return {
    cwd: terminal.cwd,
    ...given("base", "base"),
    ...given("head", "head"),
    ...given("config", "config"),
    ...given("governanceRef", "governance-ref"),
    settings: judgingSettings(args),
    now,
    get zone() {
      return terminal.zone;
    }
  };
}
function instantOf(args, { env, now }, always = false) {
  const at = args.one("at");
  if (at === void 0) return now();
  if (!always && env.CI === "true" && !args.is("allow-at")) {
    throw new UsageError("--at is for what-if questions, and CI=true: leave it out, or add --allow-at");
  }
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new UsageError(
      `--at ${at}: expected an instant with its offset, such as 2026-12-01T22:00+01:00 or 2026-12-01T21:00Z`
    );
  }
  return instant;
}
function refuseConfig(faults, terminal) {
  for (const { message, location } of faults) terminal.err(`${placeText(location)}${oneLine(message)}
`);
  return 2;
}
function placeText(location) {
  if (!location) return "";
  const { file, line, column } = location;
  return `${oneLine(file)}${line === void 0 ? "" : `:${String(line)}:${String(column ?? 1)}`}: `;
}

export {
  gatedOptions,
  localRequest,
  instantOf,
  refuseConfig,
  placeText
};

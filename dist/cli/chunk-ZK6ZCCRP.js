import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UsageError,
  didYouMean
} from "./chunk-PL2K5IKI.js";

// src/commands/arguments.ts
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
function oneOf(args, name, words, fallback) {
  const value = args.one(name);
  if (value === void 0) return fallback;
  const found = words.find((word) => word === value);
  if (found !== void 0) return found;
  throw new UsageError(`--${name} ${value}: expected one of ${words.join(", ")}${didYouMean(value, words)}`);
}

export {
  everywhere,
  oneOf
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  judgingOptions,
  judgingSettings,
  outputOptions,
  printReport
} from "./chunk-4THFMY7H.js";
import "./chunk-EXJTYL6G.js";
import "./chunk-VYPOMWBV.js";
import "./chunk-FGOMW2XJ.js";
import {
  gitSources
} from "./chunk-H7FWQWH4.js";
import {
  compareSources,
  noPolicy
} from "./chunk-6M5KLSIJ.js";
import "./chunk-MITJWU52.js";
import "./chunk-2AZCWGRU.js";
import "./chunk-RIDGDF3H.js";
import "./chunk-T45ROGMY.js";
import "./chunk-KYCYIZCT.js";
import {
  pathOf,
  requiredDirections
} from "./chunk-Y74XNKS5.js";
import "./chunk-X3DIBPNJ.js";
import "./chunk-PBTHCYGG.js";

// src/governance/by-promise.ts
function decideByPromise(report) {
  const faults = report.comparisons.filter(({ faults: faults2 }) => faults2.length > 0);
  const broken = report.comparisons.filter(({ faults: faults2, satisfied }) => faults2.length === 0 && !satisfied);
  return {
    status: faults.length > 0 ? "fault" : broken.length > 0 ? "refused" : "pass",
    enforce: "full",
    reasons: [...faults.map(faultReason), ...broken.map(brokenReason)],
    requirements: [],
    validUntil: null,
    nextTransition: null
  };
}
function faultReason({ pairing, faults }) {
  const location = faults[0]?.location;
  const message = `${pathOf(pairing)} does not parse, so it cannot be judged`;
  return { code: "GV001", message, ...location && { location } };
}
function brokenReason({ pairing, mode, verdict, changes }) {
  const required = requiredDirections(mode);
  const failing = required.filter((direction) => verdict[direction].outcome !== "reads");
  const undecidedOnly = failing.every((direction) => verdict[direction].outcome === "undecided");
  const location = changes.find(
    (change) => failing.some((d) => change.verdict[d].outcome !== "reads")
  )?.location;
  return {
    code: undecidedOnly ? "GV003" : "GV002",
    message: `${pathOf(pairing)} promises "${mode}", and ${failing.join(" and ")} ${undecidedOnly ? "could not be decided" : failing.length > 1 ? "fail" : "fails"}`,
    ...location && { location }
  };
}

// src/model/decision.ts
var exitCodes = {
  pass: 0,
  neutral: 0,
  refused: 1,
  fault: 3,
  unverifiable: 4,
  waiting: 5
};

// src/commands/check.ts
var command = {
  name: "check",
  summary: "Compares the contracts of the working tree with the default branch and decides",
  options: {
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
    ...judgingOptions,
    ...outputOptions
  },
  example: "  contract-check check --base origin/main --format markdown --output json=report.json",
  async run(args, terminal) {
    const [base, head] = [args.one("base"), args.one("head")];
    const settings = judgingSettings(args);
    const sources = await gitSources({
      cwd: terminal.cwd,
      ...base !== void 0 && { base },
      ...head !== void 0 && { head }
    });
    const compared = await compareSources(sources, noPolicy(settings));
    const decision = decideByPromise(compared);
    await printReport({ ...compared, decision }, args, terminal);
    return exitCodes[decision.status];
  }
};
export {
  command
};

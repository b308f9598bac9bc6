import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  judgingOptions,
  judgingSettings,
  outputOptions,
  printReport
} from "./chunk-4THFMY7H.js";
import "./chunk-EXJTYL6G.js";
import {
  oneOf
} from "./chunk-VYPOMWBV.js";
import {
  UsageError
} from "./chunk-FGOMW2XJ.js";
import {
  directorySources
} from "./chunk-MI2CYKXR.js";
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
  modes
} from "./chunk-Y74XNKS5.js";
import "./chunk-X3DIBPNJ.js";
import "./chunk-PBTHCYGG.js";

// src/commands/diff.ts
import { resolve } from "node:path";
var command = {
  name: "diff",
  summary: "Compares two files or two folders, without git and without governance",
  operands: "BASE HEAD",
  options: {
    mode: {
      type: "string",
      value: "MODE",
      help: `exit 1 unless every contract satisfies: ${modes.join(", ")} (default: full)`
    },
    ...judgingOptions,
    ...outputOptions
  },
  example: "  contract-check diff old/order.avsc new/order.avsc --mode backward",
  async run(args, terminal) {
    const [base, head, ...more] = args.operands;
    if (base === void 0 || head === void 0 || more.length > 0) {
      throw new UsageError("diff compares two paths: contract-check diff BASE HEAD");
    }
    const mode = oneOf(args, "mode", modes, "full");
    const sources = await directorySources(resolve(terminal.cwd, base), resolve(terminal.cwd, head));
    const scope = { ...noPolicy({ mode, ...judgingSettings(args) }), ignored: () => false };
    const report = await compareSources(
      { ...sources, base: { ref: base, commit: null }, head: { ref: head, commit: null } },
      scope
    );
    await printReport(report, args, terminal);
    if (report.comparisons.some(({ faults }) => faults.length > 0)) return 3;
    return report.comparisons.every(({ satisfied }) => satisfied) ? 0 : 1;
  }
};
export {
  command
};

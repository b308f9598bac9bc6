import { compareSources } from "../line/compare-sources.js";
import { unchangedContracts } from "../line/unchanged.js";
import { defaultScope } from "../line/scope.js";
import { recogniseTogether } from "../contracts/recognise.js";
import { unpack } from "../contracts/unpack.js";
import { directorySources } from "../hosts/directory.js";
import { modes } from "../model/contract.js";
import { type Command, UsageError } from "./command.js";
import { judgedOn, progressOn } from "./progress.js";
import { oneOf } from "./arguments.js";
import { judgingOptions, judgingSettings } from "./judging.js";
import { outputOptions, printReport } from "./output.js";
import { placeOf } from "./version-place.js";

export const command: Command = {
  name: "diff",
  summary: "Compares two files or two folders, without git and without governance",
  operands: "BASE HEAD",
  options: {
    mode: {
      type: "string",
      value: "MODE",
      help: `exit 1 unless every contract satisfies: ${modes.join(", ")} (default: what is expected of its format)`,
    },
    ...judgingOptions,
    ...outputOptions,
  },
  example: "  contract-check diff old/order.avsc new/order.avsc --mode backward",
  async run(args, terminal) {
    const [base, head, ...more] = args.operands;
    if (base === undefined || head === undefined || more.length > 0) {
      throw new UsageError("diff compares two paths: contract-check diff BASE HEAD");
    }
    const mode = args.last("mode") === undefined ? undefined : oneOf(args, "mode", modes, "full");
    const [basePath, headPath] = [placeOf(terminal.cwd, base), placeOf(terminal.cwd, head)];
    const sources = await directorySources(basePath, headPath, {
      recognise: recogniseTogether,
      unpack,
    });
    const scope = { ...defaultScope({ mode, ...judgingSettings(args, terminal) }), skipped: () => undefined };
    const progress = progressOn(terminal, "contracts");
    const sides = { base: { ref: base, commit: null }, head: { ref: head, commit: null } };
    const compared = await compareSources({ ...sources, ...sides, ...judgedOn(progress) }, scope).finally(
      progress?.end,
    );
    const report = args.is("all")
      ? { ...compared, unchanged: unchangedContracts(sources, scope, compared) }
      : compared;
    await printReport(report, args, terminal);
    if (report.comparisons.some(({ faults }) => faults.length > 0)) return 3;
    return report.comparisons.every(({ satisfied }) => satisfied) ? 0 : 1;
  },
};

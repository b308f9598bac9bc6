import { ownersReport } from "../governance/commands/owners-report.js";
import { readPolicy } from "../governance/governance.js";
import { commitSnapshot } from "../hosts/git/sides.js";
import { jsonText, oneLine } from "../reports/escape.js";
import { type Command, UsageError } from "./command.js";
import { oneOf } from "./arguments.js";
import { gatedOptions, localRequest, placeText, refuseConfig, warnOfLaggingConfig } from "./gated.js";
import { findTip } from "./local.js";

export const command: Command = {
  name: "owners",
  summary: "Who owns this contract or element, and which line of which file says so",
  operands: "PATH [ELEMENT]",
  options: {
    ...gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" },
  },
  example: "  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",
  async run(args, terminal) {
    const [path, element, ...more] = args.operands;
    if (path === undefined || more.length > 0)
      throw new UsageError(
        "owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]",
      );
    const format = oneOf(args, "format", ["text", "json"], "text");
    const request = localRequest(args, terminal, terminal.now());
    const tip = await findTip(request.cwd, request);
    const side = await commitSnapshot(request.cwd, tip.commit);
    const read = await readPolicy(side, request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    if (!read.policy.configured)
      await warnOfLaggingConfig(request, { entries: side.entries, name: tip.name }, terminal);
    const report = ownersReport(read.policy, path, element?.split("."), terminal.now());
    if (format === "json") {
      terminal.out(jsonText(report));
      return 0;
    }
    const people = report.owners.map(
      ({ handle, members, unverifiable }) =>
        `${handle}${unverifiable === undefined ? ` (${members.join(", ")})` : ` (${unverifiable})`}`,
    );
    const lines = [
      people.length === 0 ? "nobody" : people.join(" or "),
      `  ${placeText(report.location)}${report.because}`,
      ...report.below.map(
        (element) =>
          `  below, ${element.path}: ${element.owners.join(" or ")} (${placeText(element.location).replace(/: $/, "")})`,
      ),
      ...(report.mode === ""
        ? []
        : [`  promise: ${report.declared ? report.mode : `none (${report.mode} is expected)`}`]),
    ];
    terminal.out(`${lines.map(oneLine).join("\n")}\n`);
    return report.owners.length === 0 ? 1 : 0;
  },
};

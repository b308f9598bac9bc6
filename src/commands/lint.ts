import { contractsOf } from "../contracts/discover.js";
import { formatByContent } from "../contracts/recognise.js";
import { defaultScope } from "../line/scope.js";
import { lintGovernance } from "../governance/commands/lint.js";
import type { Policy } from "../governance/governance.js";
import { gitSources } from "../hosts/git/git.js";
import type { Snapshot } from "../model/snapshot.js";
import { jsonText, oneLine } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import type { Command } from "./command.js";
import { oneOf } from "./arguments.js";
import { elementsIn } from "./elements-in.js";
import { placeText } from "./gated.js";

/** What a contract is made of, or was where the working tree parted from the default branch. */
async function eitherSide(base: Snapshot | undefined, head: Snapshot, policy: Policy, path: string) {
  const [after, before] = [
    await elementsIn(head, policy, path),
    base?.entries.has(path) ? await elementsIn(base, policy, path) : undefined,
  ];
  if (!after || !before) return after;
  const [elements, uses] = [
    [...after.elements, ...before.elements],
    [...after.uses, ...before.uses],
  ];
  return { elements, uses, format: after.format };
}

export const command: Command = {
  name: "lint",
  summary: "Checks config, calendar, requests and owners of the working tree, before they are merged",
  options: {
    base: { type: "string", value: "REF", help: "not judged; only needed where there is no default branch" },
    head: { type: "string", value: "REF", help: "a commit instead of the working tree" },
    config: { type: "string", value: "FILE", help: "the config file (default: contract-check.yaml)" },
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" },
  },
  example: "  contract-check lint",
  async run(args, terminal) {
    const format = oneOf(args, "format", ["text", "json"], "text");
    const [base, head, config] = [args.last("base"), args.last("head"), args.last("config")];
    const side = { cwd: terminal.cwd, ...(head !== undefined && { head }) };
    const { headSide } = await gitSources({ ...side, base: base ?? "HEAD" });
    // What a proposal takes away is no slip of the pen: check says who reads it.
    let before: Promise<Snapshot | undefined> | undefined;
    const baseSide = () =>
      (before ??= gitSources({ ...side, ...(base !== undefined && { base }) }).then(
        (sources) => sources.baseSide,
        () => undefined,
      ));
    const lints = await lintGovernance(headSide, {
      now: terminal.now(),
      ...(config !== undefined && { config }),
      contracts: [...contractsOf(headSide, defaultScope())],
      recognises: (path, start) => formatByContent(path, start) !== undefined,
      elements: async (path, policy) => eitherSide(await baseSide(), headSide, policy, path),
    });
    if (format === "json") terminal.out(jsonText(lints));
    else {
      for (const { code, severity, message, location } of lints)
        terminal.out(`${placeText(location)}${severity} ${code}: ${oneLine(message)}\n`);
      terminal.out(
        lints.length === 0
          ? "nothing to complain about\n"
          : `${plural(lints.length, "finding")} (contract-check explain CODE tells more)\n`,
      );
    }
    return lints.some(({ severity }) => severity === "error") ? 2 : 0;
  },
};

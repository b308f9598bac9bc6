import { formatByName } from "../model/formats.js";
import { governedScope } from "../line/governed-scope.js";
import { elementsOf } from "../line/replays.js";
import type { Policy } from "../governance/governance.js";
import { contractsOf } from "../contracts/discover.js";
import { formatByContent } from "../contracts/recognise.js";
import { defaultScope } from "../line/scope.js";
import { lintGovernance } from "../governance/commands/lint.js";
import { gitSources, worktreeSnapshot } from "../hosts/git/git.js";
import type { Instant } from "../model/instant.js";
import type { Snapshot } from "../model/snapshot.js";
import { jsonText, oneLine } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import type { Command } from "./command.js";
import { oneOf } from "./arguments.js";
import { placeText } from "./gated.js";

/** What the contract in a file is made of; undefined where no format recognises it, or it does not parse. */
async function elementsIn(side: Snapshot, policy: Policy, path: string) {
  const { formatOf, settings } = await governedScope(side, policy);
  const format =
    formatOf?.(path) ??
    formatByName(path) ??
    formatByContent(path, (await side.starts([path])).get(path) ?? "");
  const elements = format && (await elementsOf({ snapshot: side, settings }, format, path));
  return elements && { ...elements, format };
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
    const { cwd } = terminal;
    const side =
      head === undefined
        ? (await worktreeSnapshot(cwd)).side
        : (await gitSources({ cwd, base: base ?? "HEAD", head })).headSide;
    const lints = await lintsOf(side, terminal.now(), config);
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

/** Everything wrong or odd in the governance files of a side. */
export function lintsOf(side: Snapshot, now: Instant, config?: string): ReturnType<typeof lintGovernance> {
  return lintGovernance(side, {
    now,
    ...(config !== undefined && { config }),
    contracts: [...contractsOf(side, defaultScope())],
    recognises: (path, start) => formatByContent(path, start) !== undefined,
    elements: (path, policy) => elementsIn(side, policy, path),
  });
}

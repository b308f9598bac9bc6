import { contractsOf } from "../contracts/discover.js";
import { formatByContent } from "../contracts/recognise.js";
import { governedScope } from "../line/governed-scope.js";
import { profilesAsked } from "../line/proposed-rules.js";
import { defaultScope, type Scope } from "../line/scope.js";
import { configPath, configFilesIn } from "../governance/policy/config-names.js";
import { lintGovernance } from "../governance/commands/lint.js";
import { gitSources, worktreeSnapshot } from "../hosts/git/git.js";
import { formatByName } from "../model/formats.js";
import type { Instant } from "../model/instant.js";
import type { Snapshot } from "../model/snapshot.js";
import { jsonText } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import type { Command } from "./command.js";
import { oneOf } from "./arguments.js";
import { elementsIn } from "./elements-in.js";
import { faultText } from "./gated.js";

/** What a contract is made of, or was where the working tree parted from the default branch. */
async function eitherSide(base: Snapshot | undefined, head: Snapshot, scope: Scope, path: string) {
  const after = await elementsIn(head, scope, path);
  const before = base?.entries.has(path) ? await elementsIn(base, scope, path) : undefined;
  if (!after || !before) return after;
  const elements = [...after.elements, ...before.elements];
  return { elements, uses: [...after.uses, ...before.uses], format: after.format };
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
    const revisions = { cwd, ...(head !== undefined && { head }) };
    const side =
      head === undefined
        ? (await worktreeSnapshot(cwd)).side
        : (await gitSources({ ...revisions, base: base ?? "HEAD" })).headSide;
    // What a proposal takes away is no slip of the pen: check says who reads it.
    const baseSide = () =>
      gitSources({ ...revisions, ...(base !== undefined && { base }) }).then(
        (sources) => sources.baseSide,
        () => undefined,
      );
    const lints = await lintsOf(side, {
      now: terminal.now(),
      baseSide,
      ...(config !== undefined && { config }),
    });
    if (format === "json") terminal.out(jsonText(lints));
    else {
      for (const lint of lints) terminal.out(`${faultText(lint, `${lint.severity} ${lint.code}: `)}\n`);
      terminal.out(
        lints.length === 0
          ? nothingWrong(side, config)
          : `${plural(lints.length, "finding")} (contract-check explain CODE tells more)\n`,
      );
    }
    return lints.some(({ severity }) => severity === "error") ? 2 : 0;
  },
};

/** Where nothing is configured, nothing was looked at. */
function nothingWrong({ entries }: Snapshot, config: string | undefined): string {
  return config !== undefined || configFilesIn(entries).length > 0
    ? "nothing to complain about\n"
    : `there is no ${configPath} here, so there is nothing to check: contract-check init writes one\n`;
}

/** How the governance files of a side are linted. */
interface LintCall {
  readonly now: Instant;
  readonly config?: string;
  /** Where the side parted from the governed branch, if it is a proposal; called where elements are asked for. */
  readonly baseSide?: () => Promise<Snapshot | undefined>;
}

/** Everything wrong or odd in the governance files of a side. */
export async function lintsOf(
  side: Snapshot,
  { now, config, baseSide }: LintCall,
): ReturnType<typeof lintGovernance> {
  let before: Promise<Snapshot | undefined> | undefined;
  let scope: Promise<Scope> | undefined;
  return lintGovernance(side, {
    now,
    ...(config !== undefined && { config }),
    contracts: [...contractsOf(side, defaultScope())],
    profileAsked: await profilesAsked(side),
    // The config takes in what lies where others' files usually do.
    recognises: (path, start) => (formatByName(path) ?? formatByContent(path, start)) !== undefined,
    elements: async (path, policy) =>
      eitherSide(await (before ??= baseSide?.()), side, await (scope ??= governedScope(side, policy)), path),
  });
}

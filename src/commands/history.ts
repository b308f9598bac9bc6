import { formatIn } from "../contracts/discover.js";
import { loadFormat } from "../formats/registry.js";
import { readSignOffs } from "../governance/governance.js";
import { verifySignOff } from "../governance/sign-off-files/sign-off-file.js";
import type { Policy } from "../governance/policy/policy.js";
import { earlierVersions } from "../hosts/git/earlier.js";
import { firstReleaseWith } from "../hosts/git/releases.js";
import { commitOf, openRepository, type Repository } from "../hosts/git/repository.js";
import { firstCommit, needsFirstCommit } from "../hosts/git/shallow.js";
import { commitSnapshots } from "../hosts/git/both-sides.js";
import { governanceAt } from "../line/govern.js";
import { historyOf, type Step } from "../line/predecessors/history.js";
import type { PredecessorSource } from "../model/predecessor.js";
import type { Snapshot } from "../model/snapshot.js";
import { jsonText, oneLine } from "../reports/escape.js";
import { hurt } from "../reports/words.js";
import { oneOf } from "./arguments.js";
import { type Command, UsageError } from "./command.js";
import { gatedOptions, localRequest, refuseConfig } from "./gated.js";
import { findTip } from "./local.js";
import { didYouMean } from "./nearest.js";
import { rootedPath } from "./rooted-paths.js";

const { config, "governance-ref": governanceRef } = gatedOptions;

export const command: Command = {
  name: "history",
  summary: "How a contract came to be: its versions, what each step was, and who signed",
  operands: "PATH",
  options: {
    ...(config && { config }),
    ...(governanceRef && { "governance-ref": governanceRef }),
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" },
  },
  example: "  contract-check history contracts/orders/order_placed.avsc",
  async run(args, terminal) {
    const [operand, ...more] = args.operands;
    if (operand === undefined || more.length > 0)
      throw new UsageError("history takes the path of a contract: contract-check history PATH");
    const output = oneOf(args, "format", ["text", "json"], "text");
    const request = localRequest(args, terminal, terminal.now());
    const { cwd } = request;
    const tip = await findTip(cwd, request);
    const open = commitSnapshots(cwd);
    const side = await open(tip.commit);
    const repository = await openRepository(cwd);
    const seen = rootedPath(repository.root, terminal.cwd, operand);
    const path = [seen, operand].find((place) => side.entries.has(place));
    if (path === undefined)
      throw new UsageError(
        `there is no file ${operand} at ${tip.name}${didYouMean(seen, side.entries.keys())}`,
      );
    const governance = await governanceAt(side, request);
    if ("faults" in governance) return refuseConfig(governance.faults, terminal);
    const { scope, policy } = governance;
    const id = await formatIn(side, scope, path);
    if (id === undefined) throw new UsageError(`${path} is no contract: no format recognises it`);
    const format = await loadFormat(id);
    const clone = { repository, tip: tip.commit, open };
    const history: PredecessorSource = (subject) => earlierVersions(clone, subject);
    const { steps, missing } = await historyOf(path, { format, tip: side, scope, history });
    const lines = await Promise.all(
      steps.map(async (step) => ({
        step,
        ...(await landingOf({ repository, tip: tip.commit, open, policy }, step)),
      })),
    );
    if (output === "json")
      terminal.out(jsonText({ version: 1, path, format: format.id, steps: lines.map(stepObject) }));
    else terminal.out(`${lines.map(stepLine).map(oneLine).join("\n")}\n`);
    if (missing !== undefined) terminal.err(`contract-check: note: ${oneLine(missing)}\n`);
    return 0;
  },
};

interface Branch {
  readonly repository: Repository;
  readonly tip: string;
  readonly open: (commit: string) => Promise<Snapshot>;
  readonly policy: Policy | undefined;
}

interface Landing {
  readonly tag: string | undefined;
  readonly signers: readonly string[];
}

/** The first release that holds a state, and whose signed files came with it. */
async function landingOf({ repository, tip, open, policy }: Branch, { predecessor }: Step): Promise<Landing> {
  const { commit, path } = predecessor;
  const { cwd } = repository;
  if (commit === undefined) return { tag: undefined, signers: [] };
  const tag = await firstReleaseWith(cwd, tip, commit);
  const parent = await commitOf(cwd, `${commit}^`);
  const side = await open(commit);
  if (!policy || side.entries.containing("governance/signoffs/").length === 0) return { tag, signers: [] };
  const files = await readSignOffs(side, parent === undefined ? undefined : await open(parent));
  const first = (await firstCommit(repository, tip)) ?? { unverifiable: needsFirstCommit };
  const verified = await Promise.all(files.map((file) => verifySignOff(policy, file, first)));
  const signers = verified.flatMap((result) =>
    "signOff" in result && result.signOff.contract === path && result.signOff.decision === "approve"
      ? [result.signOff.signer]
      : [],
  );
  return { tag, signers: [...new Set(signers)] };
}

type Line = Landing & { readonly step: Step };

function dateOf({ at }: Step["predecessor"]): string {
  return at === undefined ? "" : new Date(at).toISOString();
}

function stepLine({ step: { predecessor, version, step }, tag, signers }: Line): string {
  const { commit = "", path } = predecessor;
  return [
    dateOf(predecessor).slice(0, 10),
    commit.slice(0, 9),
    ...(version === undefined ? [] : [version]),
    step ? hurt(step.verdict) : "first, or not comparable",
    ...(tag === undefined ? [] : [`since ${tag}`]),
    ...(signers.length === 0 ? [] : [`signed by ${signers.join(", ")}`]),
    ...(step && step.rules.length > 0 ? [step.rules.join(", ")] : []),
    ...(version === undefined ? [path] : []),
  ].join("  ");
}

function stepObject({ step: { predecessor, version, step }, tag, signers }: Line): object {
  const { commit, path } = predecessor;
  return {
    ...(version !== undefined && { version }),
    path,
    commit,
    at: dateOf(predecessor),
    ...(tag !== undefined && { tag }),
    ...(step && {
      class: step.class,
      backward: step.verdict.backward.outcome,
      forward: step.verdict.forward.outcome,
      rules: step.rules,
    }),
    signers,
  };
}

import { checklist, examine } from "../adoption/doctor.js";
import type { Clone } from "../adoption/clone-checks.js";
import { bad, type Finding } from "../adoption/finding.js";
import { surroundingsOf } from "../adoption/people.js";
import { worktreeSnapshot } from "../hosts/git/git.js";
import { gitText } from "../hosts/git/process.js";
import { isShallow } from "../hosts/git/shallow.js";
import { openRepository } from "../hosts/git/repository.js";
import { commitSnapshot } from "../hosts/git/both-sides.js";
import { probeOf } from "../hosts/github/probe.js";
import { commitInstant, type Instant } from "../model/instant.js";
import type { NoSources } from "../model/sources.js";
import { jsonText } from "../reports/escape.js";
import { oneOf } from "./arguments.js";
import { type Command, type Terminal, UsageError } from "./command.js";
import { hasErrorName } from "./errors.js";
import { lintsOf } from "./lint.js";
import { findTip, type Tip } from "./local.js";

export const command: Command = {
  name: "doctor",
  summary: "Looks at the set-up, changes nothing, and says what repairs it",
  options: {
    "governance-ref": {
      type: "string",
      value: "REF",
      help: "the governed branch (default: the default branch as fetched)",
    },
    name: { type: "string", value: "NAME", help: "the status that gates (default: contract-check)" },
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" },
  },
  example: "  contract-check doctor --governance-ref origin/main",
  async run(args, terminal) {
    const format = oneOf(args, "format", ["text", "json"], "text");
    const governanceRef = args.last("governance-ref");
    const findings = await findingsOf(terminal, governanceRef, args.last("name") ?? "contract-check");
    terminal.out(format === "json" ? jsonText(findings) : checklist(findings));
    return findings.some(({ ok }) => ok === false) ? 1 : 0;
  },
};

async function findingsOf(
  { cwd, env, now }: Terminal,
  governanceRef: string | undefined,
  context: string,
): Promise<readonly Finding[]> {
  const tip = await tipOf(cwd, governanceRef);
  if ("check" in tip) return [tip];
  const clone = await cloneOf(cwd, tip, now());
  const { slug = env.GITHUB_REPOSITORY } = await surroundingsOf(cwd, tip.commit);
  const token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
  const branch = tip.name.replace(/^origin\//, "");
  const forge =
    token === undefined || token === "" || slug === undefined
      ? undefined
      : { probe: probeOf(token, env.GITHUB_API_URL), slug, branch, context };
  return examine(clone, forge);
}

/** @throws UsageError where this is no repository. */
async function tipOf(cwd: string, governanceRef: string | undefined): Promise<Tip | Finding> {
  try {
    return await findTip(cwd, governanceRef === undefined ? {} : { governanceRef }, "--governance-ref");
  } catch (error) {
    if (!hasErrorName<NoSources>(error, "NoSources")) throw error;
    const { message, exit } = error;
    if (exit === 2) throw new UsageError(message);
    return bad("base", message, "do what this line says, then ask again");
  }
}

/** The governed branch as this clone has it, with what lint says of it. */
export async function cloneOf(cwd: string, tip: Tip, now: Instant): Promise<Clone> {
  const tipSide = await commitSnapshot(cwd, tip.commit);
  const { side } = await worktreeSnapshot(cwd);
  return {
    branch: tip.name,
    tipSide,
    tipAt: commitInstant(await gitText(["log", "-1", "--format=%ct", tip.commit, "--"], { cwd })),
    now,
    isShallow: isShallow(await openRepository(cwd)),
    present: side.entries,
    lints: await lintsOf(tipSide, { now }),
  };
}

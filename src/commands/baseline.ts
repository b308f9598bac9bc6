import { existsSync } from "node:fs";
import { join } from "node:path";
import { baselineOf } from "../adoption/baseline-text.js";
import { readPolicy } from "../governance/governance.js";
import { likeIt } from "../hosts/git/base.js";
import { exactSources, worktreeSnapshot } from "../hosts/git/git.js";
import { commitOf, openRepository } from "../hosts/git/repository.js";
import { compareSources } from "../line/compare-sources.js";
import { governedScope } from "../line/governed-scope.js";
import { day, parseInstant } from "../model/instant.js";
import { oneLine } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import { type Command, UsageError } from "./command.js";
import { writeAskedFile } from "./file-writing.js";
import { refuseConfig } from "./gated.js";
import { handleOption } from "./handles.js";

const file = "governance/policy.yaml";
const defaultDays = 90;

export const command: Command = {
  name: "baseline",
  summary: "Turns today's breaks against an older version into waivers with an end, to be reviewed",
  operands: "REF",
  options: {
    as: { type: "string", value: "@LOGIN", help: "who answers for what nobody owns" },
    reason: { type: "string", value: "TEXT", help: "why they are let pass" },
    expires: {
      type: "string",
      value: "DATE",
      help: `when they end (default: in ${String(defaultDays)} days)`,
    },
    print: { type: "boolean", help: "print them instead of writing the file" },
  },
  example:
    '  contract-check baseline v1.4.0 --as @kim --reason "broken since 2025, nobody reads it" --expires 2027-03-31',
  async run(args, terminal) {
    const [ref, ...more] = args.operands;
    if (ref === undefined || more.length > 0)
      throw new UsageError(
        "baseline takes the version to compare with, a tag, branch or commit: contract-check baseline v1.4.0",
      );
    const { cwd } = terminal;
    const now = terminal.now();
    const expires = args.last("expires") ?? new Date(now + defaultDays * day).toISOString().slice(0, 10);
    const end = /^\d{4}-\d{2}-\d{2}$/.test(expires) ? parseInstant(`${expires}T00:00Z`) : undefined;
    if (end === undefined || end <= now)
      throw new UsageError(`--expires ${expires}: expected a day to come, such as 2027-03-31`);
    const { root, side } = await worktreeSnapshot(cwd);
    const base = await commitOf(cwd, ref);
    const head = await commitOf(cwd, "HEAD");
    if (base === undefined || head === undefined)
      throw new UsageError(
        `there is no commit ${ref} in this clone${await likeIt(cwd, ref)}: "git tag" and "git branch -a" list names`,
      );
    const read = await readPolicy(side);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const sources = await exactSources(await openRepository(cwd), {
      base: { name: ref, commit: base },
      head: { name: "HEAD", commit: head },
    });
    const report = await compareSources(sources, await governedScope(side, read.policy));
    const approver = handleOption(args, "as");
    const reason =
      args.last("reason") ??
      `broken since ${ref}; the baseline of ${new Date(now).toISOString().slice(0, 10)}`;
    const { lines, waivers, left } = baselineOf(report, read.policy, { reason, approver, expires, now });
    for (const remark of left) terminal.err(`not waived: ${oneLine(remark)}\n`);
    if (waivers === 0) {
      terminal.out(`nothing to waive: no change since ${ref} breaks what is promised or expected\n`);
      return 0;
    }
    const text = `waivers:\n${lines.join("\n")}\n`;
    if (args.is("print") || existsSync(join(root, file))) {
      terminal.out(text);
      if (!args.is("print")) terminal.err(`${file} is there already: add these lines to its waivers:\n`);
      return args.is("print") ? 0 : 2;
    }
    await writeAskedFile(
      join(root, file),
      `# Known breaks since ${oneLine(ref)}, let pass until they end. Review each; "contract-check lint" shows what runs out.\nversion: 1\n${text}`,
      "wx",
    );
    terminal.out(
      `wrote ${file}: ${plural(waivers, "waiver")} until ${expires}; commit it to the governed branch\n`,
    );
    return 0;
  },
};

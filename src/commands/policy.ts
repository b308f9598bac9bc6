import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { casesPath } from "../adoption/cases-text.js";
import { acceptedTable } from "../governance/commands/policy-accept.js";
import { type CaseResult, testPolicy } from "../governance/commands/policy-test.js";
import { readPolicy } from "../governance/governance.js";
import { worktreeSnapshot } from "../hosts/git/git.js";
import { decode } from "../hosts/text.js";
import { oneLine } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import { type Command, UsageError } from "./command.js";
import { writeAskedFile } from "./file-writing.js";
import { refuseConfig } from "./gated.js";

export const command: Command = {
  name: "policy",
  summary: "policy test FILE: runs a table of cases against the policy of the working tree",
  operands: "test FILE",
  options: {
    config: { type: "string", value: "FILE", help: "the config file (default: contract-check.yaml)" },
    accept: { type: "boolean", help: "write what is decided now as what the cases expect" },
  },
  example: "  contract-check policy test governance/policy-cases.yaml",
  async run(args, terminal) {
    const [verb, file, ...more] = args.operands;
    if (verb !== "test") throw new UsageError("policy knows one verb: contract-check policy test FILE");
    if (file === undefined || more.length > 0)
      throw new UsageError(`policy test runs one table of cases, such as ${casesPath}: name its file`);
    const path = resolve(terminal.cwd, file);
    const { side } = await worktreeSnapshot(terminal.cwd);
    const read = await readPolicy(side, args.last("config"));
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const text = await textAt(path, file);
    const tested = await testPolicy(read.policy, file, text, terminal.now());
    if ("faults" in tested) return refuseConfig(tested.faults, terminal);
    for (const { name, expected, actual, requirements } of tested.results) {
      const right = expected === actual;
      terminal.out(
        `${right ? "ok  " : "FAIL"} ${oneLine(name)}${right ? "" : `: expected ${expected}, found ${actual}`}\n`,
      );
      if (!right) for (const requirement of requirements) terminal.out(`       ${oneLine(requirement)}\n`);
    }
    const differing = tested.results.filter(({ expected, actual }) => expected !== actual).length;
    if (differing === 0) return 0;
    const cases = plural(differing, "case");
    if (args.is("accept")) {
      const accepted = await acceptedTable(tested);
      if (typeof accepted !== "string") throw unwritten(file, accepted.unwritable);
      // A byte-order mark stands before what was read, and stays.
      await writeAskedFile(path, text.slice(0, text.length - tested.table.source.text.length) + accepted);
      terminal.out(`${file}: ${cases} rewritten: look at the difference before it is committed\n`);
      return 0;
    }
    terminal.out(
      `${cases} of ${String(tested.results.length)} decided otherwise: look at them, and where that is meant, --accept writes it into the table\n`,
    );
    return 1;
  },
};

/** @throws UsageError where it cannot be read, or is no text: it would not be written back as it was. */
async function textAt(path: string, file: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`${file} could not be read`);
  });
  const loaded = decode(bytes);
  if ("fault" in loaded) throw new UsageError(`${file}: ${loaded.fault}`);
  return loaded.text;
}

function unwritten(file: string, { name, actual }: CaseResult): UsageError {
  return new UsageError(
    `${file}: what case ${JSON.stringify(name)} expects cannot be rewritten where it stands without another change, such as of an alias or an escape: write ${actual} there by hand; nothing was written`,
  );
}

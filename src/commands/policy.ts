import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { testPolicy } from "../governance/commands/policy-test.js";
import { readPolicy } from "../governance/governance.js";
import { worktreeSnapshot } from "../hosts/git/git.js";
import { oneLine } from "../reports/escape.js";
import { type Command, UsageError } from "./command.js";
import { refuseConfig } from "./gated.js";

export const command: Command = {
  name: "policy",
  summary: "policy test FILE: runs a table of cases against the policy of the working tree",
  operands: "test FILE",
  options: {
    config: { type: "string", value: "FILE", help: "the config file (default: contract-check.yaml)" },
  },
  example: "  contract-check policy test governance/policy-cases.yaml",
  async run(args, terminal) {
    const [verb, file, ...more] = args.operands;
    if (verb !== "test" || file === undefined || more.length > 0)
      throw new UsageError("policy knows one verb: contract-check policy test FILE");
    const { side } = await worktreeSnapshot(terminal.cwd);
    const read = await readPolicy(side, args.last("config"));
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const text = await readFile(resolve(terminal.cwd, file), "utf8").catch(() => {
      throw new UsageError(`${file} could not be read`);
    });
    const tested = await testPolicy(read.policy, file, text, terminal.now());
    if ("faults" in tested) return refuseConfig(tested.faults, terminal);
    for (const { name, expected, actual, requirements } of tested.results) {
      const right = expected === actual;
      terminal.out(
        `${right ? "ok  " : "FAIL"} ${oneLine(name)}${right ? "" : `: expected ${expected}, found ${actual}`}\n`,
      );
      if (!right) for (const requirement of requirements) terminal.out(`       ${oneLine(requirement)}\n`);
    }
    return tested.results.every(({ expected, actual }) => expected === actual) ? 0 : 1;
  },
};

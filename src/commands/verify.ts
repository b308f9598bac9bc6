import { readPolicy, readSignOffs } from "../governance/governance.js";
import { verifySignOff } from "../governance/sign-off-files/sign-off-file.js";
import { gitSources } from "../hosts/git/git.js";
import { commitSnapshot } from "../hosts/git/sides.js";
import { firstCommit, needsFirstCommit } from "../hosts/git/shallow.js";
import type { Command } from "./command.js";
import { gatedOptions, localRequest, refuseConfig } from "./gated.js";
import { findTip } from "./local.js";

export const command: Command = {
  name: "verify",
  summary: "Checks the sign-off files of the proposal against the keys on the governed branch",
  options: gatedOptions,
  example: "  contract-check verify --governance-ref origin/main",
  async run(args, terminal) {
    const request = localRequest(args, terminal, terminal.now());
    const { cwd, base, head } = request;
    const tip = await findTip(cwd, request);
    const read = await readPolicy(await commitSnapshot(cwd, tip.commit), request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const { headSide } = await gitSources({
      cwd,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
    });
    const files = await readSignOffs(headSide);
    const repository =
      files.length === 0
        ? undefined
        : ((await firstCommit(cwd, tip.commit)) ?? { unverifiable: needsFirstCommit });
    let bad = 0;
    for (const file of files) {
      const checked = await verifySignOff(read.policy, file, repository);
      if ("invalid" in checked) bad += 1;
      const result =
        "invalid" in checked
          ? `does not count: ${checked.invalid}`
          : `good signature of ${checked.signOff.signer} for ${checked.signOff.contract} ${checked.signOff.digest}`;
      terminal.out(`${file.file}: ${result}\n`);
    }
    if (files.length === 0) terminal.out("there is no sign-off file here\n");
    return bad === 0 ? 0 : 1;
  },
};

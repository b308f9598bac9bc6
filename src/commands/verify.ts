import { outdatedBecause } from "../governance/commands/verify-text.js";
import { readPolicy, readSignOffs } from "../governance/governance.js";
import { type VerifiedSignOff, verifySignOff } from "../governance/sign-off-files/sign-off-file.js";
import { openRepository } from "../hosts/git/repository.js";
import { firstCommit, needsFirstCommit } from "../hosts/git/shallow.js";
import type { Command } from "./command.js";
import { gatedOptions, localRequest, refuseConfig } from "./gated.js";
import { type Answer, gate } from "../line/gate.js";
import { findTip, localQuestion } from "./local.js";

export const command: Command = {
  name: "verify",
  summary: "Checks the sign-off files of the proposal against the keys on the governed branch",
  options: gatedOptions,
  example: "  contract-check verify --governance-ref origin/main",
  async run(args, terminal) {
    const request = localRequest(args, terminal, terminal.now());
    const { cwd } = request;
    const question = await localQuestion(request);
    const tipSide = await question.tip();
    const read = await readPolicy(tipSide, request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const { headSide } = question.sources;
    const files = await readSignOffs(headSide);
    const proposed = new Set((await readSignOffs(headSide, tipSide)).map(({ file }) => file));
    if (files.length === 0) {
      terminal.out("there is no sign-off file here\n");
      return 0;
    }
    const tip = await findTip(cwd, request);
    const repository = (await firstCommit(await openRepository(cwd), tip.commit)) ?? {
      unverifiable: needsFirstCommit,
    };
    const answer = await gate(question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    let bad = 0;
    for (const file of files) {
      if (!proposed.has(file.file)) {
        terminal.out(`${file.file}: no longer counts: it was for a change that has landed\n`);
        continue;
      }
      const checked = await verifySignOff(read.policy, file, repository);
      const { ok, text } = await resultOf(checked, answer);
      if (!ok) bad += 1;
      terminal.out(`${file.file}: ${text}\n`);
    }
    return bad === 0 ? 0 : 1;
  },
};

/** A signature may be good and count no longer, because it is for one transition and not for the file. */
async function resultOf(
  checked: VerifiedSignOff,
  answer: Exclude<Answer, { readonly faults: unknown }>,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  if ("invalid" in checked) return { ok: false, text: `does not count: ${checked.invalid}` };
  const { signer, contract, digest } = checked.signOff;
  const { needs, facts, report } = answer;
  const nothing =
    report.comparisons.length === 0
      ? "nothing is changed here, so it is for nothing"
      : "no configuration of the governed branch asks for it";
  const why = needs && facts ? await outdatedBecause(needs, facts, checked) : nothing;
  const good = `good signature of ${signer} for ${contract} ${digest}`;
  return why === undefined
    ? { ok: true, text: good }
    : { ok: false, text: `no longer counts: ${why} (${good})` };
}

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gate } from "../line/gate.js";
import { untilOf } from "../governance/files/dates.js";
import { signOffText } from "../governance/commands/sign-off-text.js";
import { untimely } from "../governance/sign-offs/statements.js";
import { unplannedOf } from "../governance/decision/requirements/change-request.js";
import { verifySignOff } from "../governance/sign-off-files/sign-off-file.js";
import { signOffNamespace } from "../governance/sign-off-files/ssh-signature.js";
import type { Instant } from "../model/instant.js";
import { openRepository, type Repository } from "../hosts/git/repository.js";
import { firstCommit, needsFirstCommit } from "../hosts/git/shallow.js";
import { type Command, UsageError } from "./command.js";
import { writeAskedFile } from "./file-writing.js";
import { gatedOptions, instantOf, localRequest, refuseConfig } from "./gated.js";
import { handleOption } from "./handles.js";
import { findTip, localQuestion, type LocalRequest } from "./local.js";

export const command: Command = {
  name: "sign",
  summary: "Writes an SSH-signed sign-off file, bound to the digest of the present change",
  operands: "CONTRACT…",
  options: {
    ...gatedOptions,
    as: {
      type: "string",
      value: "@LOGIN",
      help: "who signs; the governed branch must list this key under people:",
    },
    key: {
      type: "string",
      value: "FILE",
      help: "the SSH key: a private key, or a public one held by ssh-agent",
    },
    refuse: { type: "boolean", help: "sign a refusal: it vetoes the change" },
    expires: { type: "string", value: "DATE", help: "until when it counts" },
    at: { type: "string", value: "INSTANT", help: "date the sign-off (what-if)" },
  },
  example: "  contract-check sign contracts/orders/order.avsc --as @lena --key ~/.ssh/id_ed25519",
  async run(args, terminal) {
    const [signer, key] = [handleOption(args, "as"), args.last("key")];
    if (signer === undefined) throw new UsageError("sign needs --as @LOGIN: who signs");
    if (key === undefined || !existsSync(key))
      throw new UsageError(
        `sign needs --key FILE: an SSH key that exists${key === undefined ? "" : ` (${key} does not)`}`,
      );
    const at = instantOf(args, terminal, true);
    const request = localRequest(args, terminal, at);
    const question = await localQuestion(request);
    const answer = await gate(question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    const { needs } = answer;
    if (!needs)
      throw new UsageError("there is nothing to sign: no change, or no configuration on the governed branch");
    const contracts =
      args.operands.length > 0
        ? args.operands
        : needs.cases.filter(({ level }) => level !== "free").map(({ path }) => path);
    if (contracts.length === 0) throw new UsageError("nothing here needs a sign-off");
    if (needs.policy.signoff.sources?.includes("ssh-signature") === false)
      throw new UsageError(
        "the governed branch counts no signed files (signoff: {sources: …}): approve the pull request",
      );
    const expires = args.last("expires");
    refuseUntimely({ at, expires }, terminal.now());
    const keys = needs.policy.people.get(signer.toLowerCase())?.keys ?? [];
    if (keys.length === 0)
      terminal.err(
        `the governed branch knows no key of ${signer}: add it under people:, or this will not count\n`,
      );
    const signed = needs.cases.filter(({ path, name }) => contracts.some((id) => id === path || id === name));
    // A revert and an emergency need no plan, whatever their row says.
    const unplanned = answer.report.decision.requirements.flatMap(({ dimension, status, contract }) =>
      dimension === "plan" && status !== "met" ? [contract] : [],
    );
    const planless = signed.filter(({ path }) => unplanned.includes(path));
    for (const text of planless.flatMap((matter) => unplannedOf(needs, matter))) terminal.err(`${text}\n`);
    const clone = await openRepository(terminal.cwd);
    const repository = await repositoryOf(request, clone);
    for (const contract of contracts) {
      const decision = args.is("refuse") ? "refuse" : "approve";
      const signOff = signOffText(needs, {
        repository,
        contract,
        signer,
        decision,
        isTaken: (path) => question.sources.baseSide.entries.has(path),
        ...(expires !== undefined && { expires }),
      });
      if ("message" in signOff) throw new UsageError(signOff.message);
      const file = join(clone.root, signOff.file);
      const signature = await sshSign(key, signOff.text);
      const written = { ...signOff, signature, location: { file: signOff.file } };
      const checked = await verifySignOff(needs.policy, written, repository);
      if (keys.length > 0 && "invalid" in checked)
        throw new UsageError(`nothing was written, because it would not count: ${checked.invalid}`);
      await writeAskedFile(file, signOff.text);
      await writeAskedFile(`${file}.sig`, signature);
      terminal.out(
        `${signOff.file}: ${decision === "approve" ? "signed" : "refused"} ${contract} as ${signer}; commit it and its .sig with the change\n`,
      );
    }
    return 0;
  },
};

/** @throws UsageError where a file of these dates would not count. */
function refuseUntimely(
  { at, expires }: { readonly at: Instant; readonly expires: string | undefined },
  now: Instant,
): void {
  const until = expires === undefined ? null : untilOf(expires);
  if (until === undefined)
    throw new UsageError(
      `--expires ${expires ?? ""}: expected a date such as 2027-01-31, or an instant with an offset such as 2026-12-01T22:00+01:00`,
    );
  const why = untimely({ at, expires: until }, now);
  if (why !== undefined) throw new UsageError(`nothing was written, because it would not count: ${why}`);
}

/** @throws UsageError where the clone does not reach the first commit of the governed branch. */
async function repositoryOf(request: LocalRequest, clone: Repository): Promise<string> {
  const repository = await firstCommit(clone, (await findTip(request.cwd, request)).commit);
  if (repository === undefined) throw new UsageError(needsFirstCommit);
  return repository;
}

/** The signature that ssh-keygen makes of a text; it asks for the passphrase or the agent itself. */
function sshSign(key: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("ssh-keygen", ["-Y", "sign", "-q", "-n", signOffNamespace, "-f", key], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", (error) => {
      reject(
        new UsageError(`ssh-keygen could not be started (${error.message}): install OpenSSH 8.2 or later`),
      );
    });
    child.on("close", (code) => {
      if (code === 0 && out.includes("BEGIN SSH SIGNATURE")) resolve(out);
      else
        reject(
          new UsageError(
            `ssh-keygen refused to sign with ${key}: ${err.trim() || `exit code ${String(code)}`}`,
          ),
        );
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(text);
  });
}

// The company of the example in a repository of its own, with the pull request that changes three of its contracts.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const example = join(root, "fixtures/example");
const signers = ["lena", "fay", "paul", "ivan", "olu"];

/** What git and node need; a CI's own variables would forbid --at, which makes the example the same on every day. */
const needed = /^(PATH|PATHEXT|HOME|USERPROFILE|SystemRoot|TEMP|TMP|TMPDIR|LANG|NO_COLOR|NODE_.*)$/i;
const isolated = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.test(name))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  TZ: "Europe/Berlin",
};

/** The shop, the keys of its people beside it, and what one does there; `remove` takes all of it away. */
export function layOutShop() {
  const folder = mkdtempSync(join(tmpdir(), "contract-check-example-"));
  const shop = join(folder, "shop");
  const git = (...args) => execFileSync("git", args, { cwd: shop, env: isolated, encoding: "utf8" });
  const commit = (who, date, message) => {
    git("add", "-A");
    const env = { ...isolated, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const by = ["-c", `user.name=${who}`, "-c", `user.email=${who}@acme.example`];
    execFileSync("git", [...by, "commit", "-q", "-m", message], { cwd: shop, env });
  };
  cpSync(join(example, "base"), shop, { recursive: true });
  const teams = join(shop, "governance/teams.yaml");
  let text = readFileSync(teams, "utf8");
  for (const who of signers) {
    execFileSync("ssh-keygen", [
      "-q",
      "-t",
      "ed25519",
      "-N",
      "",
      "-C",
      `${who}@acme.example`,
      "-f",
      join(folder, who),
    ]);
    // The keys of the files are examples, whose private halves nobody has.
    text = text.replace(
      new RegExp(`ssh-ed25519 \\S+ ${who}@acme\\.example`),
      readFileSync(join(folder, `${who}.pub`), "utf8").trim(),
    );
  }
  writeFileSync(teams, text);
  execFileSync("git", ["init", "-q", "-b", "main", shop], { env: isolated });
  commit("olu", "2026-11-20T10:00:00Z", "contracts of the shop");
  git("checkout", "-q", "-b", "risk-score");
  cpSync(join(example, "head"), shop, { recursive: true });
  commit("kim", "2026-11-23T10:00:00Z", "micros for the new stream processor, a channel, a risk score");
  return {
    folder,
    git,
    commit,
    /** Runs the committed contract-check; keys are new in every run, so the base commit's id is: it is given a fixed one. */
    run: (args, env = {}) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [process.env.CONTRACT_CHECK ?? join(root, "dist/cli.js"), ...args],
        { cwd: shop, env: { ...isolated, ...env }, encoding: "utf8" },
      );
      const text = (part) => part.replace(/main \([0-9a-f]{10}\)/g, "main (1a2b3c4d5e)");
      return { status, stdout: text(stdout), stderr: text(stderr) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

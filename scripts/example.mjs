// The whole gate on a small company: a pull request is refused with reasons; with sign-offs, inside a window, it passes.
// Uses git, Node and the committed dist/; ssh-keygen for the signatures. Everything happens in a temporary folder.
// --readme checks that docs/example.md shows exactly this output (UPDATE=1 rewrites it), and the README parts of it.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const example = join(root, "fixtures/example");
const folder = mkdtempSync(join(tmpdir(), "contract-check-example-"));
const shop = join(folder, "shop");
const signers = { lena: "LENA", fay: "FAY", paul: "PAUL", ivan: "IVAN", olu: "OLU" };

/** What git and node need; a CI's own variables would forbid --at, which makes the example the same on every day. */
const needed = /^(PATH|PATHEXT|HOME|USERPROFILE|SystemRoot|TEMP|TMP|TMPDIR|LANG|NO_COLOR|NODE_.*)$/i;
const isolated = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.test(name))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  TZ: "Europe/Berlin",
};
const printed = [];
const print = (text) => {
  console.log(text);
  printed.push(text);
};
const git = (...args) => execFileSync("git", args, { cwd: shop, env: isolated, encoding: "utf8" });
const commit = (who, date, message) => {
  git("add", "-A");
  const env = { ...isolated, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const by = ["-c", `user.name=${who}`, "-c", `user.email=${who}@acme.example`];
  execFileSync("git", [...by, "commit", "-q", "-m", message], { cwd: shop, env });
};
/** Runs contract-check without showing it. */
const run = (...args) =>
  spawnSync(process.execPath, [join(root, "dist/cli.js"), ...args], {
    cwd: shop,
    env: isolated,
    encoding: "utf8",
  });
const quietly = (...args) => run(...args).status;
/** Runs contract-check and shows the call; returns its exit code. */
const check = (...args) => {
  print(`$ contract-check ${args.map((arg) => arg.replace(folder, "~")).join(" ")}`);
  const { status, stdout, stderr } = run(...args);
  print(`${stdout}${stderr}`.trimEnd());
  print(`(exit code ${status})\n`);
  return status;
};
const expect = (what, found, wanted) => {
  if (found === wanted) return;
  console.error(`example: ${what} should exit with ${wanted}, it exited with ${found}`);
  process.exitCode = 1;
};

try {
  cpSync(join(example, "base"), shop, { recursive: true });
  const teams = join(shop, "governance/teams.yaml");
  let text = readFileSync(teams, "utf8");
  for (const [who, mark] of Object.entries(signers)) {
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
    text = text.replace(`KEY OF ${mark}`, readFileSync(join(folder, `${who}.pub`), "utf8").trim());
  }
  writeFileSync(teams, text);
  execFileSync("git", ["init", "-q", "-b", "main", shop], { env: isolated });
  commit("olu", "2026-11-20T10:00:00Z", "contracts of the shop");
  git("checkout", "-q", "-b", "risk-score");
  cpSync(join(example, "head"), shop, { recursive: true });
  commit("kim", "2026-11-23T10:00:00Z", "micros for the new stream processor, a channel, a risk score");

  print("# A shop with owners, windows, freezes, consumers, boards and a policy: all of it in files.\n");
  expect("the linted configuration", check("lint"), 0);

  print("# Kim proposes three changes on Monday, with a plan for the one that the whole company reads.\n");
  expect("the proposal", check("check", "--at", "2026-11-23T11:00+01:00"), 1);

  print("# The people concerned look at the data that would break, and sign exactly this change.\n");
  const orders = "contracts/orders/order_placed.avsc";
  const payments = "contracts/payments/acme/payments/v1/payment.proto";
  const sign = (run, who, path) =>
    run("sign", path, "--as", `@${who}`, "--key", join(folder, who), "--at", "2026-11-24T15:00+01:00");
  expect("lena's sign-off", sign(check, "lena", orders), 0);
  print("# So do @fay, @ivan, @olu and @paul.\n");
  for (const who of ["fay", "ivan", "olu"]) expect(`${who}'s sign-off`, sign(quietly, who, orders), 0);
  expect("paul's sign-off", sign(quietly, "paul", payments), 0);
  commit("kim", "2026-11-24T16:00:00Z", "sign-offs");

  print("# On Friday everybody has signed, but it is Black Friday.\n");
  expect("in the freeze", check("check", "--at", "2026-11-27T17:00+01:00", "--quiet"), 5);

  print("# On Saturday night it passes, until the window closes.\n");
  expect("inside the window", check("check", "--at", "2026-11-28T22:30+01:00", "--quiet"), 0);
  if (process.argv.includes("--readme")) compareReadme();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Keys are new in every run, so the base commit's id is; nothing else may differ. */
function compareReadme() {
  const output = printed
    .join("\n")
    .replace(/main \([0-9a-f]{10}\)/g, "main (1a2b3c4d5e)")
    .trimEnd();
  const file = join(root, "docs/example.md");
  const page = readFileSync(file, "utf8");
  const shown = page.replace(
    /(<!-- example -->\n)[\s\S]*?(<!-- \/example -->)/,
    (_all, start, end) => `${start}\n\`\`\`text\n${output}\n\`\`\`\n\n${end}`,
  );
  if (process.env.UPDATE === "1") writeFileSync(file, shown);
  else if (shown !== page) {
    console.error("example: docs/example.md shows another output; UPDATE=1 npm run example rewrites it");
    process.exitCode = 1;
  }
  const lost = lostPart(output);
  if (lost === undefined) return;
  console.error(`example: the README shows what is not printed, or not in this order:\n${lost}`);
  process.exitCode = 1;
}

/** The first part of the README's excerpt that is not in the output behind the parts before it. */
function lostPart(output) {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, excerpt] = /<!-- excerpt -->\n\n```text\n([\s\S]*?)\n```/.exec(readme);
  let rest = output;
  for (const part of excerpt.split(/\n?^…$\n?/m).filter((text) => text !== "")) {
    const at = rest.indexOf(part);
    if (at < 0) return part;
    rest = rest.slice(at + part.length);
  }
  return undefined;
}

// The whole gate on a small company: a pull request is refused with reasons; with sign-offs, inside a window, it passes.
// Uses git, Node and the committed dist/; ssh-keygen for the signatures. Everything happens in a temporary folder.
// --readme checks that docs/example.md shows exactly this output (UPDATE=1 rewrites it).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layOutShop, root } from "./example/shop.mjs";

const { folder, commit, run, remove } = layOutShop();

const printed = [];
const print = (text) => {
  console.log(text);
  printed.push(text);
};
/** Runs contract-check without showing it. */
const quietly = (...args) => run(args).status;
/** Runs contract-check and shows the call; returns its exit code. */
const check = (...args) => {
  print(`$ contract-check ${args.map((arg) => arg.replace(folder, "~")).join(" ")}`);
  const { status, stdout, stderr } = run(args);
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
  print("# A shop with owners, windows, freezes, consumers, boards and a policy: all of it in files.\n");
  expect("the linted configuration", check("lint"), 0);

  print("# Kim proposes three changes on Monday, with a plan for the one that the whole company reads.\n");
  expect("the proposal", check("check", "--at", "2026-11-23T11:00+01:00"), 1);

  print("# The people concerned look at the data that would break, and sign exactly this change.\n");
  const orders = "contracts/orders/order_placed.avsc";
  const payments = "contracts/payments/acme/payments/v1/payment.proto";
  const sign = (call, who, path) =>
    call("sign", path, "--as", `@${who}`, "--key", join(folder, who), "--at", "2026-11-24T15:00+01:00");
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
  remove();
}

/** Keys are new in every run, so the base commit's id is; nothing else may differ. */
function compareReadme() {
  const output = printed.join("\n").trimEnd();
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
}

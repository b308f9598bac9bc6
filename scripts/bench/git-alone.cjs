// The git commands of a run and nothing else: what is left to gain. node git-alone.cjs [SUFFIX NEEDLE]
const { spawn } = require("node:child_process");

const { argv } = require("node:process");

const [, , suffix, needle] = argv;
const first = [
  ["diff", "--raw", "-z", "--no-renames", "--no-abbrev", "--merge-base", "refs/remotes/origin/HEAD", "--"],
  ["ls-files", "-z", "-s", "-o", "--exclude-standard", "--full-name", "--", ":/"],
  ["rev-parse", "--show-toplevel", "HEAD^{commit}", "refs/remotes/origin/HEAD...HEAD"],
];

Promise.all(first.map((args) => run(args))).then(async () => {
  if (suffix === undefined) return;
  await run(["cat-file", "--batch"], "HEAD^{tree}\n");
  const paths = `:(top,glob)**/*${suffix}`;
  await run(["grep", "--threads=1", "-l", "-z", "--text", "-F", "-e", needle, "origin/HEAD", "--", paths]);
});

function run(args, input) {
  return new Promise((resolve) => {
    const child = spawn("git", args, { stdio: [input === undefined ? "ignore" : "pipe", "pipe", "inherit"] });
    child.stdout.setEncoding("utf8").on("data", () => undefined);
    child.stdin?.end(input);
    child.on("close", resolve);
  });
}

// Runs the Action for a pull request of a bench repository, with a forge on the loopback interface that answers at once,
// and prints the milliseconds that the Action took. node action.mjs ACTION-FILE REPOSITORIES TREE
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [, , action, repositories, tree] = process.argv;
const workspace = checkedOut(join(repositories, `merged-${tree}`));
const [base, head] = git(workspace, "rev-parse", "HEAD^1", "HEAD^2").split("\n");
const folder = mkdtempSync(join(tmpdir(), "contract-check-bench-action-"));
const files = Object.fromEntries(["event", "output", "summary"].map((name) => [name, join(folder, name)]));
const login = "kim";
const pull = {
  number: 7,
  state: "open",
  user: { login },
  head: { sha: head, ref: tree, repo: { full_name: "acme/shop" } },
  base: { sha: base, ref: "main" },
};
for (const file of Object.values(files)) writeFileSync(file, "");
writeFileSync(files.event, JSON.stringify({ pull_request: pull, repository: { default_branch: "main" } }));

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://forge");
  const answer = answerTo(request.method, pathname.replace("/repos/acme/shop", ""));
  response.writeHead(request.method === "POST" ? 201 : 200, { "content-type": "application/json" });
  request.resume().on("end", () => response.end(JSON.stringify(answer)));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
try {
  const begin = performance.now();
  const child = spawn(process.execPath, [action], { cwd: workspace, env: environment(), stdio: "pipe" });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the Action ended with exit code ${code}:\n${log}`);
  process.stdout.write(String(performance.now() - begin));
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
}

/** What GitHub answers of this pull request; it holds no comment and no status yet. */
function answerTo(method, path) {
  const author = { author: { login }, committer: { login } };
  const answers = {
    "/pulls": [pull],
    "/pulls/7": pull,
    "/pulls/7/commits": [{ sha: head, parents: [{ sha: base }], ...author, commit: { message: "" } }],
    [`/compare/${base}...${head}`]: { merge_base_commit: { sha: base }, total_commits: 1 },
    "/graphql": { data: { viewer: { login: "github-actions[bot]" } } },
  };
  return answers[path] ?? (method === "GET" ? [] : { id: 1 });
}

/** What GitHub's runner tells an action. */
function environment() {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ID: "1",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: workspace,
    INPUT_TOKEN: "token",
    RUNNER_TEMP: folder,
  };
}

/** A clone as actions/checkout leaves it: the merge of the proposal into main is checked out. Made once. */
function checkedOut(clone) {
  if (existsSync(clone)) return clone;
  const building = `${clone}.building`;
  rmSync(building, { recursive: true, force: true });
  git(repositories, "clone", "-q", `file://${join(repositories, "same")}`, building);
  const identity = ["-c", "user.name=Bench", "-c", "user.email=bench@example.com"];
  git(building, "checkout", "-q", "--detach", "origin/main");
  git(building, ...identity, "merge", "-q", "--no-ff", "-m", "Merge", `origin/${tree}`);
  renameSync(building, clone);
  return clone;
}

function git(cwd, ...args) {
  return execFileSync("git", args, { cwd, encoding: "utf8" }).trim();
}

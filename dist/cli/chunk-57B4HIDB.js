var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  GitError: () => GitError,
  cutOff: () => cutOff,
  git: () => git,
  gitText: () => gitText,
  isShallow: () => isShallow,
  pieces: () => pieces,
  startGit: () => startGit
});
module.exports = __toCommonJS(stdin_exports);
var import_node_child_process = require("node:child_process");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var GitError = class extends Error {
  constructor(args, exitCode, stderr) {
    super(`git ${args.join(" ")} failed: ${stderr.trim() || `exit code ${String(exitCode)}`}`);
    this.args = args;
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
  args;
  exitCode;
  stderr;
  name = "GitError";
};
var settled = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "submodule.recurse=false",
  "-c",
  "diff.autoRefreshIndex=true"
];
var misleading = [
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_EXTERNAL_DIFF"
];
function startGit(args, cwd, added) {
  return (0, import_node_child_process.spawn)("git", [...settled, ...args], {
    cwd,
    env: environment(added),
    stdio: "pipe",
    windowsHide: true
  });
}
function startUnasked(args, cwd, added) {
  const options = { cwd, env: environment(added), windowsHide: true };
  return (0, import_node_child_process.spawn)("git", [...settled, ...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
}
function environment(added = {}) {
  const env = {
    ...process.env,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    ...added
  };
  for (const name of misleading) Reflect.deleteProperty(env, name);
  return env;
}
async function git(args, run) {
  const chunks = [];
  await finished(args, run, (stdout) => stdout.on("data", (chunk) => chunks.push(chunk)));
  return Buffer.concat(chunks);
}
async function gitText(args, run) {
  const chunks = [];
  await finished(
    args,
    run,
    (stdout) => stdout.setEncoding("utf8").on("data", (chunk) => chunks.push(chunk))
  );
  return chunks.join("");
}
function finished(args, { cwd, input, accept = [], env }, read) {
  return new Promise((resolve2, reject) => {
    const child = input === void 0 ? startUnasked(args, cwd, env) : startGit(args, cwd, env);
    let stderr = "";
    read(child.stdout);
    child.stderr.on(
      "data",
      (chunk) => stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4e3)
    );
    child.on("error", (error) => {
      reject(new GitError(args, void 0, error.message));
    });
    child.on("close", (code) => {
      if (code === 0 || code !== null && accept.includes(code)) resolve2();
      else reject(new GitError(args, code ?? void 0, stderr));
    });
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input);
  });
}
function pieces(output) {
  const text = output.toString("utf8");
  return text === "" ? [] : text.slice(0, text.endsWith("\0") ? -1 : void 0).split("\0");
}
async function isShallow(cwd) {
  return (await gitText(["rev-parse", "--is-shallow-repository"], { cwd })).trim() === "true";
}
async function cutOff(root, merges) {
  if (merges.length === 0 || !await isShallow(root)) return [];
  const ends = await shallowEnds(root);
  const known = await Promise.all(merges.map((merge) => isWhole(root, merge, ends)));
  return merges.filter((_, i) => !known[i]);
}
async function isWhole(root, merge, ends) {
  if (ends.has(merge)) return false;
  const parents = (await gitText(["rev-parse", `${merge}^@`], { cwd: root })).split("\n").filter(Boolean);
  const bases = await gitText(["merge-base", "--all", ...parents], { cwd: root, accept: [1] });
  const [base, ...others] = bases.split("\n").filter(Boolean);
  if (base === void 0 || others.length > 0) return false;
  const between = await gitText(["rev-list", merge, `^${base}`], { cwd: root });
  return between.split("\n").every((commit) => !ends.has(commit));
}
async function shallowEnds(root) {
  const path = (await gitText(["rev-parse", "--git-path", "shallow"], { cwd: root })).trim();
  const text = await (0, import_promises.readFile)((0, import_node_path.resolve)(root, path), "utf8");
  return new Set(text.split("\n").filter(Boolean));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GitError,
  cutOff,
  git,
  gitText,
  isShallow,
  pieces,
  startGit
});

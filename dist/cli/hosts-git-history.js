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
  changedBy: () => changedBy,
  coAuthors: () => coAuthors,
  commitsBetween: () => commitsBetween
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
async function commitsBetween(cwd, governed, head) {
  const range = [head, ...governed.map((commit) => `^${commit}`)];
  const people = await authors(cwd, range);
  const paths = await pathsOf({ cwd }, everyParent, range);
  const merges = people.filter(({ parents }) => parents.length > 1).map(({ id }) => id);
  const unsure = await (0, import_chunk_57B4HIDB.cutOff)(cwd, merges);
  for (const merge of merges)
    paths.set(merge, await changedBy(cwd, merge, unsure.includes(merge) ? "every-parent" : "again"));
  return people.map((commit) => ({ ...commit, paths: paths.get(commit.id) ?? [] }));
}
var remerged = "--remerge-diff";
var everyParent = "-m";
async function changedBy(cwd, commit, merges) {
  const [own] = await authors(cwd, ["--no-walk", commit]);
  const { parents = [] } = own ?? {};
  const whole = async () => (await pathsOf({ cwd }, everyParent, ["--no-walk", commit])).get(commit) ?? [];
  if (parents.length !== 2 || merges === "every-parent") return whole();
  return mergedAgain(cwd, commit, parents).catch(whole);
}
async function mergedAgain(cwd, merge, parents) {
  return withoutFiles(cwd, async (run) => {
    const again = (await pathsOf(run, remerged, ["--no-walk", merge])).get(merge) ?? [];
    const flags = ["--write-tree", "--name-only", "--no-messages", "-z"];
    const merged = await (0, import_chunk_57B4HIDB.git)(["merge-tree", ...flags, ...parents], { ...run, accept: [1] });
    const [, ...conflicts] = (0, import_chunk_57B4HIDB.pieces)(merged).filter(Boolean);
    return [.../* @__PURE__ */ new Set([...again, ...conflicts])];
  });
}
async function withoutFiles(cwd, work) {
  const folder = await (0, import_promises.mkdtemp)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "contract-check-"));
  try {
    const repository = (await (0, import_chunk_57B4HIDB.gitText)(["rev-parse", "--absolute-git-dir"], { cwd })).replace(/\n$/, "");
    const env = { GIT_DIR: repository, GIT_WORK_TREE: folder, GIT_INDEX_FILE: (0, import_node_path.join)(folder, "none") };
    return await work({ cwd: folder, env });
  } finally {
    await (0, import_promises.rm)(folder, { recursive: true, force: true });
  }
}
async function authors(cwd, range) {
  const format = "--format=%H%x00%P%x00%ae%x00%ce%x00%B";
  const fields = (0, import_chunk_57B4HIDB.pieces)(await (0, import_chunk_57B4HIDB.git)(["log", "-z", "--no-patch", format, ...range, "--"], { cwd }));
  const found = [];
  for (let at = 0; at + 4 < fields.length; at += 5) {
    const [id = "", parents = "", author = "", committer = "", message = ""] = fields.slice(at, at + 5);
    const hands = [author, ...isGitHubItself(committer) ? [] : [committer], ...coAuthors(message)];
    found.push({ id, parents: parents.split(" ").filter(Boolean), emails: [...new Set(hands)] });
  }
  return found;
}
async function pathsOf(run, merges, range) {
  const flags = ["-z", merges, "--raw", "--no-abbrev", "--no-renames", "--format=%H"];
  const parts = (0, import_chunk_57B4HIDB.pieces)(await (0, import_chunk_57B4HIDB.git)(["log", ...flags, ...range, "--"], run));
  const found = /* @__PURE__ */ new Map();
  let own = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? "").replace(/^\n/, "");
    if (part.startsWith(":")) own.push(parts[at += 1] ?? "");
    else if (/^[0-9a-f]{40,64}$/.test(part)) found.set(part, own = found.get(part) ?? []);
    else if (part !== "") throw new Error(`git log answered with ${JSON.stringify(part.slice(0, 80))}`);
  }
  return found;
}
function coAuthors(message) {
  return [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].map(([, email = ""]) => email.trim());
}
function isGitHubItself(email) {
  return email.toLowerCase() === "noreply@github.com";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changedBy,
  coAuthors,
  commitsBetween
});

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  git,
  gitText,
  pieces
} from "./chunk-PEGQHZML.js";

// src/hosts/git/shallow.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
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
  const text = await readFile(resolve(root, path), "utf8");
  return new Set(text.split("\n").filter(Boolean));
}

// src/hosts/git/history.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function commitsBetween(cwd, governed, head) {
  const range = [head, ...governed.map((commit) => `^${commit}`)];
  const people = await authors(cwd, range);
  const paths = await pathsOf({ cwd }, everyParent, range);
  const merges = people.filter(({ parents }) => parents.length > 1).map(({ id }) => id);
  const unsure = await cutOff(cwd, merges);
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
    const merged = await git(["merge-tree", ...flags, ...parents], { ...run, accept: [1] });
    const [, ...conflicts] = pieces(merged).filter(Boolean);
    return [.../* @__PURE__ */ new Set([...again, ...conflicts])];
  });
}
async function withoutFiles(cwd, work) {
  const folder = await mkdtemp(join(tmpdir(), "contract-check-"));
  try {
    const repository = (await gitText(["rev-parse", "--absolute-git-dir"], { cwd })).replace(/\n$/, "");
    const env = { GIT_DIR: repository, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(folder, "none") };
    return await work({ cwd: folder, env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
async function authors(cwd, range) {
  const format = "--format=%H%x00%P%x00%ae%x00%ce%x00%B";
  const fields = pieces(await git(["log", "-z", "--no-patch", format, ...range, "--"], { cwd }));
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
  const parts = pieces(await git(["log", ...flags, ...range, "--"], run));
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
var mostListed = 2e3;
async function landingsSince(cwd, tip, since, paths = []) {
  const wanted = paths.map((path) => `:(top,literal)${path}`);
  const format = "--format=%H%x00%P%x00%ct%x00%s";
  const count = ["-n", String(mostListed)];
  const fields = pieces(
    await git(["log", "--first-parent", "-z", format, ...count, tip, "--", ...wanted], { cwd })
  );
  const found = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [commit = "", parents = "", time = "0", subject = ""] = fields.slice(at, at + 4);
    const landing = { commit, parent: parents.split(" ").find(Boolean), at: Number(time) * 1e3, subject };
    found.push(landing);
    if (landing.at < since) return found;
  }
  return found.length < mostListed ? found : void 0;
}
async function arrivedAt(cwd, tip, path) {
  const output = await gitText(
    [
      "log",
      "--first-parent",
      "--diff-merges=first-parent",
      "--diff-filter=A",
      "--format=%ct",
      "-n",
      "1",
      tip,
      "--",
      `:(top,literal)${path}`
    ],
    { cwd }
  );
  return output.trim() === "" ? void 0 : Number(output.trim()) * 1e3;
}

export {
  isShallow,
  commitsBetween,
  landingsSince,
  arrivedAt
};

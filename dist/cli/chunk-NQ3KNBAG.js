import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  gitText
} from "./chunk-XGW23JJV.js";

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
async function commitsBetween(cwd, governed, head) {
  const range = [head, ...governed.map((commit) => `^${commit}`)];
  const found = await authorships(cwd, remerged, range).catch(() => authorships(cwd, everyParent, range));
  const merges = found.filter(({ parents }) => parents.length > 1);
  const octopuses = merges.filter(({ parents }) => parents.length > 2);
  const unsure = await cutOff(
    cwd,
    merges.map(({ id }) => id)
  );
  const unmade = [.../* @__PURE__ */ new Set([...octopuses.map(({ id }) => id), ...unsure])];
  if (unmade.length === 0) return found;
  const whole = await authorships(cwd, everyParent, ["--no-walk", ...unmade]);
  return [...found, ...whole];
}
var remerged = "--remerge-diff";
var everyParent = "-m";
async function authorships(cwd, merges, range) {
  const format = "--format=%x01%H%x02%P%x02%ae%x02%ce%x02%B%x03";
  const output = await gitText(["log", "-z", merges, "--name-only", "--no-renames", format, ...range, "--"], {
    cwd
  });
  return output.split("").slice(1).map(parseCommit);
}
function parseCommit(record) {
  const [header = "", names = ""] = record.split("");
  const [id = "", parents = "", author = "", committer = "", message = ""] = header.split("");
  return {
    id,
    parents: parents.split(" ").filter(Boolean),
    emails: [.../* @__PURE__ */ new Set([author, ...isGitHubItself(committer) ? [] : [committer], ...coAuthors(message)])],
    paths: names.split("\0").map((name) => name.replace(/^\n+/, "")).filter(Boolean)
  };
}
function coAuthors(message) {
  return [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].map(([, email = ""]) => email.trim());
}
function isGitHubItself(email) {
  return email.toLowerCase() === "noreply@github.com";
}
async function landingsSince(cwd, tip, since, paths = []) {
  const wanted = paths.map((path) => `:(top,literal)${path}`);
  const output = await gitText(
    ["log", "--first-parent", "-z", "--format=%H%x02%P%x02%ct%x02%s", "-n", "2000", tip, "--", ...wanted],
    { cwd }
  );
  const found = [];
  for (const record of output.split("\0").filter(Boolean)) {
    const [commit = "", parents = "", time = "0", subject = ""] = record.split("");
    const landing = { commit, parent: parents.split(" ").find(Boolean), at: Number(time) * 1e3, subject };
    found.push(landing);
    if (landing.at < since) break;
  }
  return found;
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

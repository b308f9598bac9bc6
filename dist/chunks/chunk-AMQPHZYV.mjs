import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  contractSuffixes,
  formatByName,
  formatFacts,
  guardedContracts
} from "./chunk-XW22HSYY.mjs";
import {
  entriesOf,
  isLink
} from "./chunk-GE2WWQJW.mjs";
import {
  jsonText
} from "./chunk-O7AHYTK5.mjs";
import {
  indirectReferences
} from "./chunk-XUPFY5J5.mjs";
import {
  starsMatch
} from "./chunk-ZUUE6BCT.mjs";
import {
  day
} from "./chunk-JUCB523D.mjs";
import {
  indirectReferences as indirectReferences2,
  rootFileNames
} from "./chunk-I4YM6ASQ.mjs";
import {
  mayHoldSchema
} from "./chunk-D67HTB3K.mjs";
import {
  byElementThenRule,
  pathOf,
  requiredDirections,
  satisfies
} from "./chunk-ITYLNSQF.mjs";
import {
  classOf,
  fails,
  readsWith,
  undecided,
  worst
} from "./chunk-HEZAR2AG.mjs";
import {
  byCodeUnits,
  byText
} from "./chunk-5MT2GTPN.mjs";

// src/model/sources.ts
function withHistory(sources, fetch) {
  const { earlier } = sources;
  if (!earlier) return sources;
  return {
    ...sources,
    async earlier(of) {
      await fetch();
      return earlier(of);
    }
  };
}
var NoSources = class extends Error {
  constructor(fault, exit) {
    super(fault.message);
    this.fault = fault;
    this.exit = exit;
  }
  fault;
  exit;
  name = "NoSources";
};

// src/hosts/git/git.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";

// src/hosts/git/process.ts
import { spawn } from "node:child_process";
var GitError = class extends Error {
  constructor(args2, exitCode, stderr) {
    super(`git ${args2.join(" ")} failed: ${stderr.trim() || `exit code ${String(exitCode)}`}`);
    this.args = args2;
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
function startGit(args2, cwd, added) {
  return spawn("git", [...settled, ...args2], {
    cwd,
    env: environment(added),
    stdio: "pipe",
    windowsHide: true
  });
}
function startUnasked(args2, cwd, added) {
  const options = { cwd, env: environment(added), windowsHide: true };
  return spawn("git", [...settled, ...args2], { ...options, stdio: ["ignore", "pipe", "pipe"] });
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
async function git(args2, run2) {
  const chunks = [];
  await finished(args2, run2, (stdout) => stdout.on("data", (chunk) => chunks.push(chunk)));
  return Buffer.concat(chunks);
}
async function gitText(args2, run2) {
  const chunks = [];
  await finished(
    args2,
    run2,
    (stdout) => stdout.setEncoding("utf8").on("data", (chunk) => chunks.push(chunk))
  );
  return chunks.join("");
}
function finished(args2, { cwd, input, accept = [], env }, read) {
  return new Promise((resolve2, reject) => {
    const child = input === void 0 ? startUnasked(args2, cwd, env) : startGit(args2, cwd, env);
    let stderr = "";
    read(child.stdout);
    child.stderr.on(
      "data",
      (chunk) => stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4e3)
    );
    child.on("error", (error) => {
      reject(new GitError(args2, void 0, error.message));
    });
    child.on("close", (code) => {
      if (code === 0 || code !== null && accept.includes(code)) resolve2();
      else reject(new GitError(args2, code ?? void 0, stderr));
    });
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input);
  });
}
function pieces(output) {
  const text = output.toString("utf8");
  return text === "" ? [] : text.slice(0, text.endsWith("\0") ? -1 : void 0).split("\0");
}

// src/hosts/git/repository.ts
var questions = ["--is-inside-work-tree", "--is-shallow-repository", "--show-toplevel", "HEAD^{commit}"];
async function openRepository(cwd, names) {
  const range = names?.join("...");
  const asked = names && range !== void 0 ? [range, "--symbolic-full-name", names[0]] : [];
  const answer = await ask(cwd, [...questions, ...asked]);
  const lines = answer.replace(/\n$/, "").split("\n");
  const parted = range === void 0 ? void 0 : takeParted(lines, range);
  const [inside, shallow, ...rest2] = lines;
  if (inside !== "true") throw noWorkTree(cwd);
  const head = rest2.pop() ?? "";
  if (!isCommit(head)) {
    const message = "this repository has no commit yet: there is nothing to compare with. Commit the contracts first.";
    throw new NoSources({ message }, 3);
  }
  const repository = { cwd, root: rest2.join("\n"), shallow: shallow === "true", head };
  return parted ? { ...repository, parted } : repository;
}
var isCommit = (text) => /^[0-9a-f]{40,64}$/.test(text);
function takeParted(lines, range) {
  if (lines.at(-1) === range) {
    lines.pop();
    return void 0;
  }
  if (lines.at(-1) === "HEAD^{commit}") return void 0;
  const end = lines.findLastIndex((line) => isCommit(line));
  const [head = "", target = "", ...after] = lines.splice(end - 1);
  const bases = after.filter((line) => line.startsWith("^"));
  const [ref = ""] = after.slice(bases.length);
  const [mergeBase2] = bases;
  return mergeBase2 !== void 0 && bases.length === 1 ? { ref, target, head, mergeBase: mergeBase2.slice(1) } : void 0;
}
async function ask(cwd, asked) {
  try {
    const answer = await gitText(["rev-parse", ...asked], { cwd, accept: [128] });
    if (answer !== "") return answer;
    await git(["rev-parse", "--git-dir"], { cwd });
    throw noWorkTree(cwd);
  } catch (error) {
    if (error instanceof GitError) throw new NoSources({ message: whyNot(cwd, error) }, 2);
    throw error;
  }
}
function noWorkTree(cwd) {
  const message = `${cwd} is not in a working tree but inside git's own folder: run this in the checked-out files`;
  return new NoSources({ message }, 2);
}
function whyNot(cwd, { exitCode, stderr, message }) {
  if (exitCode === void 0)
    return `git could not be started (${stderr}): install git and put it on the PATH`;
  if (/not a git repository/i.test(stderr)) {
    return `${cwd} is not in a git repository: run this inside one, or compare two files or folders with "contract-check diff BASE HEAD"`;
  }
  if (/[/\\]\.git([/\\]|$)/.test(cwd)) return noWorkTree(cwd).message;
  if (/bare repository/i.test(stderr)) {
    return `${cwd} is a bare repository, without files: run this in a clone of it, or in "git worktree add FOLDER"`;
  }
  const [, owned] = /dubious ownership in repository at '(.*)'/.exec(stderr) ?? [];
  return owned === void 0 ? message : `${owned} belongs to another user, so git refuses to read it: run "git config --global --add safe.directory ${owned}"`;
}
async function commitOf(cwd, name) {
  const verify = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const output = (await gitText(verify, { cwd, accept: [1, 128] })).trim();
  return isCommit(output) ? output : void 0;
}

// src/hosts/git/base.ts
var remoteDefault = "refs/remotes/origin/HEAD";
var defaultBranches = [
  remoteDefault,
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function findTarget(cwd, wanted) {
  if (wanted !== void 0) return named(cwd, wanted);
  const format = "--format=%(refname)%00%(symref)%00%(objectname)";
  const lines = (await gitText(["for-each-ref", format, ...defaultBranches], { cwd })).split("\n");
  const refs = new Map(
    lines.filter(Boolean).map((line) => {
      const [ref = "", symbolic = "", commit] = line.split("\0");
      return [ref, { name: shortName(symbolic || ref), commit }];
    })
  );
  return defaultBranches.flatMap((ref) => refs.get(ref) ?? [])[0];
}
function shortName(ref) {
  return ref.replace(/^refs\/(remotes|heads)\//, "");
}
async function named(cwd, name) {
  const commit = await commitOf(cwd, name);
  if (commit !== void 0) return { name, commit };
  const tracked = await commitOf(cwd, `refs/remotes/origin/${name}`);
  return { name: tracked === void 0 ? name : `origin/${name}`, commit: tracked };
}
async function presentTarget(repository, target) {
  if (target === void 0) throw await noDefaultBranch(repository);
  const { name, commit } = target;
  if (commit !== void 0) return { name, commit };
  const message = `there is no commit "${name}" in this clone: check the name, or run "${await fetchCommand(repository, name)}"`;
  throw new NoSources({ message }, 3);
}
async function mergeBase(repository, target, head, name) {
  if (target === head) return head;
  const { cwd, shallow } = repository;
  const found = (await gitText(["merge-base", "--", target, head], { cwd, accept: [1] })).trim();
  if (found !== "") return found;
  const message = shallow ? `this clone is shallow and does not reach the point where ${name} and head parted: run "git fetch --no-tags --unshallow ${await remote(cwd)}" (with actions/checkout: fetch-depth: 0)` : `head and ${name} have no common ancestor: name a base that head comes from with --base REF`;
  throw new NoSources({ message }, 3);
}
async function noDefaultBranch(repository) {
  const known = (await gitText(["remote"], { cwd: repository.cwd })).trim() !== "";
  const how = known ? `run "${await fetchCommand(repository, "origin/main")}" (or master), or name a base with --base REF` : "name a base with --base REF";
  const looked = "origin/HEAD, origin/main, origin/master, main, master";
  const message = `no default branch was found to compare with (looked for ${looked}): ${how}`;
  return new NoSources({ message }, 3);
}
async function fetchCommand({ cwd, shallow }, name) {
  const from = await remote(cwd);
  const fetch = `git fetch --no-tags${shallow ? " --unshallow" : ""} ${from}`;
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(name)) return `${fetch} ${name}`;
  const branch = name.startsWith(`${from}/`) ? name.slice(from.length + 1) : name;
  return `${fetch} +refs/heads/${branch}:refs/remotes/${from}/${branch}`;
}
async function remote(cwd) {
  const names = (await gitText(["remote"], { cwd })).split("\n").filter(Boolean);
  return names.includes("origin") ? "origin" : names[0] ?? "origin";
}

// src/hosts/git/listing.ts
var submodule = "160000";
var link = "120000";
function listedEntries(lines, differing = [], side = "base") {
  const others = new Map(differing.map((one) => [one.path, one[side]]));
  const searched = new Map(others);
  let parsed;
  const all = () => parsed ??= exchange(parse(lines), others);
  const get = (path) => {
    if (parsed || searched.size > others.size + mostSearches) return all().get(path);
    if (!searched.has(path)) searched.set(path, find(lines, path));
    return searched.get(path);
  };
  let links;
  const own = entriesOf(exchange(/* @__PURE__ */ new Map(), others));
  const unchanged = (path) => !others.has(path);
  return {
    has: (path) => get(path) !== void 0,
    get,
    keys: () => all().keys(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
    containing: (text) => [
      ...new Set(pathsContaining(lines, text).filter(unchanged)),
      ...own.containing(text)
    ],
    mayEndWith: (suffix) => lines.includes(`${suffix}\0`) || own.mayEndWith(suffix),
    links: () => links ??= [...new Set(linksIn(lines).filter(unchanged)), ...own.links()]
  };
}
var mostSearches = 100;
function parse(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const line of lines.split("\0")) {
    const tab = line.indexOf("	");
    const entry = tab < 0 ? void 0 : entryOfHeader(line.slice(0, tab));
    if (entry) found.set(line.slice(tab + 1), entry);
  }
  return found;
}
function find(lines, path) {
  const needle = `	${path}\0`;
  for (let at = lines.indexOf(needle); at >= 0; at = lines.indexOf(needle, at + 1)) {
    const header = lines.slice(lines.lastIndexOf("\0", at) + 1, at);
    if (!header.includes("	")) return entryOfHeader(header);
  }
  return void 0;
}
function entryOfHeader(header) {
  const [mode = "", second = "", third = ""] = header.split(" ");
  if (mode === submodule) return void 0;
  const oid = third.length > 1 ? third : third === "0" ? second : void 0;
  return { mode, oid };
}
function pathsContaining(lines, text) {
  const found = [];
  for (let at = lines.indexOf(text); at >= 0; at = lines.indexOf(text, at)) {
    const [start2, end] = [lines.lastIndexOf("\0", at) + 1, lines.indexOf("\0", at)];
    const line = lines.slice(start2, end);
    const tab = line.indexOf("	");
    const path = line.slice(tab + 1);
    if (path.includes(text) && entryOfHeader(line.slice(0, tab))) found.push(path);
    at = end;
  }
  return found;
}
function linksIn(lines) {
  if (!holdsMode(lines, link)) return [];
  return [...lines.matchAll(/(?:^|\0)120000 [^\t]*\t([^\0]*)/g)].map(([, path = ""]) => path);
}
function holdsMode(lines, mode) {
  return lines.startsWith(`${mode} `) || lines.includes(`\0${mode} `);
}
function parseIndex(text) {
  const untracked = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf("\0", at);
    const piece = text.slice(at, end);
    if (isTracked(piece)) break;
    if (!piece.endsWith("/")) untracked.push(piece);
    at = end + 1;
  }
  const lines = text.slice(at);
  return { untracked, lines, plain: !holdsMode(lines, submodule) && !/ [123]\t/.test(lines) };
}
var modeLength = 6;
function isTracked(piece) {
  return piece.charCodeAt(modeLength) === 32 && trackedPiece.test(piece);
}
var trackedPiece = /^[0-7]{6} [0-9a-f]{40,64} [0-3]\t/;
function parseRawDiff(output) {
  const found = /* @__PURE__ */ new Map();
  const parts = pieces(output);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = ""] = (parts[i] ?? "").slice(1).split(" ");
    const path = parts[i + 1] ?? "";
    const [base, head] = [entryOf(baseMode, baseOid), entryOf(headMode, headOid)];
    if (base || head) found.set(path, { path, ...base && { base }, ...head && { head } });
  }
  return found;
}
function entryOf(mode, oid) {
  if (mode === submodule || /^0+$/.test(mode)) return void 0;
  return { mode, oid: /^0+$/.test(oid) ? void 0 : oid };
}
function addUntracked(differing, untracked) {
  for (const path of untracked) {
    const base = differing.get(path)?.base;
    differing.set(path, { path, ...base && { base }, head: { mode: "100644", oid: void 0 } });
  }
}
function exchange(entries, others) {
  for (const [path, entry] of others) {
    if (entry) entries.set(path, entry);
    else entries.delete(path);
  }
  return entries;
}

// src/model/snapshot.ts
var largestFile = 16 * 1024 * 1024;
var startLength = 64 * 1024;

// src/hosts/text.ts
function tooLarge(size) {
  const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(0);
  return {
    fault: `the file is too large to be a contract: ${megabytes(size)} MiB, the limit is ${megabytes(largestFile)} MiB`
  };
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) {
    return { fault: "the file is UTF-16 text: save it as UTF-8" };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { fault: `the file is binary, not text: it has a NUL byte at offset ${String(nul)}` };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { fault: "the file is not valid UTF-8 text: save it as UTF-8" };
  }
}
function decodeStart(bytes) {
  return bytes.includes(0) ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

// src/hosts/git/batch.ts
function catFile(cwd) {
  let running;
  const ended = (which) => {
    if (running === which) running = void 0;
  };
  return (oids, jobOf) => {
    if (oids.length === 0) return Promise.resolve();
    const { child, jobs, waiting, idle } = running ??= start(cwd, ended);
    clearTimeout(idle);
    for (const oid of oids) jobs.push(jobOf(oid));
    keepAlive(child, true);
    return new Promise((resolve2, reject) => {
      waiting.push({ until: jobs.length, resolve: resolve2, reject });
      child.stdin.write(`${oids.join("\n")}
`);
    });
  };
}
var args = ["cat-file", "--batch"];
var longestIdle = 2e3;
function rest(running, ended) {
  keepAlive(running.child, false);
  clearTimeout(running.idle);
  running.idle = setTimeout(() => {
    ended(running);
    running.child.stdin.end();
  }, longestIdle).unref();
}
function start(cwd, ended) {
  const child = startGit(args, cwd);
  const jobs = [];
  const waiting = [];
  const running = { child, jobs, waiting, idle: void 0 };
  let done = 0;
  let stderr = "";
  const parse2 = batchParser({
    wanted: (size) => jobs[done]?.wanted(size) ?? 0,
    take(content, size) {
      jobs[done]?.take(content, size);
      done += 1;
    }
  });
  child.stdout.on("data", (chunk) => {
    parse2(chunk);
    while (waiting[0] && waiting[0].until <= done) waiting.shift()?.resolve();
    if (waiting.length === 0) rest(running, ended);
  });
  child.stderr.on("data", (chunk) => stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4e3));
  const fail = (why, code) => {
    ended(running);
    for (const { reject } of waiting.splice(0)) reject(new GitError(args, code, why));
  };
  child.on("error", (error) => {
    fail(error.message);
  });
  child.on("close", (code) => {
    fail(stderr, code ?? void 0);
  });
  child.stdin.on("error", () => void 0);
  return running;
}
function keepAlive(child, alive) {
  const pipes = [child.stdin, child.stdout, child.stderr];
  for (const handle of [child, ...pipes]) {
    if (alive) handle.ref();
    else handle.unref();
  }
}
function batchParser(job) {
  let pending = Buffer.alloc(0);
  let object;
  function header(line) {
    const [, , length] = line.split(" ");
    const size = Number(length);
    if (length === void 0) job.take(void 0, 0);
    else object = { size, left: size + 1, wanted: job.wanted(size), parts: [] };
  }
  function body(chunk, reading) {
    const part = chunk.subarray(0, reading.left);
    const kept = part.subarray(0, reading.wanted);
    if (kept.length > 0) reading.parts.push(kept);
    reading.wanted -= kept.length;
    reading.left -= part.length;
    if (reading.left === 0) {
      object = void 0;
      job.take(Buffer.concat(reading.parts), reading.size);
    }
    return chunk.subarray(part.length);
  }
  return (chunk) => {
    let rest2 = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    pending = Buffer.alloc(0);
    while (rest2.length > 0) {
      const end = object ? 0 : rest2.indexOf(10);
      if (object) rest2 = body(rest2, object);
      else if (end < 0) {
        pending = rest2;
        return;
      } else {
        header(rest2.subarray(0, end).toString("latin1"));
        rest2 = rest2.subarray(end + 1);
      }
    }
  };
}

// src/hosts/git/blobs.ts
function blobReader(cwd) {
  const store = /* @__PURE__ */ new Map();
  const batch = catFile(cwd);
  return {
    get: (oid) => store.get(oid),
    async load(oids) {
      const wanted = [...new Set(oids)].filter((oid) => !store.has(oid));
      await batch(wanted, (oid) => ({
        wanted: (size) => size > largestFile ? 0 : size,
        take(content, size) {
          if (content === void 0) store.set(oid, "missing");
          else store.set(oid, size > largestFile ? tooLarge(size) : decode(content));
        }
      }));
    },
    async starts(oids, length) {
      const found = /* @__PURE__ */ new Map();
      await batch([...new Set(oids)], (oid) => ({
        wanted: (size) => Math.min(size, length),
        take(content) {
          if (content !== void 0) found.set(oid, content);
        }
      }));
      return found;
    }
  };
}

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

// src/hosts/git/earlier.ts
var mostVersions = 500;
async function earlierVersions(cwd, tip, open, { path, cause }) {
  const own = await statesOf(cwd, tip, path);
  const shared = cause === void 0 ? [] : await statesOf(cwd, tip, cause);
  const all = shared.length === 0 ? own : await named2(cwd, tip, own, shared);
  const versions = all.slice(0, mostVersions).map((state) => ({ ...state, open: () => open(state.commit) }));
  if (all.length > mostVersions)
    return { versions, missing: `it has more than ${String(mostVersions)} of them` };
  if (!await isShallow(cwd)) return { versions };
  const missing = 'this clone is shallow and has not all of them: run "git fetch --no-tags --unshallow origin" (with actions/checkout: fetch-depth: 0)';
  return { versions, missing };
}
async function statesOf(cwd, tip, path) {
  const line = ["--first-parent", "--diff-merges=first-parent", "--follow"];
  const shown = ["-z", "--raw", "--no-abbrev", "--format=%H%x00%ct", "-n", String(mostVersions + 1)];
  const parts = pieces(await git(["log", ...line, ...shown, tip, "--", `:(top,literal)${path}`], { cwd }));
  const found = [];
  for (let at = 0; at + 3 < parts.length; ) {
    const [commit = "", time = "", raw = ""] = parts.slice(at, at + 3);
    const status = raw.trim().split(" ").at(-1) ?? "";
    const renamed = /^[RC]/.test(status);
    const name = parts[at + (renamed ? 4 : 3)] ?? "";
    if (status !== "D") found.push({ commit, at: Number(time) * 1e3, path: name });
    at += renamed ? 5 : 4;
  }
  return found;
}
async function named2(cwd, tip, own, shared) {
  const line = (await gitText(["rev-list", "--first-parent", tip], { cwd })).split("\n");
  const rank = new Map(line.map((commit, i) => [commit, i]));
  const rankOf = ({ commit }) => rank.get(commit) ?? Infinity;
  const then = shared.flatMap((state) => {
    const known = own.find((version2) => rankOf(version2) >= rankOf(state));
    return known && known.commit !== state.commit ? [{ ...state, path: known.path }] : [];
  });
  return [...own, ...then].sort((a, b) => rankOf(a) - rankOf(b));
}

// src/hosts/git/grep.ts
function grepCommit(cwd, commit) {
  const answers = /* @__PURE__ */ new Map();
  return (needles, suffixes, lines) => {
    const key = JSON.stringify([needles, suffixes, lines]);
    const patterns = [...new Set(needles.map(greppable).map(quoted)), ...lines];
    const answer = answers.get(key) ?? run({ cwd, commit, patterns, suffixes });
    answers.set(key, answer);
    return answer;
  };
}
var flags = [
  "--threads=1",
  "-l",
  "-z",
  "--text",
  "--no-textconv",
  "--no-color",
  "--full-name",
  "--no-recurse-submodules"
];
var dialects = ["-P", "-E"];
async function run(question, [dialect2 = "-E", ...others] = dialects) {
  const { cwd, commit, patterns, suffixes } = question;
  if (patterns.length === 0 || suffixes.length === 0) return [];
  const paths = suffixes.map((suffix) => `:(top,glob)**/*${suffix.replace(/[\\*?[]/g, "\\$&")}`);
  try {
    const output = await git(["grep", ...flags, dialect2, "-f", "-", commit, "--", ...paths], {
      cwd,
      input: `${patterns.join("\n")}
`,
      accept: [1]
    });
    return pieces(output).map((path) => path.slice(commit.length + 1));
  } catch (error) {
    if (others.length === 0 || !(error instanceof GitError) || error.exitCode !== 128) throw error;
    return run(question, others);
  }
}
function greppable(needle) {
  return needle.split(/[\0\n]/).reduce((best, part) => part.length > best.length ? part : best, "");
}
function quoted(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/hosts/disk.ts
import { promises as fs } from "node:fs";
import { dirname, join, sep } from "node:path";
async function readBelow(root, path) {
  const file = join(root, path);
  try {
    if (!await isBelow(root, dirname(file)))
      return { fault: "the file lies outside, behind a linked folder" };
    const stat = await fs.lstat(file);
    if (stat.isSymbolicLink()) return { text: (await fs.readlink(file)).split(sep).join("/"), link: true };
    if (!stat.isFile()) return { fault: "this is not a regular file" };
    return stat.size > largestFile ? tooLarge(stat.size) : decode(await fs.readFile(file));
  } catch (error) {
    return { fault: unreadable(error) };
  }
}
async function startBelow(root, path, length) {
  try {
    const file = join(root, path);
    if (!await isBelow(root, dirname(file)) || !(await fs.lstat(file)).isFile()) return void 0;
    return await firstBytes(file, length);
  } catch {
    return void 0;
  }
}
async function readNamed(file) {
  try {
    const bytes = await firstBytes(file, largestFile + 1);
    return bytes.length > largestFile ? tooLarge(bytes.length) : decode(bytes);
  } catch (error) {
    return { fault: unreadable(error) };
  }
}
async function firstBytes(file, length) {
  const handle = await fs.open(file, "r");
  try {
    const parts = [];
    for (let left = length; left > 0; ) {
      const { bytesRead, buffer } = await handle.read({
        buffer: Buffer.alloc(Math.min(left, 64 * 1024)),
        position: null
      });
      if (bytesRead === 0) break;
      parts.push(buffer.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Buffer.concat(parts);
  } finally {
    await handle.close();
  }
}
async function isBelow(root, folder) {
  const [top, real] = await Promise.all([fs.realpath(root), fs.realpath(folder)]);
  return real === top || real.startsWith(top.endsWith(sep) ? top : top + sep);
}
function unreadable(error) {
  return `the file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

// src/hosts/links.ts
import { posix } from "node:path";
var mostLinks = 8;
async function followLink(path, { load: load2, isLink: isLink2, exists, direct }) {
  let at = path;
  for (let hop = 0; hop <= mostLinks; hop += 1) {
    await load2(at);
    if (!isLink2(at)) return { text: at };
    const target = targetOf(at, direct(at));
    if (target === void 0)
      return { fault: `the symbolic link ${at} leaves the repository; it is not followed` };
    if (!exists(target))
      return { fault: `the symbolic link ${at} points to ${target}, which is no file here` };
    at = target;
  }
  return { fault: `the symbolic link ${path} goes round in circles` };
}
function targetOf(path, loaded) {
  if (!("text" in loaded) || loaded.text.startsWith("/") || /^[A-Za-z]:/.test(loaded.text)) return void 0;
  const target = posix.normalize(posix.join(posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? void 0 : target;
}

// src/hosts/git/snapshot.ts
var FileContents = class {
  constructor(side) {
    this.side = side;
  }
  side;
  disk = /* @__PURE__ */ new Map();
  /** @throws NoSources where the clone lacks an object: an incomplete clone must not make a contract look new. */
  async load(paths) {
    const { root, entries, blobs } = this.side;
    const existing = paths.filter((path) => entries.has(path));
    await blobs.load(existing.flatMap((path) => entries.get(path)?.oid ?? []));
    for (const path of existing) this.refuseMissing(path);
    const unread = existing.filter((path) => this.isOnDisk(path) && !this.disk.has(path));
    await Promise.all(unread.map(async (path) => this.disk.set(path, await readBelow(root, path))));
  }
  isLink(path) {
    return isLink(this.side.entries.get(path)) || this.disk.get(path)?.link === true;
  }
  /** The content of a loaded file; of a link, the path that it leads to. */
  read(path) {
    const entry = this.side.entries.get(path);
    if (!entry) return { fault: "the file does not exist" };
    const fromDisk = entry.oid === void 0 || this.isOnDisk(path);
    const loaded = fromDisk ? this.disk.get(path) : this.side.blobs.get(entry.oid);
    if (loaded === "missing")
      return { fault: `git has no object ${entry.oid ?? ""}: fetch the missing history` };
    return loaded ?? { fault: "the file was not loaded" };
  }
  isOnDisk(path) {
    const oid = this.side.entries.get(path)?.oid;
    return this.side.inTree && (oid === void 0 || this.side.blobs.get(oid) === "missing");
  }
  refuseMissing(path) {
    const oid = this.side.entries.get(path)?.oid;
    if (oid === void 0 || this.side.inTree || this.side.blobs.get(oid) !== "missing") return;
    const message = `git has no object ${oid} (${path}): this clone is incomplete; run "git fetch --refetch" or clone again`;
    throw new NoSources({ message }, 3);
  }
};
function gitSnapshot({ side, root, inTree, entries, blobs, grep, changed }) {
  const files = new FileContents({ root, inTree, entries, blobs });
  const links = /* @__PURE__ */ new Map();
  const linked2 = {
    load: (path) => files.load([path]),
    isLink: (path) => files.isLink(path),
    exists: (path) => entries.has(path),
    direct: (path) => files.read(path)
  };
  return {
    side,
    entries,
    async load(paths) {
      const wanted = [...paths];
      await files.load(wanted);
      const unfollowed = wanted.filter((path) => files.isLink(path) && !links.has(path));
      await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linked2))));
    },
    read(path) {
      if (!files.isLink(path)) return files.read(path);
      const target = links.get(path) ?? { fault: "the file was not loaded" };
      return "text" in target ? files.read(target.text) : target;
    },
    async starts(paths) {
      const plain = [...paths].filter((path) => !files.isLink(path));
      const read = await blobs.starts(
        plain.flatMap((path) => entries.get(path)?.oid ?? []),
        startLength
      );
      const starts = /* @__PURE__ */ new Map();
      for (const path of plain) {
        const oid = entries.get(path)?.oid;
        const blob = oid === void 0 ? void 0 : read.get(oid);
        const bytes = blob ?? (inTree ? await startBelow(root, path, startLength) : void 0);
        if (bytes) starts.set(path, decodeStart(bytes));
      }
      return starts;
    },
    async mentioning(needles, suffixes, lines = []) {
      if (needles.length + lines.length === 0) return [];
      const named3 = suffixes.filter((suffix) => entries.mayEndWith(suffix));
      const paths = new Set((await grep(needles, named3, lines)).filter((path) => entries.has(path)));
      for (const path of [...changed, ...entries.links()])
        if (suffixes.some((suffix) => path.endsWith(suffix))) paths.add(path);
      return [...paths].sort();
    }
  };
}

// src/hosts/git/sides.ts
function sides({ cwd, root }, commits, { entries, differing }) {
  const blobs = blobReader(cwd);
  const grep = grepCommit(cwd, commits.base);
  const changed = differing.filter(({ head }) => head).map(({ path }) => path);
  const common = { blobs, root, grep };
  return {
    earlier: (of) => earlierVersions(cwd, commits.base, (commit) => commitSide(cwd, commit, blobs), of),
    baseSide: gitSnapshot({ ...common, side: "base", inTree: false, entries: entries.base, changed: [] }),
    headSide: gitSnapshot({
      ...common,
      side: "head",
      inTree: commits.head === void 0,
      entries: entries.head,
      changed
    })
  };
}
async function commitSnapshot(cwd, commit) {
  return commitSide(cwd, commit, blobReader(cwd));
}
async function commitSide(cwd, commit, blobs) {
  const listed = await gitText(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
  return gitSnapshot({
    side: "base",
    root: cwd,
    inTree: false,
    blobs,
    grep: grepCommit(cwd, commit),
    entries: listedEntries(listed),
    changed: []
  });
}

// src/hosts/git/git.ts
async function gitSources(request) {
  const { head } = request;
  return head === void 0 ? worktreeSources(request) : commitSources(request, head);
}
function likelyTarget({ cwd, base }) {
  if (base !== void 0) return commitName(base);
  const hasRef = (ref) => existsSync(join2(cwd, ".git", ref));
  return hasRef(remoteDefault) || !hasRef("refs") ? remoteDefault : void 0;
}
function commitName(name) {
  return /^[\w/@][\w./@~^-]*$/.test(name) && !name.includes("..") ? `${name}^{commit}` : void 0;
}
function settle(promise) {
  promise.catch(() => void 0);
  return promise;
}
var indexArguments = ["ls-files", "-z", "-s", "-o", "--exclude-standard", "--full-name", "--", ":/"];
var diffArguments = [
  "diff",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--ignore-submodules=all"
];
async function rangeOf(request, guess) {
  const { cwd, base: wanted, head: named3 } = request;
  const other = commitName(named3 ?? "HEAD");
  const sought = guess === void 0 ? settle(findTarget(cwd, wanted)) : void 0;
  const names = guess !== void 0 && other !== void 0 ? [guess, other] : void 0;
  const { parted, ...repository } = await openRepository(cwd, names);
  if (parted) {
    const target2 = { name: wanted ?? shortName(parted.ref), commit: parted.target };
    return { repository, target: target2, head: parted.head, base: parted.mergeBase, guessed: true };
  }
  const head = named3 === void 0 ? repository.head : await presentHead(cwd, named3);
  const target = await presentTarget(repository, await (sought ?? findTarget(cwd, wanted)));
  const base = await mergeBase(repository, target.commit, head, target.name);
  return { repository, target, head, base, guessed: false };
}
async function presentHead(cwd, name) {
  const commit = await commitOf(cwd, name);
  if (commit !== void 0) return commit;
  const message = `there is no commit "${name}" in this clone: check the name, or fetch it`;
  throw new NoSources({ message }, 2);
}
async function worktreeSources(request) {
  const { cwd } = request;
  const guess = likelyTarget(request);
  const diff = (...from) => git([...diffArguments, ...from, "--"], { cwd });
  const attempt = guess === void 0 ? void 0 : diff("--merge-base", guess).catch(() => void 0);
  const listed = settle(gitText(indexArguments, { cwd }));
  const { repository, target, base, guessed } = await rangeOf(request, guess);
  const changed = parseRawDiff((guessed ? await attempt : void 0) ?? await diff(base));
  const index = parseIndex(await listed);
  addUntracked(changed, index.untracked);
  const differing = [...changed.values()];
  const sameNames = differing.every(({ base: before, head }) => before && head);
  const entries = {
    head: listedEntries(index.lines, differing, "head"),
    base: listedEntries(index.lines, differing, "base")
  };
  return {
    target,
    base: { ref: target.name, commit: base },
    head: { ref: "WORKTREE", commit: null },
    ...sides(repository, { base, head: void 0 }, { entries, differing }),
    differing,
    ...sameNames && index.plain && { headLines: index.lines }
  };
}
async function commitSources(request, name) {
  const { repository, target, head, base } = await rangeOf(request, likelyTarget(request));
  const commits = { base: { name: target.name, commit: base }, head: { name, commit: head } };
  return { target, ...await betweenCommits(repository, commits) };
}
async function betweenCommits(repository, { base, head }) {
  const { cwd } = repository;
  const [changed, lines] = await Promise.all([
    git([...diffArguments, base.commit, head.commit, "--"], { cwd }),
    gitText(["ls-tree", "-r", "-z", "--full-tree", head.commit], { cwd })
  ]);
  const differing = [...parseRawDiff(changed).values()];
  const entries = { head: listedEntries(lines), base: listedEntries(lines, differing, "base") };
  return {
    base: { ref: base.name, commit: base.commit },
    head: { ref: head.name, commit: head.commit },
    ...sides(repository, { base: base.commit, head: head.commit }, { entries, differing }),
    differing
  };
}
async function exactSources(cwd, base, head) {
  return betweenCommits(await openRepository(cwd), { base, head });
}

// src/source/top-string.ts
var token = /"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;
function topString(text, key) {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes(key)) return void 0;
  let depth = 0;
  let [before, colon] = ["", ""];
  for (const [piece, string] of text.matchAll(token)) {
    if (depth === 1 && colon === ":" && before === key && string !== void 0) return string;
    if (piece === "{" || piece === "[") depth += 1;
    else if (piece === "}" || piece === "]") depth -= 1;
    [before, colon] = piece === ":" ? [before, ":"] : [string ?? "", ""];
  }
  return void 0;
}

// src/formats/avro/recognise.ts
var protocol = /^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m;
var ownType = /^(?:record|enum|fixed|error|map)$/;
function suffixOf(text, isJson) {
  if (!isJson) return protocol.test(text) ? ".avdl" : void 0;
  if (topString(text, "protocol") !== void 0) return ".avpr";
  const isAvro = ownType.test(topString(text, "type") ?? "") || /^\uFEFF?\s*[["]/.test(text);
  return isAvro ? ".avsc" : void 0;
}

// src/formats/json-schema/recognise.ts
var dialect = /^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/;
var yamlDialect = /^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;
function isSchema(path, start2) {
  const declared = /\.ya?ml$/.test(path) ? yamlDialect.exec(start2)?.[1] : topString(start2, "$schema");
  return declared !== void 0 && dialect.test(declared);
}
var yamlKeyword = /^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m;
var jsonKeyword = /"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/;
function suffixOf2(text, isJson) {
  if (isJson) return jsonKeyword.test(text) ? ".schema.json" : void 0;
  return yamlKeyword.test(text) ? ".schema.yaml" : void 0;
}

// src/formats/protobuf/recognise.ts
var syntax = /^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m;
var definition = /^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m;
function suffixOf3(text, isJson) {
  return !isJson && (syntax.test(text) || definition.test(text)) ? ".proto" : void 0;
}

// src/formats/formats.ts
var formats = [
  {
    id: "avro",
    suffixOf,
    load: async () => (await import("./avro-W62YPAEC.mjs")).avro,
    referrers: {
      suffixes: formatFacts.avro.suffixes,
      targets: formatFacts.avro.suffixes,
      byName: () => false,
      indirectReferences: []
    }
  },
  {
    id: "protobuf",
    suffixOf: suffixOf3,
    load: async () => (await import("./protobuf-VKWDGQK2.mjs")).protobuf,
    referrers: {
      suffixes: [".proto"],
      targets: [".proto", ...rootFileNames],
      byName: mayHoldSchema,
      indirectReferences: indirectReferences2
    }
  },
  {
    id: "json-schema",
    suffixOf: suffixOf2,
    isContract: isSchema,
    load: async () => (await import("./json-schema-JHNM46CJ.mjs")).jsonSchema,
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      targets: [".json", ".yaml", ".yml"],
      byName: mayHoldSchema,
      indirectReferences
    }
  }
];

// src/contracts/attributes.ts
var attributes = ["linguist-vendored", "linguist-generated"];
var nothing = /* @__PURE__ */ new Map();
var noAttributes = () => nothing;
async function readAttributes(side) {
  const files = side.entries.containing(".gitattributes").filter(isAttributes);
  if (files.length === 0) return noAttributes;
  files.sort((a, b) => depthOf(a) - depthOf(b) || byCodeUnits(a, b));
  await side.load(files);
  const lines = files.flatMap((path) => {
    const loaded = side.read(path);
    return "text" in loaded ? parseAttributes(path.slice(0, -".gitattributes".length), loaded.text) : [];
  });
  return attributesOf(lines);
}
function isAttributes(path) {
  return path === ".gitattributes" || path.endsWith("/.gitattributes");
}
function depthOf(path) {
  return path.split("/").length;
}
function attributesOf(lines) {
  if (lines.length === 0) return noAttributes;
  return (path) => {
    const values = /* @__PURE__ */ new Map();
    for (const line of lines) {
      if (!matches(line, path)) continue;
      for (const [attribute, value] of line.values) {
        if (value === void 0) values.delete(attribute);
        else values.set(attribute, value);
      }
    }
    return values;
  };
}
function matches({ folder, pattern, nameOnly }, path) {
  if (!path.startsWith(folder)) return false;
  const names = path.slice(folder.length).split("/");
  return matchNames(pattern, nameOnly ? names.slice(-1) : names);
}
var longestPattern = 4096;
function parseAttributes(folder, text) {
  const macros = /* @__PURE__ */ new Map();
  return text.replace(/^\uFEFF/, "").split(/\r?\n/).flatMap((raw) => {
    const { pattern, rest: rest2 } = splitLine(raw.trim());
    if (pattern === "" || pattern.startsWith("#") || pattern.endsWith("/")) return [];
    if (pattern.length > longestPattern) return [];
    const words = rest2.split(/[ \t]+/).filter(Boolean);
    if (pattern.startsWith("[attr]")) {
      if (folder === "") macros.set(pattern.slice("[attr]".length), words);
      return [];
    }
    const values = valuesOf(words.flatMap((word) => [word, ...macros.get(word) ?? []]));
    if (values.size === 0 || pattern.startsWith("!")) return [];
    const names = pattern.replace(/^\//, "").split("/");
    return [{ folder, pattern: names, nameOnly: !pattern.includes("/"), values }];
  });
}
function splitLine(line) {
  const quoted2 = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  if (quoted2) {
    const [, pattern = "", rest2 = ""] = quoted2;
    return { pattern: pattern.replace(/\\(["\\])/g, "$1"), rest: rest2 };
  }
  const end = line.search(/[ \t]/);
  return end < 0 ? { pattern: line, rest: "" } : { pattern: line.slice(0, end), rest: line.slice(end) };
}
function valuesOf(words) {
  const values = /* @__PURE__ */ new Map();
  for (const word of words) {
    const [, sign = "", name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    const attribute = attributes.find((known) => known === name);
    if (attribute) values.set(attribute, sign === "!" ? void 0 : sign === "" && value !== "false");
  }
  return values;
}
function matchNames(pattern, names) {
  return starsMatch(pattern, names, {
    isStar: (piece) => piece === "**",
    matches: matchName,
    lastStarTakes: (count) => count > 0
  });
}
function matchName(pattern, name) {
  const pieces2 = pattern.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs) ?? [];
  return starsMatch(pieces2, Array.from(name), { isStar: (piece) => piece === "*", matches: matchCharacter });
}
function matchCharacter(piece, character) {
  if (piece === "?") return true;
  if (piece.startsWith("[") && piece.length > 1) return inSet(piece.slice(1, -1), character);
  return (piece.startsWith("\\") && piece.length > 1 ? piece.slice(1) : piece) === character;
}
function inSet(set, character) {
  const negated = /^[!^]/.test(set);
  const members = Array.from(negated ? set.slice(1) : set);
  let found = false;
  for (let i = 0; i < members.length; i += 1) {
    const [from = "", dash, to] = members.slice(i, i + 3);
    if (dash === "-" && to !== void 0) {
      found ||= from <= character && character <= to;
      i += 2;
    } else found ||= from === character;
  }
  return found !== negated;
}

// src/contracts/skip.ts
var vendoredFolders = ["node_modules/", "vendor/", "third_party/", ".git/"];
var testFolders = ["testdata/", "__tests__/", "__fixtures__/", "test/resources/"];
var vendored = inOneOf(vendoredFolders);
var testData = inOneOf(testFolders);
function inOneOf(folders) {
  return new RegExp(`(?:^|[\\t/])(?:${folders.join("|").replaceAll(".", "\\.")})`);
}
function skipping({ attributes: attributes2, ignored }) {
  return (path) => {
    const configured = ignored?.(path);
    if (configured !== void 0) return configured ? "ignored by the config" : void 0;
    const said = attributes2(path);
    if (said.get("linguist-vendored") === true) return "vendored";
    if (said.get("linguist-generated") === true) return "generated";
    if (said.get("linguist-vendored") === false) return void 0;
    if (vendored.test(path)) return "vendored";
    return testData.test(path) ? "test data" : void 0;
  };
}
function someFolderSkipped(lines) {
  const holds = (folder) => lines.includes(folder);
  return vendoredFolders.some(holds) && vendored.test(lines) || testFolders.some(holds) && testData.test(lines);
}

// src/line/scope.ts
function scopeFor({ settings, formatOf, ignored }, attributes2) {
  return { settings, ...formatOf && { formatOf }, skipped: skipping({ attributes: attributes2, ignored }) };
}
function defaultScope(settings = {}, attributes2 = noAttributes) {
  const all = { mode: "full", profile: "default", ...settings };
  return {
    settings: () => all,
    skipped: skipping({ attributes: attributes2 }),
    byNameOnly: attributes2 === noAttributes
  };
}

// src/contracts/recognise.ts
function mayBeContract(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}
function formatByContent(path, start2) {
  return formats.find(({ isContract }) => isContract?.(path, start2))?.id;
}

// src/contracts/discover.ts
async function discover(sources, discovery) {
  const candidates = [];
  const skipped = [];
  const unsure = [];
  for (const differing of sources.differing) {
    if (sameContent(differing)) continue;
    const { path } = differing;
    const format = sources.format ?? discovery.formatOf?.(path) ?? formatByName(path);
    if (format === void 0 && !mayBeContract(path)) continue;
    const why = discovery.skipped(path);
    if (why !== void 0) {
      if (format !== void 0) skipped.push({ path, why });
    } else if (format === void 0) unsure.push(differing);
    else candidates.push({ ...differing, format });
  }
  candidates.push(...await byContent(unsure, sources), ...linked(sources, discovery));
  return { candidates, skipped };
}
function sameContent({ base, head }) {
  return base?.oid !== void 0 && base.oid === head?.oid && isLink(base) === isLink(head);
}
function linked({ differing, baseSide, headSide }, { formatOf, skipped }) {
  if (differing.length === 0) return [];
  const known = new Set(differing.map(({ path }) => path));
  const found = [];
  for (const path of headSide.entries.links()) {
    if (known.has(path)) continue;
    const [base, head] = [baseSide.entries.get(path), headSide.entries.get(path)];
    const format = formatOf?.(path) ?? formatByName(path);
    if (format !== void 0 && base && head && skipped(path) === void 0)
      found.push({ path, base, head, format });
  }
  return found;
}
async function byContent(unsure, { baseSide, headSide }) {
  if (unsure.length === 0) return [];
  const starts = (side, which) => side.starts(unsure.filter((one) => one[which]).map(({ path }) => path));
  const [inBase, inHead] = await Promise.all([starts(baseSide, "base"), starts(headSide, "head")]);
  return unsure.flatMap((one) => {
    const format = formatByContent(one.path, inHead.get(one.path) ?? "") ?? formatByContent(one.path, inBase.get(one.path) ?? "");
    return format === void 0 ? [] : [{ ...one, format }];
  });
}
function* contractsOf(side, { formatOf, skipped }) {
  for (const path of side.entries.keys()) {
    if ((formatOf?.(path) ?? formatByName(path)) !== void 0 && skipped(path) === void 0) yield path;
  }
}
function countByName(lines) {
  if (someFolderSkipped(lines)) return void 0;
  const endings = contractSuffixes.map((suffix) => suffix.replaceAll(".", "\\."));
  const named3 = new RegExp(`(?:${endings.join("|")})\0`, "g");
  let count = 0;
  while (named3.test(lines)) count += 1;
  return count;
}
function skippedNote(skipped) {
  if (skipped.length === 0) return void 0;
  const groups = /* @__PURE__ */ new Map();
  for (const { path, why } of skipped) groups.set(why, [...groups.get(why) ?? [], path]);
  const parts = [...groups].map(([why, paths]) => {
    const [first = ""] = paths.sort();
    return `${String(paths.length)} ${why} (${first}${paths.length > 1 ? ", \u2026" : ""})`;
  });
  const files = skipped.length === 1 ? "1 changed file was" : `${String(skipped.length)} changed files were`;
  return `${files} skipped: ${parts.join(", ")}`;
}

// src/contracts/configured.ts
function configuredFiles(sides2, formatOf) {
  const found = /* @__PURE__ */ new Map();
  if (!formatOf) return found;
  for (const { entries } of sides2) {
    for (const path of entries.keys()) {
      const format = formatOf(path);
      if (format === void 0 || formatByName(path) === format) continue;
      found.set(format, (found.get(format) ?? /* @__PURE__ */ new Set()).add(path));
    }
  }
  return found;
}
function naming(side, files) {
  if (!files) return side;
  return {
    ...side,
    async mentioning(needles, suffixes, lines) {
      const found = await side.mentioning(needles, suffixes, lines);
      return [.../* @__PURE__ */ new Set([...found, ...[...files].filter((path) => side.entries.has(path))])].sort();
    }
  };
}

// src/contracts/pair.ts
var leastSimilarity = 0.6;
var mostComparisons = 1e4;
function pair({ both, removed, added }) {
  let left = { removed: byPath(removed), added: byPath(added), moved: [] };
  left = matchBy(left, (found) => found.text);
  left = matchBy(left, (found) => found.key);
  left = matchSimilar(left);
  const pairings = [
    ...both.map((path) => ({ status: "modified", basePath: path, headPath: path })),
    ...left.moved,
    ...left.removed.map(({ path }) => ({ status: "removed", basePath: path })),
    ...left.added.map(({ path }) => ({ status: "added", headPath: path }))
  ];
  return pairings.sort(byText(pathOf));
}
function byPath(found) {
  return [...found].sort(byText(({ path }) => path));
}
function moved(from, to) {
  return { status: "moved", basePath: from.path, headPath: to.path };
}
function matchBy(left, valueOf) {
  const waiting = /* @__PURE__ */ new Map();
  for (const found of left.removed) {
    const value = valueOf(found);
    if (value === void 0) continue;
    const same = waiting.get(value);
    if (same) same.push(found);
    else waiting.set(value, [found]);
  }
  const pairs = /* @__PURE__ */ new Map();
  for (const to of left.added) {
    const value = valueOf(to);
    const candidates = value === void 0 ? [] : waiting.get(value) ?? [];
    const from = candidates.find(({ path }) => fileName(path) === fileName(to.path)) ?? candidates[0];
    if (!from) continue;
    pairs.set(from, to);
    candidates.splice(candidates.indexOf(from), 1);
  }
  return take(left, pairs);
}
function take(left, pairs) {
  const taken = new Set(pairs.values());
  return {
    removed: left.removed.filter((from) => !pairs.has(from)),
    added: left.added.filter((to) => !taken.has(to)),
    moved: [...left.moved, ...[...pairs].map(([from, to]) => moved(from, to))]
  };
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function matchSimilar(left) {
  if (left.removed.length * left.added.length > mostComparisons) return left;
  const lines = new Map([...left.removed, ...left.added].map((found) => [found, linesOf(found.text ?? "")]));
  const scored = left.removed.flatMap(
    (from) => left.added.map((to) => ({ from, to, score: similarity(lines.get(from), lines.get(to)) }))
  ).filter(({ score }) => score >= leastSimilarity).sort((a, b) => b.score - a.score);
  const pairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { from, to } of scored) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return take(left, pairs);
}
function linesOf(text) {
  return new Set(
    text.split("\n").map((line) => line.trim().replace(/,$/, "")).filter((line) => /\w/.test(line))
  );
}
function similarity(a = /* @__PURE__ */ new Set(), b = /* @__PURE__ */ new Set()) {
  let common = 0;
  for (const line of a) if (b.has(line)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

// src/contracts/load.ts
async function load(candidates, { baseSide, headSide }) {
  const pathsOf = (which) => candidates.filter((one) => one[which]).map(({ path }) => path);
  await Promise.all([baseSide.load(pathsOf("base")), headSide.load(pathsOf("head"))]);
  return candidates.map((one) => ({
    ...one,
    texts: {
      base: one.base && textAt(baseSide, one.path),
      head: one.head && textAt(headSide, one.path)
    }
  })).filter(({ texts }) => texts.base === void 0 || texts.base !== texts.head);
}
function textAt(side, path) {
  const loaded = side.read(path);
  return "text" in loaded ? loaded.text : void 0;
}
async function changedLinks({ differing, baseSide, headSide }) {
  if (differing.length === 0) return [];
  const links = headSide.entries.links().filter((path) => baseSide.entries.has(path));
  await Promise.all([baseSide.load(links), headSide.load(links)]);
  return links.filter((path) => textAt(baseSide, path) !== textAt(headSide, path));
}

// src/model/history.ts
function pullNumberIn(subject) {
  const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
  return number === void 0 ? void 0 : Number(number);
}

// src/line/bookings.ts
async function landedSince({ policy, now }) {
  const { occurrencesBetween } = await import("./occurrences-GNWA5SXN.mjs");
  const open = policy.calendar ? occurrencesBetween(policy.calendar, now, now + 1) : [];
  return Math.min(now, ...open.map(({ opens }) => opens)) - day;
}
function roomTakenBy(cases, change, landedAt) {
  return guardedContracts(cases).filter(({ level }) => level === "window-and-sign-off" || level === "request-window-and-sign-off").map(({ path, query: { classes, owners, consumers } }) => ({
    change,
    contracts: [path],
    classes,
    owners,
    consumers,
    landedAt
  }));
}
async function bookedAt(history, { questions: questions2, booked }) {
  const arrivals = /* @__PURE__ */ new Map();
  for (const { file, request } of booked) {
    if (!questions2.bookings.includes(request.id)) continue;
    const at = await history.arrivedAt(file);
    if (at !== void 0) arrivals.set(request.id, at);
  }
  return arrivals;
}

// src/line/replays.ts
async function comparePair(format, base, head, settings) {
  const [comparison] = await format.compare({
    base: base.snapshot,
    head: head.snapshot,
    pairings: [{ status: "modified", basePath: base.path, headPath: head.path }],
    settings: () => settings,
    counts: () => false,
    pairsOnly: true
  });
  return comparison;
}
async function compareWithEarlier(format, version2, head, settings) {
  return comparePair(format, { snapshot: await version2.open(), path: version2.path }, head, settings);
}
async function consumerOutcome({ tip, head, settings }, { format, pairing }, readerSchema) {
  const entry = formats.find(({ id }) => id === format);
  const { headPath } = pairing;
  if (!entry || headPath === void 0 || !tip.entries.has(readerSchema)) return void 0;
  const reader = { snapshot: tip, path: readerSchema };
  const proposed = { snapshot: head, path: headPath };
  const comparison = await comparePair(await entry.load(), reader, proposed, settings(headPath));
  if (!comparison || comparison.faults.length > 0 || comparison.digests.base === void 0) return void 0;
  return comparison.verdict.forward;
}
var maxPastStates = 30;
var revertDays = 14 * day;
async function pastStatesOf(history, head, { questions: questions2, policy, cases, now }) {
  const { scopeOf } = await import("./governance-VRTPLYX5.mjs");
  const { settings } = scopeOf(policy);
  const states = /* @__PURE__ */ new Map();
  for (const path of questions2.reverts) {
    const comparison = guardedContracts(cases).find((contract) => contract.path === path)?.comparison;
    const { basePath = path, headPath } = comparison?.pairing ?? {};
    const entry = formats.find(({ id }) => id === comparison?.format);
    if (!entry || headPath === void 0) continue;
    const format = await entry.load();
    const landings = await history.landingsSince(now - revertDays, [basePath]) ?? [];
    const latest = landings.slice(0, maxPastStates);
    const past = [];
    for (const [i, { commit }] of latest.slice(1).entries()) {
      const snapshot = await history.snapshotAt(commit);
      if (!snapshot.entries.has(basePath)) continue;
      const earlier = { snapshot, path: basePath };
      const proposed = { snapshot: head, path: headPath };
      const digest = (await comparePair(format, earlier, proposed, settings(headPath)))?.digests.base;
      if (digest !== void 0) past.push({ digest, until: latest[i]?.at ?? now, commit });
    }
    states.set(path, past);
  }
  return states;
}
var maxLandings = 500;
async function landedBookings(line, history, { policy }, since) {
  const landings = await history.landingsSince(since);
  const recent = landings?.filter(({ at }) => at >= since);
  if (landings?.length === recent?.length && await history.isCutOff()) {
    return {
      unverifiable: 'the history of the governed branch is cut off in this clone: run "git fetch --unshallow"'
    };
  }
  if (recent === void 0 || recent.length > maxLandings) {
    return {
      unverifiable: `more than ${String(maxLandings)} commits came to the governed branch since this window opened: which of them take room is not counted`
    };
  }
  const { assessNeeds, scopeOf } = await import("./governance-VRTPLYX5.mjs");
  const scope = scopeFor(scopeOf(policy), await readAttributes(history.tipSide));
  const bookings = [];
  for (const { commit, parent, at, subject } of recent) {
    if (parent === void 0) continue;
    const { comparisons } = await line(await history.sourcesBetween(parent, commit), scope);
    const { cases } = await assessNeeds(policy, comparisons, { now: at });
    bookings.push(...roomTakenBy(cases, landingName(subject, commit), at));
  }
  return bookings;
}
function landingName(subject, commit) {
  const number = pullNumberIn(subject);
  return number === void 0 ? commit : `#${String(number)} (${commit.slice(0, 10)})`;
}
async function reviewedTransitions(line, reviewed, tipSide, { policy, now, booked }) {
  const { readRequests, assessNeeds, scopeOf } = await import("./governance-VRTPLYX5.mjs");
  const attributes2 = await readAttributes(tipSide);
  const scope = policy.configured ? scopeFor(scopeOf(policy), attributes2) : defaultScope({}, attributes2);
  const earlier = () => Promise.resolve({ versions: [] });
  const { comparisons } = await line({ ...reviewed, earlier }, scope);
  const touched = reviewed.differing.map(({ path, base, head }) => ({
    path,
    base: base?.oid,
    head: head?.oid
  }));
  const needs = await assessNeeds(policy, comparisons, {
    now,
    booked: { filed: booked, faults: [] },
    proposed: await readRequests(reviewed.headSide),
    touched
  });
  return needs.transitions;
}

// src/line/transitive.ts
async function withEarlier(comparison, present) {
  const { basePath, headPath } = comparison.pairing;
  if (basePath === void 0 || headPath === void 0 || comparison.faults.length > 0) return comparison;
  const { mode } = present.settings(headPath);
  if (!mode.endsWith("-transitive")) return comparison;
  const promised = requiredDirections(mode);
  const { cause } = comparison;
  const history = await present.earlier?.({ path: basePath, ...cause !== void 0 && { cause } });
  let worstSoFar = comparison;
  const head = { snapshot: present.head, path: headPath };
  for (const version2 of history?.versions ?? []) {
    const earlier = await compareWithEarlier(present.format, version2, head, present.settings(headPath));
    worstSoFar = joined(worstSoFar, earlier, version2, promised);
  }
  const missing = history ? history.missing : "there is no history to take them from";
  return missing === void 0 ? worstSoFar : unknownBefore(worstSoFar, missing, promised);
}
function joined(own, earlier, version2, promised) {
  const when = `the version of ${new Date(version2.at).toISOString().slice(0, 10)} (commit ${version2.commit.slice(0, 9)})`;
  if (earlier?.digests.base === void 0)
    return { ...own, notes: [...own.notes, `${when} does not parse: it was not compared`] };
  const said = (outcome) => outcome.outcome === "reads" ? outcome : { ...outcome, because: `compared with ${when}: ${outcome.because}` };
  const failsIn = ({ verdict }) => promised.filter((direction) => verdict[direction].outcome !== "reads");
  const known = new Map(own.changes.map((change) => [change.fingerprint, failsIn(change)]));
  const added = earlier.changes.filter((change) => !failsIn(change).every((way) => known.get(change.fingerprint)?.includes(way))).map(
    (change) => here({
      ...change,
      message: `${change.message} (compared with ${when})`,
      verdict: onlyIn(promised, notAsked, (direction) => change.verdict[direction])
    })
  );
  const profile = joinedProfile(own.profile, earlier.profile, when);
  return {
    ...own,
    verdict: onlyIn(
      promised,
      own.verdict,
      (direction) => worst([own.verdict[direction], said(earlier.verdict[direction])])
    ),
    changes: byElementThenRule([...own.changes, ...added]),
    ...profile && { profile }
  };
}
var unasked = readsWith("not asked: it is not promised to earlier versions");
var notAsked = { backward: unasked, forward: unasked };
function here({ location, ...change }) {
  return { ...change, ...location?.side === "head" && { location } };
}
function joinedProfile(own, earlier, when) {
  if (!own || !earlier || earlier.compatible) return own;
  const known = new Set(own.findings.map(({ id, message }) => `${id}
${message}`));
  const added = earlier.findings.filter(({ id, message }) => !known.has(`${id}
${message}`)).map((finding) => ({ id: finding.id, message: `${finding.message} (compared with ${when})` }));
  return { ...own, compatible: false, findings: [...own.findings, ...added] };
}
function unknownBefore(own, missing, promised) {
  const because = undecided(`its promise is about earlier versions too, and ${missing}`);
  return {
    ...own,
    unknownIn: promised,
    verdict: onlyIn(promised, own.verdict, (direction) => worst([own.verdict[direction], because]))
  };
}
function onlyIn(promised, { backward, forward }, judge) {
  return {
    backward: promised.includes("backward") ? judge("backward") : backward,
    forward: promised.includes("forward") ? judge("forward") : forward
  };
}

// src/line/compare-sources.ts
async function compareSources(sources, scope) {
  const { baseSide, headSide, earlier } = sources;
  const { candidates, skipped } = await discover(sources, scope);
  const loaded = await load(candidates, sources);
  const touched = await otherChanges(sources, candidates);
  const configured = configuredFiles([baseSide, headSide], scope.formatOf);
  const referring = touched.length === 0 ? [] : [...configured.keys(), ...await referringFormats(touched, baseSide)];
  const comparisons = [];
  for (const [id, files] of byFormat(loaded, referring)) {
    const format = await loadFormat(id);
    const [base, head] = [naming(baseSide, configured.get(id)), naming(headSide, configured.get(id))];
    const present = { format, head, settings: scope.settings, earlier };
    for (const comparison of await compareFormat(format, files, { sides: { base, head }, scope, touched }))
      comparisons.push(await withEarlier(comparison, present));
  }
  const reported = comparisons.map((comparison) => withPromise(comparison, scope)).sort(byPath2);
  const note = skippedNote(skipped);
  return {
    base: sources.base,
    head: sources.head,
    contracts: countContracts(sources, scope, reported),
    comparisons: reported,
    notes: [...sources.notes ?? [], ...note === void 0 ? [] : [note]]
  };
}
async function otherChanges(sources, candidates) {
  const differing = sources.differing.filter((file) => !sameContent(file)).map(({ path }) => path);
  const others = /* @__PURE__ */ new Set([...differing, ...await changedLinks(sources)]);
  for (const { path } of candidates) others.delete(path);
  return [...others];
}
function withPromise(comparison, scope) {
  const { mode } = scope.settings(pathOf(comparison.pairing));
  const satisfied = comparison.faults.length === 0 && satisfies(comparison.verdict, mode);
  return { ...comparison, mode, satisfied };
}
function byPath2(a, b) {
  return byCodeUnits(pathOf(a.pairing), pathOf(b.pairing));
}
var mostNames = 500;
async function referringFormats(touched, base) {
  if (touched.length > mostNames) return formats.map(({ id }) => id);
  const referring = await Promise.all(
    formats.map(async ({ id, referrers: { suffixes, targets, byName, indirectReferences: indirectReferences3 } }) => {
      if (touched.some((path) => targets.some((ending) => path.endsWith(ending)))) return [id];
      const names = new Set(touched.filter(byName).map((path) => path.slice(path.lastIndexOf("/") + 1)));
      if (names.size === 0) return [];
      return (await base.mentioning([...names], suffixes, indirectReferences3)).length > 0 ? [id] : [];
    })
  );
  return referring.flat();
}
function byFormat(loaded, referring) {
  const groups = new Map(referring.map((id) => [id, []]));
  for (const candidate of loaded) {
    const group = groups.get(candidate.format);
    if (group) group.push(candidate);
    else groups.set(candidate.format, [candidate]);
  }
  return [...groups].sort(byText(([id]) => id));
}
async function loadFormat(id) {
  const entry = formats.find((format) => format.id === id);
  if (!entry) throw new Error(`unknown format ${id}`);
  return entry.load();
}
async function compareFormat(format, files, { sides: sides2, scope, touched }) {
  const added = files.filter(({ base }) => !base);
  const removed = files.filter(({ head }) => !head);
  const mayMove = added.length > 0 && removed.length > 0;
  const sided = ({ path, texts }) => {
    const text = texts.head ?? texts.base;
    const key = mayMove && text !== void 0 ? format.identify(path, text)?.key : void 0;
    return { path, text, key };
  };
  const both = files.filter(({ base, head }) => base && head).map(({ path }) => path);
  return format.compare({
    ...sides2,
    pairings: pair({ both, removed: removed.map(sided), added: added.map(sided) }),
    touched,
    settings: (path) => scope.settings(path),
    counts: (path) => scope.skipped(path) === void 0
  });
}
function countContracts(sources, scope, reported) {
  const counted = scope.byNameOnly && sources.headLines !== void 0 ? countByName(sources.headLines) : void 0;
  const paths = new Set(reported.map(({ pairing }) => pathOf(pairing)));
  if (counted !== void 0)
    return counted + [...paths].filter((path) => formatByName(path) === void 0).length;
  const others = new Set(paths);
  let count = 0;
  for (const path of contractsOf(sources.headSide, scope)) {
    count += 1;
    others.delete(path);
  }
  return count + others.size;
}

// src/reports/summary.ts
function classCounts(comparisons) {
  const counts = { full: 0, backward: 0, forward: 0, breaking: 0, undecided: 0, faults: 0 };
  for (const { verdict, faults } of comparisons) {
    if (faults.length > 0) counts.faults += 1;
    else counts[classOf(verdict)] += 1;
  }
  return counts;
}
function satisfiedAll(comparisons) {
  return comparisons.every(({ satisfied }) => satisfied);
}
var gravity = ["full", "backward", "forward", "undecided", "breaking"];
function worstClass(comparisons) {
  const found = comparisons.filter(({ faults }) => faults.length === 0).map(({ verdict }) => classOf(verdict));
  return found.sort((a, b) => gravity.indexOf(b) - gravity.indexOf(a))[0];
}

// src/reports/json.ts
var reportVersion = 1;
function renderJson(report, toolVersion) {
  return jsonText(reportObject(report, toolVersion));
}
function reportObject(report, toolVersion) {
  const { base, head, contracts, comparisons, decision, notes } = report;
  const listed = comparisons.filter(({ pairing }) => pairing.status !== "unchanged");
  return {
    version: reportVersion,
    tool: { name: "contract-check", version: toolVersion },
    base,
    head,
    summary: { contracts, changed: listed.length, ...classCounts(listed) },
    contracts: comparisons.map(contractObject),
    ...notes.length > 0 && { notes },
    ...decision && { decision: decisionObject(decision) }
  };
}
function contractObject(reported) {
  const { pairing, id, format, mode, satisfied, verdict, changes, faults, notes, profile, cause, digests } = reported;
  const path = pathOf(pairing);
  return {
    path,
    ...pairing.basePath !== void 0 && pairing.basePath !== path && { basePath: pairing.basePath },
    id,
    format,
    status: pairing.status,
    ...cause !== void 0 && { cause },
    mode,
    satisfied,
    class: classOf(verdict),
    backward: verdict.backward.outcome,
    forward: verdict.forward.outcome,
    because: becauseOf(verdict),
    changes: changes.map(changeObject),
    faults: faults.map(({ message, location }) => ({ message, ...location && { location } })),
    ...notes.length > 0 && { notes },
    ...profile && { profile },
    digests
  };
}
function becauseOf({ backward, forward }) {
  const why = (outcome) => outcome.outcome === "reads" ? void 0 : outcome.because;
  const [b, f] = [why(backward), why(forward)];
  return { ...b !== void 0 && { backward: b }, ...f !== void 0 && { forward: f } };
}
function changeObject(change) {
  const { rule, element, was, pointer, edit, message, verdict, surface, surfaces, effect } = change;
  return {
    rule,
    element,
    ...was && { was },
    ...pointer !== void 0 && { pointer },
    edit,
    message,
    class: classOf(verdict),
    backward: outcomeObject(verdict.backward),
    forward: outcomeObject(verdict.forward),
    surface,
    ...surfaces && {
      surfaces: Object.fromEntries(Object.entries(surfaces).map(([s, v]) => [s, verdictObject(v)]))
    },
    effect,
    references: change.references,
    ...change.location && { location: change.location },
    remedy: change.remedy,
    fingerprint: change.fingerprint
  };
}
function verdictObject({ backward, forward }) {
  return { backward: outcomeObject(backward), forward: outcomeObject(forward) };
}
function outcomeObject(outcome) {
  if (outcome.outcome === "reads")
    return { outcome: "reads", ...outcome.note !== void 0 && { note: outcome.note } };
  return {
    outcome: outcome.outcome,
    because: outcome.because,
    ...fails(outcome) && outcome.witness && { witness: outcome.witness }
  };
}
function requirementObject(requirement) {
  const { code, contract, changes, owners, status, message, unblock } = requirement;
  return { code, contract, changes, owners, status, message, unblock };
}
function decisionObject(decision) {
  const instant = (value) => value === null ? null : new Date(value).toISOString();
  return {
    ...decision,
    reasons: decision.reasons.map(({ code, message, location }) => ({
      code,
      message,
      ...location && { location }
    })),
    requirements: decision.requirements.map(requirementObject),
    validUntil: instant(decision.validUntil),
    nextTransition: instant(decision.nextTransition)
  };
}

// src/version.ts
var version = true ? "0.1.0" : "0.0.0-source";

export {
  withHistory,
  NoSources,
  GitError,
  git,
  gitText,
  pieces,
  openRepository,
  startLength,
  decodeStart,
  isShallow,
  cutOff,
  readBelow,
  startBelow,
  readNamed,
  followLink,
  commitSnapshot,
  gitSources,
  exactSources,
  landedSince,
  roomTakenBy,
  bookedAt,
  formats,
  readAttributes,
  pullNumberIn,
  scopeFor,
  defaultScope,
  consumerOutcome,
  pastStatesOf,
  landedBookings,
  reviewedTransitions,
  compareSources,
  classCounts,
  satisfiedAll,
  worstClass,
  renderJson,
  reportObject,
  version
};

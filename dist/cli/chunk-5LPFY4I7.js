import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  NoSources,
  decode,
  decodeStart,
  followLink,
  largestFile,
  readBelow,
  startBelow,
  startLength,
  tooLarge
} from "./chunk-XFA24NY6.js";
import {
  entriesOf,
  isLink
} from "./chunk-OCGYIKHP.js";

// src/hosts/git/shallow.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

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
function startGit(args2, cwd, added = {}) {
  const env = {
    ...process.env,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    ...added
  };
  for (const name of misleading) Reflect.deleteProperty(env, name);
  return spawn("git", [...settled, ...args2], { cwd, env, stdio: "pipe", windowsHide: true });
}
function git(args2, { cwd, input, accept = [], env }) {
  return new Promise((resolve2, reject) => {
    const child = startGit(args2, cwd, env);
    const chunks = [];
    let stderr = "";
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on(
      "data",
      (chunk) => stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4e3)
    );
    child.on("error", (error) => {
      reject(new GitError(args2, void 0, error.message));
    });
    child.on("close", (code) => {
      if (code === 0 || code !== null && accept.includes(code)) resolve2(Buffer.concat(chunks));
      else reject(new GitError(args2, code ?? void 0, stderr));
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(input ?? "");
  });
}
async function gitText(args2, run2) {
  return (await git(args2, run2)).toString("utf8");
}
function pieces(output) {
  const text = output.toString("utf8");
  return text === "" ? [] : text.slice(0, text.endsWith("\0") ? -1 : void 0).split("\0");
}

// src/hosts/git/shallow.ts
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

// src/hosts/git/earlier.ts
var mostVersions = 500;
async function earlierVersions(cwd, tip, open, { path, cause }) {
  const own = await statesOf(cwd, tip, path);
  const shared = cause === void 0 ? [] : await statesOf(cwd, tip, cause);
  const all = shared.length === 0 ? own : await named(cwd, tip, own, shared);
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
async function named(cwd, tip, own, shared) {
  const line = (await gitText(["rev-list", "--first-parent", tip], { cwd })).split("\n");
  const rank = new Map(line.map((commit, i) => [commit, i]));
  const rankOf = ({ commit }) => rank.get(commit) ?? Infinity;
  const then = shared.flatMap((state) => {
    const known = own.find((version) => rankOf(version) >= rankOf(state));
    return known && known.commit !== state.commit ? [{ ...state, path: known.path }] : [];
  });
  return [...own, ...then].sort((a, b) => rankOf(a) - rankOf(b));
}

// src/hosts/git/grep.ts
function grepCommit(cwd, commit) {
  const asked = /* @__PURE__ */ new Map();
  return (needles, suffixes) => {
    const key = JSON.stringify([needles, suffixes]);
    const answer = asked.get(key) ?? run(cwd, commit, [...new Set(needles.map(greppable))], suffixes);
    asked.set(key, answer);
    return answer;
  };
}
var flags = ["-l", "-z", "--text", "--no-textconv", "--no-color", "--full-name", "--no-recurse-submodules"];
async function run(cwd, commit, needles, suffixes) {
  if (needles.length === 0 || suffixes.length === 0) return [];
  const paths = suffixes.map((suffix) => `:(top,glob)**/*${suffix.replace(/[\\*?[]/g, "\\$&")}`);
  const output = await git(["grep", ...flags, "-F", "-f", "-", commit, "--", ...paths], {
    cwd,
    input: `${needles.join("\n")}
`,
    accept: [1]
  });
  return pieces(output).map((path) => path.slice(commit.length + 1));
}
function greppable(needle) {
  return needle.split(/[\0\n]/).reduce((best, part) => part.length > best.length ? part : best, "");
}

// src/hosts/git/listing.ts
var submodule = "160000";
function listedEntries(lines, differing = [], side = "base") {
  const others = new Map(differing.map((one) => [one.path, one[side]]));
  let asked = 0;
  let parsed;
  const all = () => parsed ??= exchange(parse(lines), others);
  const search = (path) => others.has(path) ? others.get(path) : find(lines, path);
  const get = (path) => {
    asked += 1;
    return parsed || asked > mostSearches ? all().get(path) : search(path);
  };
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
    links: () => [...new Set(linksIn(lines).filter(unchanged)), ...own.links()]
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
  return [...lines.matchAll(/(?:^|\0)120000 [^\t]*\t([^\0]*)/g)].map(([, path = ""]) => path);
}
function parseIndex(output) {
  const text = output.toString("utf8");
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
  return { untracked, lines, plain: !/(?:^|\0)160000 | [123]\t/.test(lines) };
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

// src/hosts/git/snapshot.ts
function gitSnapshot({ side, root, inTree, entries, blobs, grep, changed }) {
  const disk = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  async function loadDirect(paths) {
    const found = paths.filter((path) => entries.has(path));
    await blobs.load(found.flatMap((path) => entries.get(path)?.oid ?? []));
    for (const path of found) refuseMissing(path);
    const unread = found.filter((path) => onDisk(path) && !disk.has(path));
    await Promise.all(unread.map(async (path) => disk.set(path, await readBelow(root, path))));
  }
  function refuseMissing(path) {
    const oid = entries.get(path)?.oid;
    if (oid === void 0 || inTree || blobs.get(oid) !== "missing") return;
    const message = `git has no object ${oid} (${path}): this clone is incomplete; run "git fetch --refetch" or clone again`;
    throw new NoSources({ message }, 3);
  }
  const onDisk = (path) => {
    const oid = entries.get(path)?.oid;
    return inTree && (oid === void 0 || blobs.get(oid) === "missing");
  };
  const isLink2 = (path) => isLink(entries.get(path)) || disk.get(path)?.link === true;
  const direct = (path) => {
    const entry = entries.get(path);
    if (!entry) return { fault: "the file does not exist" };
    const loaded = entry.oid === void 0 || onDisk(path) ? disk.get(path) : blobs.get(entry.oid);
    if (loaded === "missing")
      return { fault: `git has no object ${entry.oid ?? ""}: fetch the missing history` };
    return loaded ?? { fault: "the file was not loaded" };
  };
  const linked = {
    load: (path) => loadDirect([path]),
    isLink: isLink2,
    exists: (path) => entries.has(path),
    direct
  };
  return {
    side,
    entries,
    async load(paths) {
      const wanted = [...paths];
      await loadDirect(wanted);
      const unfollowed = wanted.filter((path) => isLink2(path) && !links.has(path));
      await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linked))));
    },
    read(path) {
      if (!isLink2(path)) return direct(path);
      const target = links.get(path) ?? { fault: "the file was not loaded" };
      return "text" in target ? direct(target.text) : target;
    },
    async starts(paths) {
      const files = [...paths].filter((path) => !isLink2(path));
      const read = await blobs.starts(
        files.flatMap((path) => entries.get(path)?.oid ?? []),
        startLength
      );
      const found = /* @__PURE__ */ new Map();
      for (const path of files) {
        const oid = entries.get(path)?.oid;
        const blob = oid === void 0 ? void 0 : read.get(oid);
        const bytes = blob ?? (inTree ? await startBelow(root, path, startLength) : void 0);
        if (bytes) found.set(path, decodeStart(bytes));
      }
      return found;
    },
    async mentioning(needles, suffixes) {
      if (needles.length === 0) return [];
      const named3 = suffixes.filter((suffix) => entries.mayEndWith(suffix));
      const found = new Set((await grep(needles, named3)).filter((path) => entries.has(path)));
      for (const path of [...changed, ...entries.links()])
        if (suffixes.some((suffix) => path.endsWith(suffix))) found.add(path);
      return [...found].sort();
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
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
  return gitSnapshot({
    side: "base",
    root: cwd,
    inTree: false,
    blobs,
    grep: grepCommit(cwd, commit),
    entries: listedEntries(listed.toString("utf8")),
    changed: []
  });
}

// src/hosts/git/repository.ts
var questions = ["--is-inside-work-tree", "--is-shallow-repository", "--show-toplevel", "HEAD^{commit}"];
async function openRepository(cwd) {
  const answer = await ask(cwd);
  const [inside, shallow, ...rest2] = answer.replace(/\n$/, "").split("\n");
  if (inside !== "true") throw noWorkTree(cwd);
  const head = rest2.pop() ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(head)) {
    const message = "this repository has no commit yet: there is nothing to compare with. Commit the contracts first.";
    throw new NoSources({ message }, 3);
  }
  return { cwd, root: rest2.join("\n"), shallow: shallow === "true", head };
}
async function ask(cwd) {
  try {
    const answer = await gitText(["rev-parse", ...questions], { cwd, accept: [128] });
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
  const output = await gitText(verify, { cwd, accept: [1, 128] });
  return output.trim() || void 0;
}

// src/hosts/git/base.ts
var defaultBranches = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function findTarget(cwd, wanted) {
  if (wanted !== void 0) return named2(cwd, wanted);
  const format = "--format=%(refname)%00%(symref)%00%(objectname)";
  const lines = (await gitText(["for-each-ref", format, ...defaultBranches], { cwd })).split("\n");
  const refs = new Map(
    lines.filter(Boolean).map((line) => {
      const [ref = "", symbolic = "", commit] = line.split("\0");
      return [ref, { name: (symbolic || ref).replace(/^refs\/(remotes|heads)\//, ""), commit }];
    })
  );
  return defaultBranches.flatMap((ref) => refs.get(ref) ?? [])[0];
}
async function named2(cwd, name) {
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

// src/hosts/git/git.ts
async function gitSources(request) {
  const { cwd, head } = request;
  const found = settle(findTarget(cwd, request.base));
  if (head === void 0) {
    const listed = settle(git(indexArguments, { cwd }));
    const repository2 = await openRepository(cwd);
    return worktreeSources(repository2, await presentTarget(repository2, await found), listed);
  }
  const named3 = settle(commitOf(cwd, head));
  const repository = await openRepository(cwd);
  const commit = await named3;
  if (commit === void 0) {
    const message = `there is no commit "${head}" in this clone: check the name, or fetch it`;
    throw new NoSources({ message }, 2);
  }
  return commitSources(repository, await presentTarget(repository, await found), { name: head, commit });
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
async function worktreeSources(repository, target, listed) {
  const [commit, changed] = await changesFrom(repository, target, { commit: repository.head, inTree: true });
  const index = parseIndex(await listed);
  const found = parseRawDiff(changed);
  addUntracked(found, index.untracked);
  const differing = [...found.values()];
  const sameNames = differing.every(({ base, head }) => base && head);
  const entries = {
    head: listedEntries(index.lines, differing, "head"),
    base: listedEntries(index.lines, differing, "base")
  };
  return {
    target,
    base: { ref: target.name, commit },
    head: { ref: "WORKTREE", commit: null },
    ...sides(repository, { base: commit, head: void 0 }, { entries, differing }),
    differing,
    ...sameNames && index.plain && { headLines: index.lines }
  };
}
async function commitSources(repository, target, head) {
  const changes = changesFrom(repository, target, { commit: head.commit, inTree: false });
  return { target, ...await betweenCommits(repository, target.name, head, changes) };
}
async function betweenCommits(repository, ref, head, changes) {
  const [[commit, changed], listed] = await Promise.all([
    changes,
    git(["ls-tree", "-r", "-z", "--full-tree", head.commit], { cwd: repository.cwd })
  ]);
  const differing = [...parseRawDiff(changed).values()];
  const lines = listed.toString("utf8");
  const entries = { head: listedEntries(lines), base: listedEntries(lines, differing, "base") };
  return {
    base: { ref, commit },
    head: { ref: head.name, commit: head.commit },
    ...sides(repository, { base: commit, head: head.commit }, { entries, differing }),
    differing
  };
}
async function changesFrom(repository, target, { commit, inTree }) {
  const { cwd } = repository;
  const diff = (...from) => git([...diffArguments, ...from, ...inTree ? [] : [commit], "--"], { cwd });
  const same = target.commit === commit;
  const attempt = settle(same ? diff(commit) : diff("--merge-base", target.commit));
  const base = await mergeBase(repository, target.commit, commit, target.name);
  try {
    return [base, await attempt];
  } catch (error) {
    if (same || !(error instanceof GitError)) throw error;
    return [base, await diff(base)];
  }
}
async function exactSources(cwd, base, head) {
  const repository = await openRepository(cwd);
  const changed = git([...diffArguments, base.commit, head.commit, "--"], { cwd });
  return betweenCommits(
    repository,
    base.name,
    head,
    changed.then((raw) => [base.commit, raw])
  );
}

export {
  git,
  gitText,
  pieces,
  isShallow,
  cutOff,
  commitSnapshot,
  openRepository,
  commitOf,
  findTarget,
  gitSources,
  exactSources
};

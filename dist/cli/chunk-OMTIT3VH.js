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
  NoSources: () => NoSources,
  commitOf: () => commitOf,
  commitSnapshot: () => commitSnapshot,
  exactSources: () => exactSources,
  findTarget: () => findTarget,
  gitSources: () => gitSources,
  openRepository: () => openRepository,
  withHistory: () => withHistory
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
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
var largestFile = 16 * 1024 * 1024;
var startLength = 64 * 1024;
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
    return new Promise((resolve, reject) => {
      waiting.push({ until: jobs.length, resolve, reject });
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
  const child = (0, import_chunk_57B4HIDB.startGit)(args, cwd);
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
    for (const { reject } of waiting.splice(0)) reject(new import_chunk_57B4HIDB.GitError(args, code, why));
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
var mostVersions = 500;
async function earlierVersions(cwd, tip, open, { path, cause }) {
  const own = await statesOf(cwd, tip, path);
  const shared = cause === void 0 ? [] : await statesOf(cwd, tip, cause);
  const all = shared.length === 0 ? own : await named(cwd, tip, own, shared);
  const versions = all.slice(0, mostVersions).map((state) => ({ ...state, open: () => open(state.commit) }));
  if (all.length > mostVersions)
    return { versions, missing: `it has more than ${String(mostVersions)} of them` };
  if (!await (0, import_chunk_57B4HIDB.isShallow)(cwd)) return { versions };
  const missing = 'this clone is shallow and has not all of them: run "git fetch --no-tags --unshallow origin" (with actions/checkout: fetch-depth: 0)';
  return { versions, missing };
}
async function statesOf(cwd, tip, path) {
  const line = ["--first-parent", "--diff-merges=first-parent", "--follow"];
  const shown = ["-z", "--raw", "--no-abbrev", "--format=%H%x00%ct", "-n", String(mostVersions + 1)];
  const parts = (0, import_chunk_57B4HIDB.pieces)(await (0, import_chunk_57B4HIDB.git)(["log", ...line, ...shown, tip, "--", `:(top,literal)${path}`], { cwd }));
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
  const line = (await (0, import_chunk_57B4HIDB.gitText)(["rev-list", "--first-parent", tip], { cwd })).split("\n");
  const rank = new Map(line.map((commit, i) => [commit, i]));
  const rankOf = ({ commit }) => rank.get(commit) ?? Infinity;
  const then = shared.flatMap((state) => {
    const known = own.find((version) => rankOf(version) >= rankOf(state));
    return known && known.commit !== state.commit ? [{ ...state, path: known.path }] : [];
  });
  return [...own, ...then].sort((a, b) => rankOf(a) - rankOf(b));
}
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
async function run(question, [dialect = "-E", ...others] = dialects) {
  const { cwd, commit, patterns, suffixes } = question;
  if (patterns.length === 0 || suffixes.length === 0) return [];
  const paths = suffixes.map((suffix) => `:(top,glob)**/*${suffix.replace(/[\\*?[]/g, "\\$&")}`);
  try {
    const output = await (0, import_chunk_57B4HIDB.git)(["grep", ...flags, dialect, "-f", "-", commit, "--", ...paths], {
      cwd,
      input: `${patterns.join("\n")}
`,
      accept: [1]
    });
    return (0, import_chunk_57B4HIDB.pieces)(output).map((path) => path.slice(commit.length + 1));
  } catch (error) {
    if (others.length === 0 || !(error instanceof import_chunk_57B4HIDB.GitError) || error.exitCode !== 128) throw error;
    return run(question, others);
  }
}
function greppable(needle) {
  return needle.split(/[\0\n]/).reduce((best, part) => part.length > best.length ? part : best, "");
}
function quoted(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
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
  const own = (0, import_chunk_G3YXCYLL.entriesOf)(exchange(/* @__PURE__ */ new Map(), others));
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
  const parts = (0, import_chunk_57B4HIDB.pieces)(output);
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
async function readBelow(root, path) {
  const file = (0, import_node_path.join)(root, path);
  try {
    if (!await isBelow(root, (0, import_node_path.dirname)(file)))
      return { fault: "the file lies outside, behind a linked folder" };
    const stat = await import_node_fs.promises.lstat(file);
    if (stat.isSymbolicLink()) return { text: (await import_node_fs.promises.readlink(file)).split(import_node_path.sep).join("/"), link: true };
    if (!stat.isFile()) return { fault: "this is not a regular file" };
    return stat.size > largestFile ? tooLarge(stat.size) : decode(await import_node_fs.promises.readFile(file));
  } catch (error) {
    return { fault: unreadable(error) };
  }
}
async function startBelow(root, path, length) {
  try {
    const file = (0, import_node_path.join)(root, path);
    if (!await isBelow(root, (0, import_node_path.dirname)(file)) || !(await import_node_fs.promises.lstat(file)).isFile()) return void 0;
    return await firstBytes(file, length);
  } catch {
    return void 0;
  }
}
async function firstBytes(file, length) {
  const handle = await import_node_fs.promises.open(file, "r");
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
  const [top, real] = await Promise.all([import_node_fs.promises.realpath(root), import_node_fs.promises.realpath(folder)]);
  return real === top || real.startsWith(top.endsWith(import_node_path.sep) ? top : top + import_node_path.sep);
}
function unreadable(error) {
  return `the file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
var mostLinks = 8;
async function followLink(path, { load, isLink: isLink2, exists, direct }) {
  let at = path;
  for (let hop = 0; hop <= mostLinks; hop += 1) {
    await load(at);
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
  const target = import_node_path2.posix.normalize(import_node_path2.posix.join(import_node_path2.posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? void 0 : target;
}
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
    return (0, import_chunk_G3YXCYLL.isLink)(this.side.entries.get(path)) || this.disk.get(path)?.link === true;
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
  const linked = {
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
      await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linked))));
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
  const listed = await (0, import_chunk_57B4HIDB.gitText)(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
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
    const answer = await (0, import_chunk_57B4HIDB.gitText)(["rev-parse", ...asked], { cwd, accept: [128] });
    if (answer !== "") return answer;
    await (0, import_chunk_57B4HIDB.git)(["rev-parse", "--git-dir"], { cwd });
    throw noWorkTree(cwd);
  } catch (error) {
    if (error instanceof import_chunk_57B4HIDB.GitError) throw new NoSources({ message: whyNot(cwd, error) }, 2);
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
  const output = (await (0, import_chunk_57B4HIDB.gitText)(verify, { cwd, accept: [1, 128] })).trim();
  return isCommit(output) ? output : void 0;
}
var remoteDefault = "refs/remotes/origin/HEAD";
var defaultBranches = [
  remoteDefault,
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function findTarget(cwd, wanted) {
  if (wanted !== void 0) return named2(cwd, wanted);
  const format = "--format=%(refname)%00%(symref)%00%(objectname)";
  const lines = (await (0, import_chunk_57B4HIDB.gitText)(["for-each-ref", format, ...defaultBranches], { cwd })).split("\n");
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
  const found = (await (0, import_chunk_57B4HIDB.gitText)(["merge-base", "--", target, head], { cwd, accept: [1] })).trim();
  if (found !== "") return found;
  const message = shallow ? `this clone is shallow and does not reach the point where ${name} and head parted: run "git fetch --no-tags --unshallow ${await remote(cwd)}" (with actions/checkout: fetch-depth: 0)` : `head and ${name} have no common ancestor: name a base that head comes from with --base REF`;
  throw new NoSources({ message }, 3);
}
async function noDefaultBranch(repository) {
  const known = (await (0, import_chunk_57B4HIDB.gitText)(["remote"], { cwd: repository.cwd })).trim() !== "";
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
  const names = (await (0, import_chunk_57B4HIDB.gitText)(["remote"], { cwd })).split("\n").filter(Boolean);
  return names.includes("origin") ? "origin" : names[0] ?? "origin";
}
async function gitSources(request) {
  const { head } = request;
  return head === void 0 ? worktreeSources(request) : commitSources(request, head);
}
function likelyTarget({ cwd, base }) {
  if (base !== void 0) return commitName(base);
  const hasRef = (ref) => (0, import_node_fs2.existsSync)((0, import_node_path3.join)(cwd, ".git", ref));
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
  const diff = (...from) => (0, import_chunk_57B4HIDB.git)([...diffArguments, ...from, "--"], { cwd });
  const attempt = guess === void 0 ? void 0 : diff("--merge-base", guess).catch(() => void 0);
  const listed = settle((0, import_chunk_57B4HIDB.gitText)(indexArguments, { cwd }));
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
    (0, import_chunk_57B4HIDB.git)([...diffArguments, base.commit, head.commit, "--"], { cwd }),
    (0, import_chunk_57B4HIDB.gitText)(["ls-tree", "-r", "-z", "--full-tree", head.commit], { cwd })
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  NoSources,
  commitOf,
  commitSnapshot,
  exactSources,
  findTarget,
  gitSources,
  openRepository,
  withHistory
});

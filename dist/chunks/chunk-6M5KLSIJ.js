import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  formats
} from "./chunk-MITJWU52.js";
import {
  pathOf,
  satisfies
} from "./chunk-Y74XNKS5.js";

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
  return pairings.sort((a, b) => pathOf(a) < pathOf(b) ? -1 : 1);
}
function byPath(found) {
  return [...found].sort((a, b) => a.path < b.path ? -1 : 1);
}
function moved(from, to) {
  return { status: "moved", basePath: from.path, headPath: to.path };
}
function matchBy(left, valueOf) {
  const waiting = /* @__PURE__ */ new Map();
  for (const found of left.removed) {
    const value = valueOf(found);
    if (value === void 0) continue;
    const key = `${found.format}\0${value}`;
    waiting.set(key, [...waiting.get(key) ?? [], found]);
  }
  const pairs = /* @__PURE__ */ new Map();
  for (const to of left.added) {
    const candidates = waiting.get(`${to.format}\0${valueOf(to) ?? ""}`) ?? [];
    const from = candidates.find(({ path }) => fileName(path) === fileName(to.path)) ?? candidates[0];
    if (valueOf(to) === void 0 || !from) continue;
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
    (from) => left.added.filter((to) => to.format === from.format).map((to) => ({ from, to, score: similarity(lines.get(from), lines.get(to)) }))
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

// src/contracts/recognise.ts
function formatByName(path) {
  return formats.find(({ suffixes }) => suffixes.some((suffix) => path.endsWith(suffix)))?.id;
}
function mayBeContract(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}
var dialect = /"\$schema"\s*:\s*"(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)[^"]*|(?:https?|iglu):[^"]*\/schema\/jsonschema\/[^"]*)"/;
var yamlDialect = /^["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\/(?:draft|schema)/m;
function formatByContent(path, text) {
  const start = text.slice(0, 64 * 1024);
  if (/\.ya?ml$/.test(path)) return yamlDialect.test(start) ? "json-schema" : void 0;
  return /^\uFEFF?\s*\{/.test(start) && dialect.test(start) ? "json-schema" : void 0;
}
var skippedFolders = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|__tests__|__fixtures__|(?:src\/)?test\/resources|\.git)\//;
function isSkipped(path) {
  return skippedFolders.test(path);
}

// src/check.ts
function noPolicy(settings = {}) {
  return {
    settings: () => ({ mode: "full", profile: "default", ...settings }),
    formatOf: () => void 0,
    ignored: isSkipped
  };
}
async function compareSources(sources, scope) {
  const skipped = [];
  const candidates = sources.differing.filter(({ path, base, head }) => {
    if (!isFile(base) && !isFile(head)) return false;
    if (scope.formatOf(path) === void 0 && formatByName(path) === void 0 && !mayBeContract(path))
      return false;
    if (!scope.ignored(path)) return true;
    if (formatByName(path) !== void 0) skipped.push(path);
    return false;
  });
  await Promise.all([
    sources.baseSide.load(candidates.filter(({ base }) => base).map(({ path }) => path)),
    sources.headSide.load(candidates.filter(({ head }) => head).map(({ path }) => path))
  ]);
  const byFormat = discover(candidates, sources, scope);
  const comparisons = [];
  for (const [format, found] of byFormat) {
    comparisons.push(...await compareFormat(await loadFormat(format), found, sources, scope));
  }
  const reported = comparisons.map((comparison) => {
    const { mode } = scope.settings(pathOf(comparison.pairing));
    return {
      ...comparison,
      mode,
      satisfied: comparison.faults.length === 0 && satisfies(comparison.verdict, mode)
    };
  }).sort((a, b) => pathOf(a.pairing) < pathOf(b.pairing) ? -1 : 1);
  return {
    base: sources.base,
    head: sources.head,
    contracts: countContracts(
      sources,
      scope,
      reported.map(({ pairing }) => pairing)
    ),
    comparisons: reported,
    notes: skipped.length === 0 ? [] : [skippedNote(skipped)]
  };
}
function isFile(entry) {
  return entry !== void 0 && entry.mode !== "160000";
}
function skippedNote(skipped) {
  const files = skipped.length === 1 ? "1 changed file was skipped" : `${String(skipped.length)} changed files were skipped`;
  return `${files} as vendored or test data, for example ${skipped[0] ?? ""}`;
}
function discover(candidates, sources, scope) {
  const byFormat = /* @__PURE__ */ new Map();
  for (const { path, base, head } of candidates) {
    const texts = {
      base: base && textAt(sources.baseSide, path),
      head: head && textAt(sources.headSide, path)
    };
    const format = formatAt(path, texts, scope);
    if (format === void 0 || base && head && texts.base !== void 0 && texts.base === texts.head)
      continue;
    const files = byFormat.get(format) ?? { both: [], removed: [], added: [] };
    byFormat.set(format, files);
    if (base && head) files.both.push(path);
    else if (base) files.removed.push({ path, format, text: texts.base });
    else files.added.push({ path, format, text: texts.head });
  }
  return new Map([...byFormat].sort());
}
function textAt(side, path) {
  const loaded = side.read(path);
  return "text" in loaded ? loaded.text : void 0;
}
function formatAt(path, { base, head }, scope) {
  return scope.formatOf(path) ?? formatByName(path) ?? (head === void 0 ? void 0 : formatByContent(path, head)) ?? (base === void 0 ? void 0 : formatByContent(path, base));
}
async function loadFormat(id) {
  const entry = formats.find((format) => format.id === id);
  if (!entry) throw new Error(`unknown format ${id}`);
  return entry.load();
}
async function compareFormat(format, files, { baseSide, headSide }, scope) {
  const withKey = (found) => ({
    ...found,
    key: found.text === void 0 ? void 0 : format.identify(found.path, found.text)?.key
  });
  const mayMove = files.removed.length > 0 && files.added.length > 0;
  const sided = (found) => found.map((one) => mayMove ? withKey(one) : { ...one, key: void 0 });
  const pairings = pair({ both: files.both, removed: sided(files.removed), added: sided(files.added) });
  return format.compare({
    base: baseSide,
    head: headSide,
    pairings,
    settings: (path) => scope.settings(path),
    counts: (path) => !scope.ignored(path)
  });
}
function countContracts(sources, scope, pairings) {
  const known = new Set(pairings.map(pathOf));
  for (const [path, { mode }] of sources.headSide.entries) {
    if (mode !== "160000" && (scope.formatOf(path) ?? formatByName(path)) !== void 0 && !scope.ignored(path))
      known.add(path);
  }
  return known.size;
}

// src/hosts/git/process.ts
import { spawn } from "node:child_process";
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
function git(args, { cwd, input, accept = [], env = {}, onChunk }) {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["--no-pager", ...args], {
      cwd,
      env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", ...env },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true
    });
    const chunks = [];
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      if (onChunk) onChunk(chunk);
      else chunks.push(chunk);
    });
    child.stderr.on(
      "data",
      (chunk) => stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4e3)
    );
    child.on("error", (error) => {
      const why = `git could not be started (${error.message}): install git and put it on the PATH`;
      reject(new GitError(args, void 0, why));
    });
    child.on("close", (code) => {
      if (code === 0 || code !== null && accept.includes(code)) resolve(Buffer.concat(chunks));
      else reject(new GitError(args, code ?? void 0, stderr));
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(input ?? "");
  });
}
async function gitText(args, run) {
  return (await git(args, run)).toString("utf8");
}
function pieces(output) {
  const text = output.toString("utf8");
  return text === "" ? [] : text.slice(0, text.endsWith("\0") ? -1 : void 0).split("\0");
}

// src/model/snapshot.ts
var largestFile = 16 * 1024 * 1024;

// src/hosts/git/blobs.ts
async function loadBlobs(cwd, oids, store) {
  const wanted = [...new Set(oids)].filter((oid) => !store.has(oid));
  if (wanted.length === 0) return;
  const parser = batchParser((oid, content) => store.set(oid, content));
  await git(["cat-file", "--batch"], { cwd, input: `${wanted.join("\n")}
`, onChunk: parser });
  for (const oid of wanted) {
    if (!store.has(oid)) store.set(oid, { fault: `git has no object ${oid}: fetch the missing history` });
  }
}
function batchParser(keep) {
  let pending = Buffer.alloc(0);
  let blob;
  const header = (line) => {
    const [oid = "", type = "", size = "0"] = line.split(" ");
    if (type === "missing") return;
    blob = { oid, size: Number(size), left: Number(size) + 1, parts: [] };
  };
  const take2 = (chunk) => {
    if (!blob) return chunk;
    const part = chunk.subarray(0, blob.left);
    blob.left -= part.length;
    if (blob.size <= largestFile) blob.parts.push(part);
    if (blob.left === 0) {
      const { oid, size, parts } = blob;
      blob = void 0;
      keep(oid, size > largestFile ? tooLarge(size) : decode(Buffer.concat(parts).subarray(0, size)));
    }
    return chunk.subarray(part.length);
  };
  return (chunk) => {
    let rest = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    pending = Buffer.alloc(0);
    while (rest.length > 0) {
      if (blob) {
        rest = take2(rest);
        continue;
      }
      const end = rest.indexOf(10);
      if (end < 0) {
        pending = rest;
        return;
      }
      header(rest.subarray(0, end).toString("latin1"));
      rest = rest.subarray(end + 1);
    }
  };
}
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

export {
  noPolicy,
  compareSources,
  GitError,
  git,
  gitText,
  pieces,
  largestFile,
  loadBlobs,
  tooLarge,
  decode
};

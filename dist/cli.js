#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/reports/escape.ts
function visible(text) {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    escaped
  );
}
function oneLine(text) {
  return visible(text.replace(/\s*[\r\n]+\s*/g, " "));
}
function escaped(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/version.ts
var version = true ? "0.1.0" : "0.0.0-source";

// src/commands/arguments.ts
var import_node_util = require("node:util");

// src/commands/command.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/algorithms/nearest.ts
var longestName = 80;
function nearest(written, candidates) {
  const wanted = written.slice(0, longestName).toLowerCase();
  let best;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.slice(0, longestName).toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

// src/commands/nearest.ts
function didYouMean(typed, candidates) {
  const candidate = nearest(typed, candidates);
  return candidate === void 0 ? "" : `; did you mean ${candidate}?`;
}

// src/commands/arguments.ts
var everywhere = {
  help: { type: "boolean", short: "h", help: "show this help" },
  color: {
    type: "string",
    value: "WHEN",
    help: "auto, always or never (NO_COLOR and FORCE_COLOR are honoured)"
  },
  quiet: { type: "boolean", short: "q", help: "print only the result" },
  verbose: { type: "boolean", short: "v", help: "print also what breaks nobody; a crash shows its stack" }
};
function parseArguments(command2, argv) {
  const options = { ...command2.options, ...everywhere };
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple, short }]) => [
      name,
      { type, multiple: multiple ?? false, ...short !== void 0 && { short } }
    ])
  );
  const { values, positionals } = parse(command2, argv, config);
  return {
    operands: positionals,
    all(name) {
      const value = values[name];
      const list = Array.isArray(value) ? value : [value];
      return list.filter((one) => typeof one === "string");
    },
    one(name) {
      return this.all(name).at(-1);
    },
    is: (name) => values[name] === true
  };
}
function parse(command2, argv, options) {
  const unknown = argv.find(
    (arg) => arg.startsWith("--") && arg !== "--" && !Object.hasOwn(options, optionName(arg))
  );
  if (unknown !== void 0 && !argv.slice(0, argv.indexOf(unknown)).includes("--")) {
    const name = optionName(unknown);
    const hint = didYouMean(
      `--${name}`,
      Object.keys(options).map((known) => `--${known}`)
    );
    throw new UsageError(
      `unknown option --${name}${hint} ("contract-check ${command2.name} --help" lists the options)`
    );
  }
  try {
    return (0, import_node_util.parseArgs)({
      args: [...argv],
      options,
      strict: true,
      allowPositionals: command2.operands !== void 0
    });
  } catch (error) {
    throw new UsageError(`${sentence(error)} ("contract-check ${command2.name} --help" shows how to call it)`);
  }
}
function optionName(arg) {
  return arg.slice(2).split("=")[0] ?? "";
}
function sentence(error) {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split(". ")[0] ?? text).replace(/^./, (first) => first.toLowerCase());
}
function oneOf(args2, name, words, fallback) {
  const value = args2.one(name);
  if (value === void 0) return fallback;
  const found = words.find((word) => word === value);
  if (found !== void 0) return found;
  throw new UsageError(`--${name} ${value}: expected one of ${words.join(", ")}${didYouMean(value, words)}`);
}

// src/model/decision.ts
var exitCodes = {
  pass: 0,
  neutral: 0,
  refused: 1,
  fault: 3,
  unverifiable: 4,
  waiting: 5
};

// src/model/instant.ts
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
var day = 24 * hour;
var pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;
function parseInstant(text) {
  const match = pattern.exec(text.trim());
  if (!match) return void 0;
  const groups = match.slice(1);
  const [year, month, date, hours, minutes, seconds] = groups.slice(0, 6).map((part) => Number(part ?? 0));
  const millis = Number((groups[6] ?? "").padEnd(3, "0"));
  const wall = Date.UTC(year, month - 1, date, hours, minutes, seconds, millis);
  const exists = new Date(wall).getUTCDate() === date && month >= 1 && month <= 12;
  const offset = offsetOf(groups[7] ?? "Z");
  return exists && hours < 24 && minutes < 60 && seconds < 60 && offset !== void 0 ? wall - offset : void 0;
}
function offsetOf(text) {
  if (text === "Z") return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (hours > 23 || minutes > 59) return void 0;
  return (text.startsWith("-") ? -1 : 1) * (hours * hour + minutes * minute);
}

// src/model/formats.ts
var formatFacts = {
  avro: { suffixes: [".avsc", ".avpr", ".avdl"], optionsKey: "avro", declaresVersion: true },
  protobuf: { suffixes: [".proto"], optionsKey: "protobuf", declaresVersion: false },
  "json-schema": {
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    optionsKey: "jsonSchema",
    declaresVersion: true
  }
};
var formatIds = Object.keys(formatFacts);
var contractSuffixes = formatIds.flatMap(
  (id) => formatFacts[id].suffixes
);
var profileNames = [
  "default",
  "declared",
  "strict",
  "avro-reference",
  "confluent",
  "buf-file",
  "buf-package",
  "buf-wire-json",
  "buf-wire"
];

// src/commands/judging.ts
var judgingOptions = {
  profile: {
    type: "string",
    value: "NAME",
    help: `answer as another system would: ${profileNames.join(", ")}`
  },
  surface: {
    type: "string",
    multiple: true,
    value: "SURFACE",
    help: "Protobuf: wire, json or source counts (repeatable)"
  }
};
var surfaces = ["wire", "json", "source"];
function judgingSettings(args2) {
  const profile = oneOf(args2, "profile", profileNames, "default");
  const counted = args2.all("surface").map((name) => {
    const known = surfaces.find((surface) => surface === name);
    if (known === void 0) {
      throw new UsageError(
        `--surface ${name}: expected one of ${surfaces.join(", ")}${didYouMean(name, surfaces)}`
      );
    }
    return known;
  });
  return {
    ...args2.one("profile") !== void 0 && { profile },
    ...counted.length > 0 && { surfaces: counted }
  };
}

// src/commands/gated.ts
var gatedOptions = {
  base: {
    type: "string",
    value: "REF",
    help: "compare with the merge base of head and REF (default: the default branch)"
  },
  head: {
    type: "string",
    value: "REF",
    help: "the proposal (default: the working tree, untracked files included)"
  },
  config: {
    type: "string",
    value: "FILE",
    help: "the config file on the governed branch (default: contract-check.yaml)"
  },
  "governance-ref": {
    type: "string",
    value: "REF",
    help: "the governed branch (default: the default branch as fetched)"
  }
};
function localRequest(args2, terminal, now) {
  const given = (key, option) => {
    const value = args2.one(option);
    return value === void 0 ? {} : { [key]: value };
  };
  return {
    cwd: terminal.cwd,
    ...given("base", "base"),
    ...given("head", "head"),
    ...given("config", "config"),
    ...given("governanceRef", "governance-ref"),
    settings: judgingSettings(args2),
    now,
    get zone() {
      return terminal.zone;
    }
  };
}
function instantOf(args2, { env, now }, always = false) {
  const at = args2.one("at");
  if (at === void 0) return now();
  if (!always && env.CI === "true" && !args2.is("allow-at")) {
    throw new UsageError("--at is for what-if questions, and CI=true: leave it out, or add --allow-at");
  }
  const instant = parseInstant(at);
  if (instant === void 0) {
    throw new UsageError(
      `--at ${at}: expected an instant with its offset, such as 2026-12-01T22:00+01:00 or 2026-12-01T21:00Z`
    );
  }
  return instant;
}
function refuseConfig(faults, terminal) {
  for (const { message, location } of faults) terminal.err(`${placeText(location)}${oneLine(message)}
`);
  return 2;
}
function placeText(location) {
  if (!location) return "";
  const { file, line, column } = location;
  return `${oneLine(file)}${line === void 0 ? "" : `:${String(line)}:${String(column ?? 1)}`}: `;
}

// src/model/contract.ts
function requiredDirections(mode) {
  if (mode.startsWith("full")) return ["backward", "forward"];
  if (mode.startsWith("backward")) return ["backward"];
  return mode.startsWith("forward") ? ["forward"] : [];
}
function pathOf({ headPath, basePath }) {
  return headPath ?? basePath ?? "";
}

// src/governance/by-promise.ts
function decideByPromise(report) {
  const faults = report.comparisons.filter(({ faults: faults2 }) => faults2.length > 0);
  const broken = report.comparisons.filter(({ faults: faults2, satisfied }) => faults2.length === 0 && !satisfied);
  return {
    status: faults.length > 0 ? "fault" : broken.length > 0 ? "refused" : "pass",
    enforce: "full",
    reasons: [...faults.map(faultReason), ...broken.map(brokenReason)],
    requirements: [],
    validUntil: null,
    nextTransition: null
  };
}
function faultReason({ pairing, faults }) {
  const location = faults[0]?.location;
  const message = `${pathOf(pairing)} does not parse, so it cannot be judged`;
  return { code: "GV013", message, ...location && { location } };
}
function brokenReason({ pairing, mode, verdict, changes }) {
  const required = requiredDirections(mode);
  const failing = required.filter((direction) => verdict[direction].outcome !== "reads");
  const undecidedOnly = failing.every((direction) => verdict[direction].outcome === "undecided");
  const location = changes.find(
    (change) => failing.some((d) => change.verdict[d].outcome !== "reads")
  )?.location;
  return {
    code: undecidedOnly ? "GV021" : "GV020",
    message: `${pathOf(pairing)} promises "${mode}", and ${failing.join(" and ")} ${undecidedOnly ? "could not be decided" : failing.length > 1 ? "fail" : "fails"}`,
    ...location && { location }
  };
}

// src/model/sources.ts
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

// src/hosts/git/process.ts
var import_node_child_process = require("node:child_process");
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
  return (0, import_node_child_process.spawn)("git", [...settled, ...args2], {
    cwd,
    env: environment(added),
    stdio: "pipe",
    windowsHide: true
  });
}
function startUnasked(args2, cwd, added) {
  const options = { cwd, env: environment(added), windowsHide: true };
  return (0, import_node_child_process.spawn)("git", [...settled, ...args2], { ...options, stdio: ["ignore", "pipe", "pipe"] });
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

// src/hosts/git/git.ts
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");

// src/model/entries.ts
var link = "120000";
function isLink(entry) {
  return entry?.mode === link;
}
function entriesOf(map) {
  return {
    has: (path) => map.has(path),
    get: (path) => map.get(path),
    keys: () => map.keys(),
    containing: (text) => [...map.keys()].filter((path) => path.includes(text)),
    mayEndWith: (suffix) => [...map.keys()].some((path) => path.endsWith(suffix)),
    links: () => [...map].flatMap(([path, entry]) => isLink(entry) ? [path] : []),
    [Symbol.iterator]: () => map[Symbol.iterator]()
  };
}

// src/hosts/git/listing.ts
var submodule = "160000";
var link2 = "120000";
function listedEntries(lines, differing = [], side = "base") {
  const others = new Map(differing.map((one) => [one.path, one[side]]));
  const searched = new Map(others);
  let parsed;
  const all = () => parsed ??= exchange(parse2(lines), others);
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
function parse2(lines) {
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
  const [mode = "", second2 = "", third = ""] = header.split(" ");
  if (mode === submodule) return void 0;
  const oid = third.length > 1 ? third : third === "0" ? second2 : void 0;
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
  if (!holdsMode(lines, link2)) return [];
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
  const parse3 = batchParser({
    wanted: (size) => jobs[done]?.wanted(size) ?? 0,
    take(content, size) {
      jobs[done]?.take(content, size);
      done += 1;
    }
  });
  child.stdout.on("data", (chunk) => {
    parse3(chunk);
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
async function isShallow(cwd) {
  return (await gitText(["rev-parse", "--is-shallow-repository"], { cwd })).trim() === "true";
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
async function run(question, [dialect = "-E", ...others] = dialects) {
  const { cwd, commit, patterns, suffixes } = question;
  if (patterns.length === 0 || suffixes.length === 0) return [];
  const paths = suffixes.map((suffix) => `:(top,glob)**/*${suffix.replace(/[\\*?[]/g, "\\$&")}`);
  try {
    const output = await git(["grep", ...flags, dialect, "-f", "-", commit, "--", ...paths], {
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
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
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

// src/hosts/links.ts
var import_node_path2 = require("node:path");
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
      const named4 = suffixes.filter((suffix) => entries.mayEndWith(suffix));
      const paths = new Set((await grep(needles, named4, lines)).filter((path) => entries.has(path)));
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
  const { cwd, base: wanted, head: named4 } = request;
  const other = commitName(named4 ?? "HEAD");
  const sought = guess === void 0 ? settle(findTarget(cwd, wanted)) : void 0;
  const names = guess !== void 0 && other !== void 0 ? [guess, other] : void 0;
  const { parted, ...repository } = await openRepository(cwd, names);
  if (parted) {
    const target2 = { name: wanted ?? shortName(parted.ref), commit: parted.target };
    return { repository, target: target2, head: parted.head, base: parted.mergeBase, guessed: true };
  }
  const head = named4 === void 0 ? repository.head : await presentHead(cwd, named4);
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

// src/commands/local.ts
async function findTip(cwd, { governanceRef, base }) {
  const target = await findTarget(cwd, governanceRef) ?? await findTarget(cwd, base);
  if (target?.commit === void 0) {
    const message = `the governed branch ${governanceRef ?? ""} is not in this clone: fetch it, or name it with --governance-ref REF`;
    throw new NoSources({ message }, 2);
  }
  return { name: target.name, commit: target.commit };
}
async function localQuestion(request) {
  const { cwd, base, head, config, settings, now } = request;
  const sources = await gitSources({
    cwd,
    ...base !== void 0 && { base },
    ...head !== void 0 && { head }
  });
  let tip;
  const compared = base === void 0 && request.governanceRef === void 0 ? sources.target : void 0;
  const findOnce = async () => tip ??= compared ?? await findTip(cwd, request);
  return {
    sources,
    now,
    ...config !== void 0 && { config },
    ...settings && { settings },
    async tip() {
      const { commit } = await findOnce();
      return commit === sources.base.commit ? sources.baseSide : commitSnapshot(cwd, commit);
    },
    facts: async (needs) => localFacts(request, sources, await findOnce(), needs),
    unconfigured: decideByPromise
  };
}
async function localFacts(request, sources, tip, needs) {
  const { cwd, zone } = request;
  const { questions: questions2 } = needs;
  const tipSide = await commitSnapshot(cwd, tip.commit);
  const { branchHistory } = await Promise.resolve().then(() => __toESM(require("./cli/hosts-git-branch-history.js"), 1));
  const { bookedAt, landedSince } = await Promise.resolve().then(() => __toESM(require("./cli/line-bookings.js"), 1));
  const { compareSources } = await Promise.resolve().then(() => __toESM(require("./cli/line-compare-sources.js"), 1));
  const { landedBookings, pastStatesOf } = await Promise.resolve().then(() => __toESM(require("./cli/line-replays.js"), 1));
  const history = branchHistory({ cwd, tip: tip.commit, tipSide });
  const countLanded = async () => landedBookings(compareSources, history, needs, await landedSince(needs));
  const { readSignOffs } = await Promise.resolve().then(() => __toESM(require("./cli/governance-governance.js"), 1));
  const [commits, branch, signOffs, landed, bookings, pastStates] = await Promise.all([
    localCommits(request, sources, tip),
    gitText(["rev-parse", "--abbrev-ref", request.head ?? "HEAD"], { cwd }),
    readSignOffs(sources.headSide),
    questions2.landed ? countLanded() : void 0,
    questions2.bookings.length > 0 ? bookedAt(history, needs) : void 0,
    questions2.reverts.length > 0 ? pastStatesOf(history, sources.headSide, needs) : void 0
  ]);
  return {
    change: branch.trim(),
    zone,
    commits,
    reviews: {
      unverifiable: "reviews are known only on GitHub, where the status counts them; here only signed files count"
    },
    teams: new Map(
      questions2.teams.map((team) => [
        team,
        { unverifiable: `the members of ${team} are known only to GitHub` }
      ])
    ),
    signOffs,
    ...landed && { landed },
    ...bookings && { bookedAt: bookings },
    ...pastStates && { pastStates }
  };
}
async function localCommits({ cwd, head }, sources, tip) {
  const headCommit = sources.head.commit ?? await commitOf(cwd, "HEAD") ?? tip.commit;
  const governed = [tip.commit, ...sources.base.commit === null ? [] : [sources.base.commit]];
  const { commitsBetween } = await Promise.resolve().then(() => __toESM(require("./cli/hosts-git-history.js"), 1));
  const commits = await commitsBetween(cwd, governed, headCommit);
  const facts = commits.map(({ id, emails, paths: paths2 }) => ({ id, people: [], emails, paths: paths2 }));
  if (head !== void 0) return facts;
  const email = (await gitText(["config", "user.email"], { cwd, accept: [1] })).trim();
  const paths = sources.differing.map(({ path }) => path);
  const known = new Set(facts.flatMap((fact) => fact.paths));
  const uncommitted = paths.filter((path) => !known.has(path));
  if (uncommitted.length === 0 || email === "") return facts;
  return [...facts, { id: "worktree", people: [], emails: [email], paths: uncommitted }];
}

// src/commands/output.ts
var import_node_fs3 = require("node:fs");
var import_node_path4 = require("node:path");

// src/reports/style.ts
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function style(coloured) {
  const paint = (name) => (text) => {
    const [on, off] = codes[name];
    return coloured ? `\x1B[${String(on)}m${text}\x1B[${String(off)}m` : text;
  };
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    cyan: paint("cyan")
  };
}

// src/commands/output.ts
var renderers = {
  text: async (report, { coloured, verbose, quiet }) => (await Promise.resolve().then(() => __toESM(require("./cli/reports-text.js"), 1))).renderText(report, { style: style(coloured), verbose, quiet }),
  json: async (report) => (await Promise.resolve().then(() => __toESM(require("./cli/reports-json.js"), 1))).renderJson(report, version),
  markdown: async (report) => (await Promise.resolve().then(() => __toESM(require("./cli/reports-markdown.js"), 1))).renderMarkdown(report),
  sarif: async (report) => (await Promise.resolve().then(() => __toESM(require("./cli/reports-sarif.js"), 1))).renderSarif(report, version),
  junit: async (report) => (await Promise.resolve().then(() => __toESM(require("./cli/reports-junit.js"), 1))).renderJunit(report),
  github: async (report) => (await Promise.resolve().then(() => __toESM(require("./cli/reports-github.js"), 1))).renderGithub(report),
  html: async (report) => (await Promise.resolve().then(() => __toESM(require("./cli/reports-html.js"), 1))).renderHtml(report)
};
var formatNames = Object.keys(renderers);
var outputOptions = {
  format: { type: "string", value: "FORMAT", help: `${formatNames.join(", ")} (default: text)` },
  output: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "write to a file; FORMAT=FILE adds another format (repeatable)"
  }
};
async function printReport(report, args2, terminal) {
  const format = oneOf(args2, "format", formatNames, "text");
  const look = { verbose: args2.is("verbose"), quiet: args2.is("quiet") };
  const targets = args2.all("output").map((target) => parseTarget(target, format));
  for (const { format: wanted, file } of targets) {
    const path = (0, import_node_path4.resolve)(terminal.cwd, file);
    await import_node_fs3.promises.mkdir((0, import_node_path4.dirname)(path), { recursive: true });
    await import_node_fs3.promises.writeFile(path, await renderers[wanted](report, { ...look, coloured: false }));
  }
  if (targets.some((target) => target.format === format && !target.named)) return;
  terminal.out(await renderers[format](report, { ...look, coloured: isColoured(args2, terminal) }));
}
function parseTarget(target, format) {
  const [, name, file] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (name === void 0 || file === void 0) return { format, file: target, named: false };
  const known = formatNames.find((one) => one === name);
  if (known === void 0) {
    throw new UsageError(
      `--output ${target}: ${name} is not a format: ${formatNames.join(", ")}${didYouMean(name, formatNames)}`
    );
  }
  return { format: known, file, named: true };
}
function isColoured(args2, { env, isTerminal }) {
  const when = oneOf(args2, "color", ["auto", "always", "never"], "auto");
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

// src/commands/check.ts
var command = {
  name: "check",
  summary: "Compares the contracts of the working tree with the default branch and decides",
  options: {
    ...gatedOptions,
    at: { type: "string", value: "INSTANT", help: "decide as at this instant (refused when CI=true)" },
    "allow-at": { type: "boolean", help: "allow --at when CI=true" },
    ...judgingOptions,
    ...outputOptions
  },
  example: "  contract-check check --base origin/main --format markdown --output json=report.json",
  async run(args2, terminal) {
    const now = instantOf(args2, terminal);
    const question = localQuestion(localRequest(args2, terminal, now));
    question.catch(() => void 0);
    const { gate } = await Promise.resolve().then(() => __toESM(require("./cli/line-gate.js"), 1));
    const answer = await gate(await question);
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    await printReport(answer.report, args2, terminal);
    return exitCodes[answer.report.decision.status];
  }
};

// src/commands/commands.ts
var commands = [
  {
    name: "check",
    summary: "Compares the contracts of the working tree with the default branch and decides (default)",
    load: () => Promise.resolve({ command })
    // the default: no file to load
  },
  {
    name: "diff",
    summary: "Compares two files or two folders, without git and without governance",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-diff.js"), 1))
  },
  {
    name: "explain",
    summary: "Shows the page of a rule or of a governance code",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-explain.js"), 1))
  },
  { name: "rules", summary: "Lists every rule", load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-rules.js"), 1)) },
  {
    name: "impact",
    summary: "Which declared consumers each change breaks",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-impact.js"), 1))
  },
  {
    name: "calendar",
    summary: "Shows windows, freezes and what is booked in them",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-calendar.js"), 1))
  },
  {
    name: "request",
    summary: "Writes a change-request file for the present difference",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-request.js"), 1))
  },
  { name: "sign", summary: "Writes an SSH-signed sign-off file", load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-sign.js"), 1)) },
  { name: "verify", summary: "Checks the sign-off files of the proposal", load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-verify.js"), 1)) },
  {
    name: "simulate",
    summary: "What if: the decision with these approvals, at that moment",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-simulate.js"), 1))
  },
  {
    name: "owners",
    summary: "Who owns a contract or element, and which line says so",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-owners.js"), 1))
  },
  { name: "lint", summary: "Checks config, calendar, requests and owners", load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-lint.js"), 1)) },
  {
    name: "policy",
    summary: "policy test: runs a table of cases against the policy",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-policy.js"), 1))
  },
  {
    name: "schema",
    summary: "Prints the JSON Schema of a file format or of the JSON output",
    load: () => Promise.resolve().then(() => __toESM(require("./cli/commands-schema.js"), 1))
  }
];

// src/commands/main.ts
async function main(argv, terminal) {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return explainFailure(error, argv, terminal);
  }
}
async function dispatch(argv, terminal) {
  const [first] = argv;
  if (first === "--version" || first === "-V" || first === "version") {
    terminal.out(`contract-check ${version}
`);
    return 0;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const { overview } = await Promise.resolve().then(() => __toESM(require("./cli/commands-help.js"), 1));
    const [, about] = argv;
    if (first === "help" && about !== void 0) return dispatch([about, "--help"], terminal);
    terminal.out(overview(commands));
    return 0;
  }
  const named4 = first !== void 0 && !first.startsWith("-");
  const entry = commands.find(({ name }) => name === (named4 ? first : "check"));
  if (!entry) {
    const names = commands.map(({ name }) => name);
    throw new UsageError(
      `unknown command ${first ?? ""}${didYouMean(first ?? "", names)} ("contract-check --help" lists the commands)`
    );
  }
  const { command: command2 } = await entry.load();
  const args2 = parseArguments(command2, named4 ? argv.slice(1) : argv);
  if (!args2.is("help")) return command2.run(args2, terminal);
  const { commandHelp } = await Promise.resolve().then(() => __toESM(require("./cli/commands-help.js"), 1));
  terminal.out(commandHelp(command2));
  return 0;
}
function named3(error, name) {
  return error instanceof Error && error.name === name;
}
function explainFailure(error, argv, terminal) {
  const verbose = argv.includes("--verbose") || argv.includes("-v");
  const say = (text) => {
    terminal.err(`contract-check: ${oneLine(text)}
`);
  };
  if (named3(error, "UsageError")) {
    say(error.message);
    return 2;
  }
  if (named3(error, "NoSources")) {
    say(error.message);
    return error.exit;
  }
  say(error instanceof Error ? error.message : String(error));
  if (verbose && error instanceof Error && error.stack !== void 0) terminal.err(`${error.stack}
`);
  else say("internal error in contract-check or git: no decision was made; --verbose shows where");
  return 4;
}

// src/cli.ts
void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  now: Date.now,
  get zone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text)
}).then((code) => {
  process.exitCode = code;
});

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
function shorten(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`;
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

// src/commands/nearest.ts
function nearest(typed, candidates) {
  let best;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(typed.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
function didYouMean(typed, candidates) {
  const found = nearest(typed, candidates);
  return found === void 0 ? "" : `; did you mean ${found}?`;
}
function editDistance(a, b) {
  const rows = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (r, c) => (r === i ? row[c] : rows[r]?.[c]) ?? 0;
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
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

// src/contracts/attributes.ts
var attributes = ["linguist-vendored", "linguist-generated"];
var nothing = /* @__PURE__ */ new Map();
var noAttributes = () => nothing;
async function readAttributes(side) {
  const files = side.entries.containing(".gitattributes").filter(isAttributes);
  if (files.length === 0) return noAttributes;
  files.sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
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
  const names2 = path.slice(folder.length).split("/");
  return matchNames(pattern, nameOnly ? names2.slice(-1) : names2);
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
    const names2 = pattern.replace(/^\//, "").split("/");
    return [{ folder, pattern: names2, nameOnly: !pattern.includes("/"), values }];
  });
}
function splitLine(line) {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  if (quoted) {
    const [, pattern = "", rest2 = ""] = quoted;
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
function matchNames(pattern, names2) {
  return matchStarred(
    pattern,
    names2,
    (one) => one === "**",
    (one, name) => matchName(one, name),
    (left) => left > 0
  );
}
function matchName(pattern, name) {
  const pieces2 = pattern.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs) ?? [];
  return matchStarred(
    pieces2,
    Array.from(name),
    (one) => one === "*",
    matchCharacter,
    () => true
  );
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
function matchStarred(pattern, items, isStar, matchOne, lastStarTakes) {
  let [p, i, star, retry] = [0, 0, -1, 0];
  while (i < items.length) {
    const one = pattern[p];
    if (one !== void 0 && isStar(one)) {
      if (p === pattern.length - 1) return lastStarTakes(items.length - i);
      [star, retry] = [p, i];
      p += 1;
    } else if (one !== void 0 && matchOne(one, items[i] ?? "")) {
      p += 1;
      i += 1;
    } else if (star >= 0) {
      retry += 1;
      [p, i] = [star + 1, retry];
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p] ?? "")) {
    if (p === pattern.length - 1 && !lastStarTakes(0)) return false;
    p += 1;
  }
  return p === pattern.length;
}

// src/formats/formats.ts
var avroFiles = [".avsc", ".avpr", ".avdl"];
var formats = [
  {
    id: "avro",
    suffixes: avroFiles,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./cli/formats-avro-avro.js"), 1))).avro,
    referrers: { suffixes: avroFiles, targets: avroFiles, byName: false, escapes: [] }
  },
  {
    id: "protobuf",
    suffixes: [".proto"],
    load: async () => (await Promise.resolve().then(() => __toESM(require("./cli/formats-protobuf-protobuf.js"), 1))).protobuf,
    referrers: {
      suffixes: [".proto"],
      targets: [".proto", "buf.yaml", "buf.yml", "buf.work.yaml"],
      byName: true,
      escapes: ["\\"]
    }
  },
  {
    id: "json-schema",
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    load: async () => (await Promise.resolve().then(() => __toESM(require("./cli/formats-json-schema-json-schema.js"), 1))).jsonSchema,
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      targets: [".json", ".yaml", ".yml"],
      byName: true,
      escapes: ["\\u", "\\U", "\\x", "%"]
    }
  }
];

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

// src/contracts/recognise.ts
function formatByName(path) {
  for (const { id, suffixes } of formats) for (const suffix of suffixes) if (path.endsWith(suffix)) return id;
  return void 0;
}
function mayBeContract(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}
var dialect = /^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/;
var yamlDialect = /^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;
function formatByContent(path, start2) {
  const said = /\.ya?ml$/.test(path) ? yamlDialect.exec(start2)?.[1] : topString(start2, "$schema");
  return said !== void 0 && dialect.test(said) ? "json-schema" : void 0;
}
var token = /"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;
function topString(text, wanted) {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes(wanted)) return void 0;
  let depth = 0;
  let [before, colon] = ["", ""];
  for (const [piece, string] of text.matchAll(token)) {
    if (depth === 1 && colon === ":" && before === wanted && string !== void 0) return string;
    if (piece === "{" || piece === "[") depth += 1;
    else if (piece === "}" || piece === "]") depth -= 1;
    [before, colon] = piece === ":" ? [before, ":"] : [string ?? "", ""];
  }
  return void 0;
}

// src/contracts/skip.ts
var vendored = /(?:^|[\t/])(?:node_modules|vendor|third_party|\.git)\//;
var testData = /(?:^|[\t/])(?:testdata|__tests__|__fixtures__|(?:src\/)?test\/resources)\//;
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
  return vendored.test(lines) || testData.test(lines);
}

// src/contracts/discover.ts
async function discover(sources, discovery) {
  const candidates = [];
  const skipped = [];
  const unsure = [];
  for (const differing of sources.differing) {
    const { path, base, head } = differing;
    if (base?.oid !== void 0 && base.oid === head?.oid && isLink(base) === isLink(head)) continue;
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
  const endings = formats.flatMap(({ suffixes }) => suffixes.map((suffix) => suffix.replaceAll(".", "\\.")));
  const named4 = new RegExp(`(?:${endings.join("|")})\0`, "g");
  let count = 0;
  while (named4.test(lines)) count += 1;
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
    async mentioning(needles, suffixes) {
      const found = await side.mentioning(needles, suffixes);
      return [.../* @__PURE__ */ new Set([...found, ...[...files].filter((path) => side.entries.has(path))])].sort();
    }
  };
}

// src/contracts/load.ts
async function load(candidates, { baseSide, headSide }) {
  const pathsOf2 = (which) => candidates.filter((one) => one[which]).map(({ path }) => path);
  await Promise.all([baseSide.load(pathsOf2("base")), headSide.load(pathsOf2("head"))]);
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

// src/model/contract.ts
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
function requiredDirections(mode) {
  if (mode.startsWith("full")) return ["backward", "forward"];
  if (mode.startsWith("backward")) return ["backward"];
  return mode.startsWith("forward") ? ["forward"] : [];
}
function satisfies(verdict, mode) {
  return requiredDirections(mode).every((direction) => verdict[direction].outcome === "reads");
}
function pathOf({ headPath, basePath }) {
  return headPath ?? basePath ?? "";
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

// src/model/change.ts
function elementText(element) {
  return element.join(".");
}
function byElementThenRule(changes) {
  return changes.map((change) => ({ change, path: change.element.join("\0") })).sort(
    (a, b) => compareText(a.path, b.path) || compareText(a.change.rule, b.change.rule) || compareText(a.change.message, b.change.message)
  ).map(({ change }) => change);
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/model/outcome.ts
var directions = ["backward", "forward"];
var reads = { outcome: "reads" };
function readsWith(note) {
  return { outcome: "reads", note };
}
function undecided(because) {
  return { outcome: "undecided", because };
}
function classOf({ backward, forward }) {
  if (backward.outcome === "undecided" || forward.outcome === "undecided") return "undecided";
  if (backward.outcome === "reads") return forward.outcome === "reads" ? "full" : "backward";
  return forward.outcome === "reads" ? "forward" : "breaking";
}
var severity = { reads: 0, undecided: 1, misreads: 2, rejects: 3 };
function worst(outcomes) {
  let found = reads;
  for (const outcome of outcomes) if (severity[outcome.outcome] > severity[found.outcome]) found = outcome;
  return found;
}
function fails(outcome) {
  return outcome.outcome === "misreads" || outcome.outcome === "rejects";
}

// src/contracts/transitive.ts
async function withEarlier(comparison, present) {
  const { basePath, headPath } = comparison.pairing;
  if (basePath === void 0 || headPath === void 0 || comparison.faults.length > 0) return comparison;
  const { mode } = present.settings(headPath);
  if (!mode.endsWith("-transitive")) return comparison;
  const promised = requiredDirections(mode);
  const { cause } = comparison;
  const history = await present.earlier?.({ path: basePath, ...cause !== void 0 && { cause } });
  let found = comparison;
  for (const version2 of history?.versions ?? [])
    found = joined(found, await compareWith(version2, headPath, present), version2, promised);
  const missing = history ? history.missing : "there is no history to take them from";
  return missing === void 0 ? found : unknownBefore(found, missing, promised);
}
async function compareWith(version2, headPath, { format, head, settings }) {
  const [compared] = await format.compare({
    base: await version2.open(),
    head,
    pairings: [{ status: "modified", basePath: version2.path, headPath }],
    settings: () => settings(headPath),
    counts: () => false,
    pairsOnly: true
  });
  return compared;
}
function joined(own, earlier, version2, promised) {
  const when = `the version of ${new Date(version2.at).toISOString().slice(0, 10)} (commit ${version2.commit.slice(0, 9)})`;
  if (earlier?.digests.base === void 0)
    return { ...own, notes: [...own.notes, `${when} does not parse: it was not compared`] };
  const said = (outcome) => outcome.outcome === "reads" ? outcome : { ...outcome, because: `compared with ${when}: ${outcome.because}` };
  const failsIn = ({ verdict }) => promised.filter((direction) => verdict[direction].outcome !== "reads");
  const known = new Map(own.changes.map((change) => [change.fingerprint, failsIn(change).length]));
  const added = earlier.changes.filter((change) => failsIn(change).length > (known.get(change.fingerprint) ?? 0)).map(
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
    verdict: onlyIn(promised, own.verdict, (direction) => worst([own.verdict[direction], because]))
  };
}
function onlyIn(promised, { backward, forward }, judge) {
  return {
    backward: promised.includes("backward") ? judge("backward") : backward,
    forward: promised.includes("forward") ? judge("forward") : forward
  };
}

// src/check.ts
function scopeOf({ settings, formatOf, ignored }, attributes2) {
  return { settings, ...formatOf && { formatOf }, skipped: skipping({ attributes: attributes2, ignored }) };
}
function noPolicy(settings = {}, attributes2 = noAttributes) {
  const all = { mode: "full", profile: "default", ...settings };
  return {
    settings: () => all,
    skipped: skipping({ attributes: attributes2 }),
    byNameOnly: attributes2 === noAttributes
  };
}
async function compareSources(sources, scope) {
  const { candidates, skipped } = await discover(sources, scope);
  const loaded = await load(candidates, sources);
  const comparisons = [];
  const compared = new Set(candidates.map(({ path }) => path));
  const differing = [...sources.differing.map(({ path }) => path), ...await changedLinks(sources)];
  const touched = [...new Set(differing)].filter((path) => !compared.has(path));
  const configured = configuredFiles([sources.baseSide, sources.headSide], scope.formatOf);
  const asked = touched.length === 0 ? [] : [...configured.keys(), ...await referringFormats(touched, sources.baseSide)];
  for (const [id, found] of byFormat(loaded, asked)) {
    const sides2 = {
      base: naming(sources.baseSide, configured.get(id)),
      head: naming(sources.headSide, configured.get(id))
    };
    const format = await loadFormat(id);
    const compared2 = await compareFormat(format, found, { sides: sides2, scope, touched });
    const present = { format, head: sides2.head, settings: scope.settings, earlier: sources.earlier };
    for (const comparison of compared2) comparisons.push(await withEarlier(comparison, present));
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
function withPromise(comparison, scope) {
  const { mode } = scope.settings(pathOf(comparison.pairing));
  const satisfied = comparison.faults.length === 0 && satisfies(comparison.verdict, mode);
  return { ...comparison, mode, satisfied };
}
function byPath2(a, b) {
  const [left, right] = [pathOf(a.pairing), pathOf(b.pairing)];
  return left < right ? -1 : left > right ? 1 : 0;
}
var mostNames = 500;
async function referringFormats(touched, base) {
  if (touched.length > mostNames) return formats.map(({ id }) => id);
  const asked = await Promise.all(
    formats.map(async ({ id, referrers: { suffixes, targets, byName, escapes } }) => {
      if (touched.some((path) => targets.some((ending) => path.endsWith(ending)))) return [id];
      if (!byName) return [];
      const names2 = [...new Set(touched.map((path) => path.slice(path.lastIndexOf("/") + 1)))];
      return (await base.mentioning([...names2, ...escapes], suffixes)).length > 0 ? [id] : [];
    })
  );
  return asked.flat();
}
function byFormat(loaded, asked) {
  const groups = new Map(asked.map((id) => [id, []]));
  for (const one of loaded) {
    const group = groups.get(one.format);
    if (group) group.push(one);
    else groups.set(one.format, [one]);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1);
}
async function loadFormat(id) {
  const entry = formats.find((format) => format.id === id);
  if (!entry) throw new Error(`unknown format ${id}`);
  return entry.load();
}
async function compareFormat(format, found, { sides: sides2, scope, touched }) {
  const added = found.filter(({ base }) => !base);
  const removed = found.filter(({ head }) => !head);
  const mayMove = added.length > 0 && removed.length > 0;
  const sided = ({ path, texts }) => {
    const text = texts.head ?? texts.base;
    const key = mayMove && text !== void 0 ? format.identify(path, text)?.key : void 0;
    return { path, text, key };
  };
  const both = found.filter(({ base, head }) => base && head).map(({ path }) => path);
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

// src/gate.ts
async function gate(question) {
  const { sources, now } = question;
  if (sources.differing.length === 0) {
    const report2 = await compareSources(sources, noPolicy(question.settings));
    return { report: { ...report2, decision: decideByPromise(report2) } };
  }
  preload(sources);
  const tip = await question.tip();
  const governed = await policyAt(tip, question.config);
  if ("faults" in governed) return governed;
  const { policy, configured } = governed;
  const attributes2 = await readAttributes(tip);
  const scope = configured ? scopeOf(overridden(configured, question.settings), attributes2) : noPolicy(question.settings, attributes2);
  const report = await compareSources(sources, scope);
  if (!policy) return { report: { ...report, decision: question.unconfigured(report) } };
  const { declaredVersions, requirementsOf, readRequests, decide } = await Promise.resolve().then(() => __toESM(require("./cli/governance-governance.js"), 1));
  const [booked, proposed] = await Promise.all([readRequests(tip), readRequests(sources.headSide)]);
  const needs = await requirementsOf(policy, report.comparisons, {
    now,
    booked,
    proposed,
    touched: await touchedFiles(sources, policy),
    versions: await declaredVersions(report.comparisons, sources.baseSide, sources.headSide),
    judgeReader: (comparison, schema) => judgeReader(tip, sources.headSide, comparison, schema, scope.settings)
  });
  const facts = await question.facts(needs);
  return { report: { ...report, decision: await decide(needs, facts) }, needs, facts };
}
function preload({ differing }) {
  for (const { suffixes, load: load2 } of formats) {
    const wanted = differing.some(({ path }) => suffixes.some((suffix) => path.endsWith(suffix)));
    if (wanted) load2().catch(() => void 0);
  }
}
async function policyAt(tip, config) {
  const named4 = config ?? "contract-check.yaml";
  if (config === void 0 && !tip.entries.has(named4) && !tip.entries.containing("governance/").some(isPolicyFile))
    return { policy: void 0, configured: void 0 };
  const governance = await Promise.resolve().then(() => __toESM(require("./cli/governance-governance.js"), 1));
  const read = await governance.readPolicy(tip, named4);
  if ("faults" in read) return read;
  if (!read.policy.configured) return { policy: void 0, configured: void 0 };
  return { policy: read.policy, configured: governance.scopeOf(read.policy) };
}
var isPolicyFile = (path) => path.startsWith("governance/") && /\.ya?ml$/.test(path);
function overridden(configured, settings = {}) {
  return { ...configured, settings: (path) => ({ ...configured.settings(path), ...settings }) };
}
async function touchedFiles({ differing, headSide, base }, policy) {
  const { isGovernanceFile } = await Promise.resolve().then(() => __toESM(require("./cli/governance-needs-protected.js"), 1));
  const { isRequestFile } = await Promise.resolve().then(() => __toESM(require("./cli/governance-requests-request.js"), 1));
  const unhashed = differing.filter(
    ({ path, head }) => head && head.oid === void 0 && (isGovernanceFile(policy, path) || isRequestFile(path))
  );
  await headSide.load(unhashed.map(({ path }) => path));
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const oidOf = (path) => {
    const loaded = headSide.read(path);
    const content = Buffer.from("text" in loaded ? loaded.text : loaded.fault);
    const algorithm = base.commit?.length === 64 ? "sha256" : "sha1";
    return createHash(algorithm).update(`blob ${String(content.length)}\0`).update(content).digest("hex");
  };
  const hashed = new Set(unhashed.map(({ path }) => path));
  return differing.map(({ path, base: before, head: after }) => ({
    path,
    base: before?.oid,
    head: hashed.has(path) ? oidOf(path) : after && (after.oid ?? "WORKTREE")
  }));
}
async function judgeReader(tip, head, { format, pairing }, readerSchema, settings) {
  const entry = formats.find(({ id }) => id === format);
  if (!entry || pairing.headPath === void 0 || !tip.entries.has(readerSchema)) return void 0;
  const { headPath } = pairing;
  const [comparison] = await (await entry.load()).compare({
    base: tip,
    head,
    pairings: [{ status: "modified", basePath: readerSchema, headPath }],
    settings: () => settings(headPath),
    counts: () => false,
    pairsOnly: true
  });
  if (!comparison || comparison.faults.length > 0 || comparison.digests.base === void 0) return void 0;
  return comparison.verdict.forward;
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
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(instant)) {
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

// src/hosts/sources.ts
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
  return new Promise((resolve3, reject) => {
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
      if (code === 0 || code !== null && accept.includes(code)) resolve3();
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
async function openRepository(cwd, names2) {
  const range = names2?.join("...");
  const asked = names2 && range !== void 0 ? [range, "--symbolic-full-name", names2[0]] : [];
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
  const output = await gitText(verify, { cwd, accept: [1, 128] });
  return output.trim() || void 0;
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
  const names2 = (await gitText(["remote"], { cwd })).split("\n").filter(Boolean);
  return names2.includes("origin") ? "origin" : names2[0] ?? "origin";
}

// src/hosts/git/listing.ts
var submodule = "160000";
var modules = `\0${submodule} `;
function listedEntries(lines, differing = [], side = "base") {
  const others = new Map(differing.map((one) => [one.path, one[side]]));
  let asked = 0;
  let parsed;
  const all = () => parsed ??= exchange(parse2(lines), others);
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
  return {
    untracked,
    lines,
    plain: !`\0${lines.slice(0, modeLength + 1)}`.includes(modules) && !lines.includes(modules)
  };
}
var modeLength = 6;
function isTracked(piece) {
  return piece.charCodeAt(modeLength) === 32 && trackedPiece.test(piece);
}
var trackedPiece = /^[0-7]{6} [0-9a-f]{40,64} [0-3]\t/;
function parseRawDiff(output) {
  const files = /* @__PURE__ */ new Map();
  let conflicts = false;
  const parts = pieces(output);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = "", status] = (parts[i] ?? "").slice(1).split(" ");
    const path = parts[i + 1] ?? "";
    const [base, head] = [entryOf(baseMode, baseOid), entryOf(headMode, headOid)];
    if (base || head) files.set(path, { path, ...base && { base }, ...head && { head } });
    conflicts ||= status === "U";
  }
  return { files, conflicts };
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
    return new Promise((resolve3, reject) => {
      waiting.push({ until: jobs.length, resolve: resolve3, reject });
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
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
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

// src/hosts/git/earlier.ts
var mostVersions = 500;
async function earlierVersions(cwd, tip, open2, { path, cause }) {
  const own = await statesOf(cwd, tip, path);
  const shared = cause === void 0 ? [] : await statesOf(cwd, tip, cause);
  const all = shared.length === 0 ? own : await named2(cwd, tip, own, shared);
  const versions = all.slice(0, mostVersions).map((state) => ({ ...state, open: () => open2(state.commit) }));
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

// src/hosts/disk.ts
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
async function readBelow(root, path) {
  const file = (0, import_node_path2.join)(root, path);
  try {
    if (!await isBelow(root, (0, import_node_path2.dirname)(file)))
      return { fault: "the file lies outside, behind a linked folder" };
    const stat = await (0, import_promises2.lstat)(file);
    if (stat.isSymbolicLink()) return { text: (await (0, import_promises2.readlink)(file)).split(import_node_path2.sep).join("/"), link: true };
    if (!stat.isFile()) return { fault: "this is not a regular file" };
    return stat.size > largestFile ? tooLarge(stat.size) : decode(await (0, import_promises2.readFile)(file));
  } catch (error) {
    return { fault: unreadable(error) };
  }
}
async function startBelow(root, path, length) {
  try {
    const file = (0, import_node_path2.join)(root, path);
    if (!await isBelow(root, (0, import_node_path2.dirname)(file)) || !(await (0, import_promises2.lstat)(file)).isFile()) return void 0;
    return await firstBytes(file, length);
  } catch {
    return void 0;
  }
}
async function firstBytes(file, length) {
  const handle = await (0, import_promises2.open)(file, "r");
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
  const [top, real] = await Promise.all([(0, import_promises2.realpath)(root), (0, import_promises2.realpath)(folder)]);
  return real === top || real.startsWith(top.endsWith(import_node_path2.sep) ? top : top + import_node_path2.sep);
}
function unreadable(error) {
  return `the file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

// src/hosts/links.ts
var import_node_path3 = require("node:path");
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
  const target = import_node_path3.posix.normalize(import_node_path3.posix.join(import_node_path3.posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? void 0 : target;
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
  const linked2 = {
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
      await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linked2))));
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
      const named4 = suffixes.filter((suffix) => entries.mayEndWith(suffix));
      const found = new Set((await grep(needles, named4)).filter((path) => entries.has(path)));
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
function likelyTarget(base) {
  return base === void 0 ? remoteDefault : commitName(base);
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
  const { cwd, base: wanted, head: named4 = "HEAD" } = request;
  const other = commitName(named4);
  const names2 = guess !== void 0 && other !== void 0 ? [guess, other] : void 0;
  const { parted, ...repository } = await openRepository(cwd, names2);
  if (parted) {
    const target2 = { name: wanted ?? shortName(parted.ref), commit: parted.target };
    return { repository, target: target2, head: parted.head, base: parted.mergeBase, guessed: true };
  }
  const head = await commitOf(cwd, named4);
  if (head === void 0) {
    const message = `there is no commit "${named4}" in this clone: check the name, or fetch it`;
    throw new NoSources({ message }, 2);
  }
  const target = await presentTarget(repository, await findTarget(cwd, wanted));
  const base = await mergeBase(repository, target.commit, head, target.name);
  return { repository, target, head, base, guessed: false };
}
async function worktreeSources(request) {
  const { cwd } = request;
  const guess = likelyTarget(request.base);
  const diff = (...from) => git([...diffArguments, ...from, "--"], { cwd });
  const attempt = guess === void 0 ? void 0 : settle(diff("--merge-base", guess));
  const listed = settle(gitText(indexArguments, { cwd }));
  const { repository, target, base, guessed } = await rangeOf(request, guess);
  const changed = parseRawDiff(await (guessed && attempt ? attempt : diff(base)));
  const index = parseIndex(await listed);
  addUntracked(changed.files, index.untracked);
  const differing = [...changed.files.values()];
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
    ...sameNames && index.plain && !changed.conflicts && { headLines: index.lines }
  };
}
async function commitSources(request, name) {
  const { repository, target, head, base } = await rangeOf(request, likelyTarget(request.base));
  const commits = { base: { name: target.name, commit: base }, head: { name, commit: head } };
  return { target, ...await betweenCommits(repository, commits) };
}
async function betweenCommits(repository, { base, head }) {
  const { cwd } = repository;
  const [changed, lines] = await Promise.all([
    git([...diffArguments, base.commit, head.commit, "--"], { cwd }),
    gitText(["ls-tree", "-r", "-z", "--full-tree", head.commit], { cwd })
  ]);
  const differing = [...parseRawDiff(changed).files.values()];
  const entries = { head: listedEntries(lines), base: listedEntries(lines, differing, "base") };
  return {
    base: { ref: base.name, commit: base.commit },
    head: { ref: head.name, commit: head.commit },
    ...sides(repository, { base: base.commit, head: head.commit }, { entries, differing }),
    differing
  };
}

// src/hosts/git/history.ts
var import_promises3 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path4 = require("node:path");
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
  return withoutFiles(cwd, async (run2) => {
    const again = (await pathsOf(run2, remerged, ["--no-walk", merge])).get(merge) ?? [];
    const flags2 = ["--write-tree", "--name-only", "--no-messages", "-z"];
    const merged = await git(["merge-tree", ...flags2, ...parents], { ...run2, accept: [1] });
    const [, ...conflicts] = pieces(merged).filter(Boolean);
    return [.../* @__PURE__ */ new Set([...again, ...conflicts])];
  });
}
async function withoutFiles(cwd, work) {
  const folder = await (0, import_promises3.mkdtemp)((0, import_node_path4.join)((0, import_node_os.tmpdir)(), "contract-check-"));
  try {
    const repository = (await gitText(["rev-parse", "--absolute-git-dir"], { cwd })).replace(/\n$/, "");
    const env = { GIT_DIR: repository, GIT_WORK_TREE: folder, GIT_INDEX_FILE: (0, import_node_path4.join)(folder, "none") };
    return await work({ cwd: folder, env });
  } finally {
    await (0, import_promises3.rm)(folder, { recursive: true, force: true });
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
async function pathsOf(run2, merges, range) {
  const flags2 = ["-z", merges, "--raw", "--no-abbrev", "--no-renames", "--format=%H"];
  const parts = pieces(await git(["log", ...flags2, ...range, "--"], run2));
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
  const history = { cwd, tip: tip.commit, tipSide };
  const { bookedAt, landedBookings, pastStatesOf } = await Promise.resolve().then(() => __toESM(require("./cli/evidence.js"), 1));
  const { readSignOffs } = await Promise.resolve().then(() => __toESM(require("./cli/governance-governance.js"), 1));
  const [commits, branch, signOffs, landed, bookings, pastStates] = await Promise.all([
    localCommits(request, sources, tip),
    gitText(["rev-parse", "--abbrev-ref", request.head ?? "HEAD"], { cwd }),
    readSignOffs(sources.headSide),
    questions2.landed ? landedBookings(history, needs) : void 0,
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
var import_promises4 = require("node:fs/promises");
var import_node_path5 = require("node:path");

// src/reports/summary.ts
function classCounts(comparisons) {
  const counts = { full: 0, backward: 0, forward: 0, breaking: 0, undecided: 0, faults: 0 };
  for (const { verdict, faults } of comparisons) {
    if (faults.length > 0) counts.faults += 1;
    else counts[classOf(verdict)] += 1;
  }
  return counts;
}

// src/reports/words.ts
function hurt(verdict) {
  const { backward, forward } = verdict;
  if (fails(backward) && fails(forward)) return "breaks both";
  if (fails(backward))
    return forward.outcome === "undecided" ? "breaks old data, and perhaps old readers" : "breaks old data";
  if (fails(forward))
    return backward.outcome === "undecided" ? "breaks old readers, and perhaps old data" : "breaks old readers";
  return classOf(verdict) === "undecided" ? "undecided" : "breaks nobody";
}
function reasonOf(outcome) {
  return outcome.outcome === "reads" ? outcome.note : outcome.because;
}
function isLoud({ verdict }) {
  return directions.some((direction) => verdict[direction].outcome !== "reads");
}
function wholeReasons({
  verdict,
  changes
}) {
  const unexplained = directions.filter(
    (direction) => changes.every((change) => change.verdict[direction].outcome === "reads")
  );
  const whys = unexplained.flatMap(
    (direction) => verdict[direction].outcome === "reads" ? [] : reasonOf(verdict[direction]) ?? []
  );
  return [...new Set(whys)];
}
function tells(because, { written, observed }) {
  const datum = JSON.stringify(written);
  return because.includes(observed) && because.includes(datum.slice(0, mostShown));
}
var mostShown = 100;
function plural(count, one, many = `${one}s`) {
  return `${String(count)} ${count === 1 ? one : many}`;
}

// src/reports/text-changes.ts
var mostAlike = 3;
var mostNamed = 5;
function changesLines(changes, reported, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const { rule, message, verdict, effect, surface } = change;
    const key = [rule, message, hurt(verdict), effect, surface].join("\n");
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    if (options.verbose || group.length <= mostAlike)
      return group.flatMap((change) => changeLines(change, reported, options));
    return [...changeLines(first, reported, options), alikeLine(others, options.style)];
  });
}
function alikeLine(others, style2) {
  const names2 = others.slice(0, mostNamed).map(({ element }) => oneLine(elementText(element)));
  const more = others.length - names2.length;
  const list = more > 0 ? `${names2.join(", ")} and ${String(more)} more` : names2.join(", ");
  return `      ${plural(others.length, "more change")} of this kind: ${list} ${style2.dim("(--verbose shows each)")}`;
}
function changeLines(change, reported, options) {
  const { style: style2 } = options;
  const { location, verdict } = change;
  const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}` : oneLine(elementText(change.element));
  const side = location?.side === "base" && reported.pairing.headPath !== void 0 ? " (base)" : "";
  const effect = change.effect === "none" ? style2.dim(", cancelled by another change") : "";
  const lines = [
    `    ${style2.cyan(oneLine(at))}${side}  ${oneLine(sentenceOf(change))}: ${style2.bold(hurt(verdict))}${effect}`,
    ...directions.flatMap(
      (direction) => directionLines(direction, verdict[direction], change.surface, style2)
    )
  ];
  if (options.verbose) lines.push(...surfaceLines(change, style2));
  if (isLoud(change)) lines.push(`      ${style2.dim("do:")} ${oneLine(change.remedy)}`);
  lines.push(style2.dim(`      ${change.rule}`));
  return lines;
}
function sentenceOf({ element, message, location }) {
  const last = element.at(-1);
  const isNamed = last === void 0 || names(message, last.replace(/^[#<]|>$/g, ""));
  return isNamed || !location ? message : `${elementText(element)}: ${message}`;
}
function names(text, name) {
  return ` ${text} `.split(name).some((before, i, parts) => {
    const after = parts[i + 1];
    return after !== void 0 && !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after);
  });
}
var roles = {
  backward: { reader: "new readers", data: "old data" },
  forward: { reader: "old readers", data: "new data" }
};
function directionLines(direction, outcome, surface, style2) {
  const { reader, data } = roles[direction];
  const because = reasonOf(outcome);
  if (outcome.outcome === "reads")
    return because === void 0 ? [] : [`      ${reader} read ${data}: ${oneLine(because)}`];
  const verb = outcome.outcome === "undecided" ? "undecided for" : outcome.outcome === "rejects" ? "reject" : "misread";
  const subject = outcome.outcome === "undecided" ? `${verb} ${reader} of ${data}` : `${reader} ${verb} ${data}`;
  const on = surface === "json" ? " as JSON" : "";
  const line = `      ${subject}${on}: ${oneLine(because ?? "")}`;
  if (!fails(outcome) || !outcome.witness) return [line];
  const { written, observed, decoder } = outcome.witness;
  if (tells(outcome.because, outcome.witness)) return [`${line} ${style2.dim(`(${decoder})`)}`];
  const datum = shorten(oneLine(JSON.stringify(written)), 160);
  return [
    line,
    `        ${style2.dim("e.g.")} ${datum} ${style2.dim("\u2192")} ${shorten(oneLine(news(observed, because ?? "")), 200)} ${style2.dim(`(${decoder})`)}`
  ];
}
function news(observed, because) {
  const rest2 = observed.replace(because, "").replace(/^[\s;:,.]+|[\s;:,.]+$/g, "");
  return rest2 === "" ? "as said" : rest2;
}
function surfaceLines({ surfaces: surfaces2 = {} }, style2) {
  return Object.entries(surfaces2).flatMap(
    ([surface, verdict]) => directions.flatMap((direction) => {
      const because = reasonOf(verdict[direction]);
      return because === void 0 ? [] : [style2.dim(`      ${surface}, ${direction}: ${verdict[direction].outcome}: ${oneLine(because)}`)];
    })
  );
}

// src/reports/text.ts
function renderText(report, options) {
  const { style: style2 } = options;
  const blocks = options.quiet ? [] : contractBlocks(report.comparisons, options);
  const lines = [
    style2.dim(`${revision(report.base)} \u2192 ${revision(report.head)}`),
    summaryLine(report),
    ...blocks.flatMap((block) => ["", ...block]),
    ...options.quiet || report.notes.length === 0 ? [] : ["", ...report.notes.map((note) => style2.dim(`note: ${oneLine(note)}`))],
    ...report.decision ? ["", ...decisionLines(report, options)] : []
  ];
  return `${lines.join("\n")}
`;
}
function revision({ ref, commit }) {
  const name = ref === "WORKTREE" ? "working tree" : ref;
  return oneLine(commit === null || commit.startsWith(ref) ? name : `${name} (${commit.slice(0, 10)})`);
}
function summaryLine({ contracts, comparisons }) {
  if (comparisons.length === 0) return `${plural(contracts, "contract")}, none changed`;
  const counts = classCounts(comparisons);
  const parts = [
    [counts.breaking, "breaks both", "break both"],
    [counts.forward, "breaks old data", "break old data"],
    [counts.backward, "breaks old readers", "break old readers"],
    [counts.undecided, "undecided", "undecided"],
    [counts.faults, "does not parse", "do not parse"],
    [counts.full, "breaks nobody", "break nobody"]
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
  return `${plural(contracts, "contract")}, ${String(comparisons.length)} changed: ${said.join(", ")}`;
}
var mostAlike2 = 3;
function contractBlocks(comparisons, options) {
  if (options.verbose) return comparisons.map((reported) => contractBlock(reported, options));
  const groups = /* @__PURE__ */ new Map();
  for (const reported of comparisons) {
    const key = affectedAlike(reported) ?? pathOf(reported.pairing);
    const group = groups.get(key);
    if (group) group.push(reported);
    else groups.set(key, [reported]);
  }
  return [...groups.values()].flatMap(
    (group) => group.length > mostAlike2 ? [alikeBlock(group, options)] : group.map((reported) => contractBlock(reported, options))
  );
}
function affectedAlike(reported) {
  const { pairing, cause, faults, verdict, mode, satisfied, profile } = reported;
  if (pairing.status !== "affected" || cause === void 0 || faults.length > 0 || profile) return void 0;
  return `
${[cause, hurt(verdict), mode, String(satisfied)].join("\n")}`;
}
function alikeBlock(group, { style: style2 }) {
  const [first] = group;
  if (!first) return [];
  const { cause = "", verdict, mode, satisfied } = first;
  const shown = group.slice(0, mostAlike2).map(({ pairing }) => oneLine(pathOf(pairing)));
  const mark = satisfied ? style2.green("\u2713") : style2.red("\u2717");
  const words = hurt(verdict).replace("breaks", "break");
  return [
    `${mark} ${style2.bold(`${String(group.length)} contracts that refer to ${oneLine(cause)}`)}  ${satisfied ? style2.green(words) : style2.red(words)}${satisfied ? "" : style2.dim(`, promised ${mode}`)}`,
    style2.dim(
      `    ${shown.join(", ")} and ${String(group.length - shown.length)} more (--verbose lists them all)`
    )
  ];
}
function contractBlock(reported, options) {
  const { style: style2, verbose } = options;
  const { pairing, changes, faults, mode, satisfied } = reported;
  const path = oneLine(pathOf(pairing));
  const from = pairing.status === "moved" ? style2.dim(` (moved from ${oneLine(pairing.basePath ?? "")})`) : "";
  if (faults.length > 0) {
    return [
      `${style2.red("\u2717")} ${style2.bold(path)}${from}  ${style2.red("does not parse")}`,
      ...faults.map((fault) => faultLine(fault, style2))
    ];
  }
  const mark = satisfied ? style2.green("\u2713") : style2.red("\u2717");
  const shown = changes.filter((change) => verbose || isLoud(change));
  const quiet = changes.length - shown.length;
  return [
    `${mark} ${style2.bold(path)}${from}  ${verdictWords(reported, style2)}${satisfied ? "" : style2.dim(`, promised ${mode}`)}`,
    ...reported.cause === void 0 ? [] : [style2.dim(`    because ${oneLine(reported.cause)} changed, which it refers to`)],
    ...changesLines(shown, reported, options),
    ...satisfied ? [] : wholeReasons(reported).map((why) => `    ${style2.dim(oneLine(why))}`),
    ...profileLines(reported, style2),
    ...quiet > 0 && !options.verbose ? [
      style2.dim(
        `    ${plural(quiet, "change")} ${quiet === 1 ? "breaks" : "break"} nobody (--verbose lists)`
      )
    ] : [],
    ...reported.notes.map((note) => style2.dim(`    note: ${oneLine(note)}`))
  ];
}
function verdictWords({ pairing, verdict, profile }, style2) {
  const status = pairing.status === "added" ? "new: " : pairing.status === "removed" ? "removed: " : "";
  const words = `${status}${hurt(verdict)}${profile ? ` (as ${profile.name} sees it)` : ""}`;
  const found = classOf(verdict);
  return found === "full" ? style2.green(words) : found === "undecided" ? style2.yellow(words) : style2.red(words);
}
function faultLine({ message, location }, style2) {
  const at = location?.line === void 0 ? "" : `${location.file}:${String(location.line)}:${String(location.column ?? 1)}: `;
  return `    ${style2.cyan(oneLine(at))}${oneLine(message)}`;
}
function profileLines({ profile }, style2) {
  return (profile?.findings ?? []).map(({ id, message, location }) => {
    const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}  ` : "";
    return `    ${style2.cyan(oneLine(at))}${id}  ${oneLine(message)}`;
  });
}
function decisionLines({ decision, comparisons }, { style: style2 }) {
  if (!decision) return [];
  const { status, reasons, requirements, validUntil } = decision;
  const until = validUntil === null ? "" : ` until ${minuteOf(validUntil)}`;
  const told = status === "pass" ? reasons.filter(({ code }) => code !== "GV300") : reasons;
  const said = told.map(({ message }) => `  ${oneLine(message)}`);
  const met = requirements.filter((one) => one.status === "met");
  const signed = [...new Set(met.map(({ message }) => `  ${style2.green("\u2713")} ${oneLine(message)}`))];
  if (status === "pass") {
    const free = comparisons.length > 0 && met.length === 0 ? ": nothing here needs permission" : "";
    return [`${style2.green(`\u2713 pass${until}`)}${free}`, ...said, ...signed];
  }
  const paint = status === "refused" || status === "fault" ? style2.red : style2.yellow;
  return [paint(`\u2717 ${titles[status]}`), ...said, ...signed, ...unmetLines(requirements, paint)];
}
function unmetLines(requirements, paint) {
  const isTime = ({ code }) => code.startsWith("GV3");
  const unmet = requirements.filter(({ status }) => status !== "met");
  const byAct = /* @__PURE__ */ new Map();
  for (const { message, unblock } of [...unmet.filter((one) => !isTime(one)), ...unmet.filter(isTime)]) {
    const messages = byAct.get(unblock) ?? /* @__PURE__ */ new Set();
    byAct.set(unblock, messages.add(message));
  }
  return [...byAct].flatMap(([unblock, messages]) => [
    ...[...messages].map((message) => `  ${paint("\u2717")} ${oneLine(message)}`),
    ...unblock === "" ? [] : [`    \u2192 ${oneLine(unblock)}`]
  ]);
}
var titles = {
  neutral: "neutral: not enforced",
  waiting: "waiting: only the time has not come",
  refused: "refused: a person must act",
  unverifiable: "could not be verified",
  fault: "fault: something cannot be judged"
};
function minuteOf(instant) {
  return new Date(instant).toISOString().replace(/T(\d\d:\d\d).*$/, " $1Z");
}

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
  text: (report, { coloured, verbose, quiet }) => Promise.resolve(renderText(report, { style: style(coloured), verbose, quiet })),
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
    const path = (0, import_node_path5.resolve)(terminal.cwd, file);
    await (0, import_promises4.mkdir)((0, import_node_path5.dirname)(path), { recursive: true });
    await (0, import_promises4.writeFile)(path, await renderers[wanted](report, { ...look, coloured: false }));
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
    const answer = await gate(await localQuestion(localRequest(args2, terminal, now)));
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
    const names2 = commands.map(({ name }) => name);
    throw new UsageError(
      `unknown command ${first ?? ""}${didYouMean(first ?? "", names2)} ("contract-check --help" lists the commands)`
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
  else say("this is a fault of contract-check or of git, so nothing was decided; --verbose shows where");
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

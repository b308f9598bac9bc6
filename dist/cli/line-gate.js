"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/line/gate.ts
var gate_exports = {};
__export(gate_exports, {
  gate: () => gate
});
module.exports = __toCommonJS(gate_exports);

// src/model/contract.ts
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
function formatByName(path) {
  return formatIds.find((id) => formatFacts[id].suffixes.some((suffix) => path.endsWith(suffix)));
}

// src/algorithms/order.ts
function byCodeUnits(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function byText(textOf) {
  return (a, b) => byCodeUnits(textOf(a), textOf(b));
}

// src/model/entries.ts
var link = "120000";
function isLink(entry) {
  return entry?.mode === link;
}

// src/model/schema-files.ts
var documents = "md markdown rst adoc pdf html htm css scss svg png jpg jpeg gif ico";
var programs = "bat bazel bzl c cc cjs cpp cs dart ex exs go gradle groovy h hpp java jl js jsx kt kts lua m mjs mm mod php pl ps1 py r rb rs scala sh sql sum swift tf toml ts tsx vue xml zig";
var toolFiles = "AUTHORS BUILD CHANGELOG CODEOWNERS CONTRIBUTING COPYING LICENSE NOTICE OWNERS README VERSION WORKSPACE Brewfile Dockerfile Gemfile Jenkinsfile Makefile Procfile Rakefile Vagrantfile";
var otherEnding = new RegExp(`\\.(?:${`${documents} ${programs}`.replaceAll(" ", "|")})$`, "i");
var otherName = new RegExp(`(?:^|/)(?:\\.[^./]+|${toolFiles.replaceAll(" ", "|")})$`);
function mayHoldSchema(path) {
  return !otherEnding.test(path) && !otherName.test(path);
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
function isSchema(path, start) {
  const declared = /\.ya?ml$/.test(path) ? yamlDialect.exec(start)?.[1] : topString(start, "$schema");
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

// src/formats/json-schema/indirect-references.ts
var references = ["ref", "Ref"].flatMap((keyword2) => {
  const value = `${keyword2}["']?[ 	]*:[ 	]*`;
  return [
    `${value}"[^"]*([\\\\]|%)`,
    `${value}'[^']*([\\\\]|%)`,
    `${value}[^"' 	].{0,250}([\\\\]|%)`,
    `${value}[&*!>|]`,
    `${keyword2}["']?[ 	]*:?[ 	\r]*(#.*)?$`
  ];
});
var keywords = ["u00", "x", "U000000"].map((escape) => `\\\\${escape}(24|[4-7][0-9A-Fa-f])`);
var indirectReferences = [...references, ...keywords];

// src/formats/protobuf/indirect-references.ts
var rootFileNames = ["buf.yaml", "buf.yml", "buf.work.yaml"];
var blanks = "[ 	\v\f\r]*";
var keyword = `import${blanks}(public|weak|option)?${blanks}`;
var lineEnd = `${blanks}(/[/*].*)?$`;
var indirectReferences2 = [
  ...[`"`, "'"].flatMap((quote) => {
    const opened = `${keyword}(/[*][^"']{0,250})?${quote}[^${quote}]*`;
    return [`${opened}[\\\\]`, `${opened}${quote}[^;"']*["']`, `${opened}${quote}${lineEnd}`];
  }),
  `${keyword}${lineEnd}`
];

// src/formats/formats.ts
var formats = [
  {
    id: "avro",
    suffixOf,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-avro-avro.js"), 1))).avro,
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
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-protobuf-protobuf.js"), 1))).protobuf,
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
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-json-schema-json-schema.js"), 1))).jsonSchema,
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      targets: [".json", ".yaml", ".yml"],
      byName: mayHoldSchema,
      indirectReferences
    }
  }
];

// src/contracts/recognise.ts
function mayBeContract(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}
function formatByContent(path, start) {
  return formats.find(({ isContract }) => isContract?.(path, start))?.id;
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
  const named = new RegExp(`(?:${endings.join("|")})\0`, "g");
  let count = 0;
  while (named.test(lines)) count += 1;
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
function configuredFiles(sides, formatOf) {
  const found = /* @__PURE__ */ new Map();
  if (!formatOf) return found;
  for (const { entries } of sides) {
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

// src/model/change.ts
function byElementThenRule(changes) {
  return changes.map((change) => ({ change, path: change.element.join("\0") })).sort(
    (a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.change.rule, b.change.rule) || byCodeUnits(a.change.message, b.change.message)
  ).map(({ change }) => change);
}

// src/model/outcome.ts
var reads = { outcome: "reads" };
function readsWith(note) {
  return { outcome: "reads", note };
}
function undecided(because) {
  return { outcome: "undecided", because };
}
var severity = { reads: 0, undecided: 1, misreads: 2, rejects: 3 };
function worst(outcomes) {
  let found = reads;
  for (const outcome of outcomes) if (severity[outcome.outcome] > severity[found.outcome]) found = outcome;
  return found;
}

// src/algorithms/stars.ts
function starsMatch(pattern, items, { isStar, matches: matches2, lastStarTakes = () => true }) {
  let [p, i, star, retry] = [0, 0, -1, 0];
  while (i < items.length) {
    const piece = pattern[p];
    if (piece !== void 0 && isStar(piece)) {
      if (p === pattern.length - 1) return lastStarTakes(items.length - i);
      [star, retry] = [p, i];
      p += 1;
    } else if (piece !== void 0 && matches2(piece, items[i])) {
      p += 1;
      i += 1;
    } else if (star >= 0) {
      retry += 1;
      [p, i] = [star + 1, retry];
    } else return false;
  }
  for (; p < pattern.length; p += 1) {
    const piece = pattern[p];
    if (piece === void 0 || !isStar(piece)) return false;
    if (p === pattern.length - 1 && !lastStarTakes(0)) return false;
  }
  return true;
}

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
    const { pattern, rest } = splitLine(raw.trim());
    if (pattern === "" || pattern.startsWith("#") || pattern.endsWith("/")) return [];
    if (pattern.length > longestPattern) return [];
    const words = rest.split(/[ \t]+/).filter(Boolean);
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
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  if (quoted) {
    const [, pattern = "", rest = ""] = quoted;
    return { pattern: pattern.replace(/\\(["\\])/g, "$1"), rest };
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
  const pieces = pattern.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs) ?? [];
  return starsMatch(pieces, Array.from(name), { isStar: (piece) => piece === "*", matches: matchCharacter });
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

// src/model/instant.ts
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
var day = 24 * hour;

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
async function compareWithEarlier(format, version, head, settings) {
  return comparePair(format, { snapshot: await version.open(), path: version.path }, head, settings);
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
var revertDays = 14 * day;

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
  for (const version of history?.versions ?? []) {
    const earlier = await compareWithEarlier(present.format, version, head, present.settings(headPath));
    worstSoFar = joined(worstSoFar, earlier, version, promised);
  }
  const missing = history ? history.missing : "there is no history to take them from";
  return missing === void 0 ? worstSoFar : unknownBefore(worstSoFar, missing, promised);
}
function joined(own, earlier, version, promised) {
  const when = `the version of ${new Date(version.at).toISOString().slice(0, 10)} (commit ${version.commit.slice(0, 9)})`;
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
async function compareFormat(format, files, { sides, scope, touched }) {
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
    ...sides,
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

// src/line/govern.ts
var configPath = "contract-check.yaml";
async function governanceAt(tip, { config, settings = {} }) {
  const read = mayBeGoverned(tip, config) ? await (await Promise.resolve().then(() => __toESM(require("./governance-governance.js"), 1))).readPolicy(tip, config ?? configPath) : void 0;
  if (read && "faults" in read) return read;
  const attributes2 = await readAttributes(tip);
  if (!read?.policy.configured) return { scope: defaultScope(settings, attributes2), policy: void 0 };
  const { scopeOf } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js"), 1));
  const configured = scopeOf(read.policy);
  const overridden = (path) => ({ ...configured.settings(path), ...settings });
  return { scope: scopeFor({ ...configured, settings: overridden }, attributes2), policy: read.policy };
}
function mayBeGoverned({ entries }, config) {
  if (config !== void 0 || entries.has(configPath)) return true;
  return entries.containing("governance/").some((path) => path.startsWith("governance/") && /\.ya?ml$/.test(path));
}
async function needsOf({ scope, policy }, comparisons, { sources, tip, now }) {
  const { declaredVersions, readRequests, assessNeeds } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js"), 1));
  const { touchedFiles } = await Promise.resolve().then(() => __toESM(require("./line-touched-files.js"), 1));
  const { baseSide, headSide } = sources;
  const [booked, proposed] = await Promise.all([readRequests(tip), readRequests(headSide)]);
  return assessNeeds(policy, comparisons, {
    now,
    booked,
    proposed,
    touched: await touchedFiles(sources, policy),
    versions: await declaredVersions(comparisons, baseSide, headSide),
    judgeReader: (comparison, schema) => consumerOutcome({ tip, head: headSide, settings: scope.settings }, comparison, schema)
  });
}

// src/line/preload.ts
var mostPreloaded = 50;
function preload({ differing, baseSide, headSide }) {
  const byFormat2 = formats.map((format) => ({
    format,
    paths: differing.map(({ path }) => path).filter((path) => formatByName(path) === format.id)
  }));
  const paths = byFormat2.flatMap((group) => group.paths);
  if (paths.length <= mostPreloaded)
    for (const side of [baseSide, headSide]) side.load(paths).catch(() => void 0);
  for (const group of byFormat2) if (group.paths.length > 0) group.format.load().catch(() => void 0);
}

// src/line/gate.ts
async function gate(question) {
  const { sources } = question;
  if (sources.differing.length === 0) {
    const report2 = await compareSources(sources, defaultScope(question.settings));
    return { report: { ...report2, decision: decideByPromise(report2) } };
  }
  preload(sources);
  const tip = await question.tip();
  const governance = await governanceAt(tip, question);
  if ("faults" in governance) return governance;
  const report = await compareSources(sources, governance.scope);
  if (!governance.policy) return { report: { ...report, decision: question.unconfigured(report) } };
  const { scope, policy } = governance;
  const needs = await needsOf({ scope, policy }, report.comparisons, { ...question, tip });
  const facts = await question.facts(needs);
  const { decide } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js"), 1));
  return { report: { ...report, decision: await decide(needs, facts) }, needs, facts };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gate
});

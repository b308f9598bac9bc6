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

// src/commands/diff.ts
var diff_exports = {};
__export(diff_exports, {
  command: () => command
});
module.exports = __toCommonJS(diff_exports);

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
function recogniseTogether(base, head) {
  const [before, after] = [formatOf(base), formatOf(head)];
  if (before !== void 0 && after !== void 0 && before.format !== after.format) {
    return {
      fault: `${base.name ?? "base"} is ${before.format} and ${head.name ?? "head"} is ${after.format}: give two contracts of one format`
    };
  }
  const known = after ?? before;
  if (known === void 0) {
    return {
      fault: `nobody can tell what ${head.name ?? "head"} is: expected a name that ends in ${contractSuffixes.join(", ")}, or an Avro, Protobuf or JSON Schema text`
    };
  }
  const named = [head, base].find(({ name }) => name !== void 0 && formatByName(name) !== void 0);
  return { name: named?.name ?? head.name ?? base.name ?? `contract${known.suffix}`, format: known.format };
}
function formatOf({ name, text }) {
  const format = name === void 0 ? void 0 : formatByName(name);
  if (format !== void 0) return { format, suffix: "" };
  return text === void 0 ? void 0 : formatByText(text.slice(0, 64 * 1024));
}
function formatByText(text) {
  const isJson = /^\uFEFF?\s*[{["]/.test(text);
  for (const { id, suffixOf: suffixOf4 } of formats) {
    const suffix = suffixOf4(text, isJson);
    if (suffix !== void 0) return { format: id, suffix };
  }
  return void 0;
}

// src/contracts/skip.ts
var vendoredFolders = ["node_modules/", "vendor/", "third_party/", ".git/"];
var testFolders = ["testdata/", "__tests__/", "__fixtures__/", "test/resources/"];
var vendored = inOneOf(vendoredFolders);
var testData = inOneOf(testFolders);
function inOneOf(folders2) {
  return new RegExp(`(?:^|[\\t/])(?:${folders2.join("|").replaceAll(".", "\\.")})`);
}
function skipping({ attributes, ignored }) {
  return (path) => {
    const configured = ignored?.(path);
    if (configured !== void 0) return configured ? "ignored by the config" : void 0;
    const said = attributes(path);
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
function linked({ differing, baseSide, headSide }, { formatOf: formatOf2, skipped }) {
  if (differing.length === 0) return [];
  const known = new Set(differing.map(({ path }) => path));
  const found = [];
  for (const path of headSide.entries.links()) {
    if (known.has(path)) continue;
    const [base, head] = [baseSide.entries.get(path), headSide.entries.get(path)];
    const format = formatOf2?.(path) ?? formatByName(path);
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
function* contractsOf(side, { formatOf: formatOf2, skipped }) {
  for (const path of side.entries.keys()) {
    if ((formatOf2?.(path) ?? formatByName(path)) !== void 0 && skipped(path) === void 0) yield path;
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
  const files2 = skipped.length === 1 ? "1 changed file was" : `${String(skipped.length)} changed files were`;
  return `${files2} skipped: ${parts.join(", ")}`;
}

// src/contracts/configured.ts
function configuredFiles(sides, formatOf2) {
  const found = /* @__PURE__ */ new Map();
  if (!formatOf2) return found;
  for (const { entries } of sides) {
    for (const path of entries.keys()) {
      const format = formatOf2(path);
      if (format === void 0 || formatByName(path) === format) continue;
      found.set(format, (found.get(format) ?? /* @__PURE__ */ new Set()).add(path));
    }
  }
  return found;
}
function naming(side, files2) {
  if (!files2) return side;
  return {
    ...side,
    async mentioning(needles, suffixes, lines) {
      const found = await side.mentioning(needles, suffixes, lines);
      return [.../* @__PURE__ */ new Set([...found, ...[...files2].filter((path) => side.entries.has(path))])].sort();
    }
  };
}

// src/model/contract.ts
var modes = [
  "backward",
  "forward",
  "full",
  "none",
  "backward-transitive",
  "forward-transitive",
  "full-transitive"
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

// src/contracts/attributes.ts
var nothing = /* @__PURE__ */ new Map();
var noAttributes = () => nothing;

// src/model/instant.ts
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
var day = 24 * hour;

// src/line/scope.ts
function defaultScope(settings = {}, attributes = noAttributes) {
  const all = { mode: "full", profile: "default", ...settings };
  return {
    settings: () => all,
    skipped: skipping({ attributes }),
    byNameOnly: attributes === noAttributes
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
async function compareWithEarlier(format, version2, head, settings) {
  return comparePair(format, { snapshot: await version2.open(), path: version2.path }, head, settings);
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
  for (const [id, files2] of byFormat(loaded, referring)) {
    const format = await loadFormat(id);
    const [base, head] = [naming(baseSide, configured.get(id)), naming(headSide, configured.get(id))];
    const present = { format, head, settings: scope.settings, earlier };
    for (const comparison of await compareFormat(format, files2, { sides: { base, head }, scope, touched }))
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
async function compareFormat(format, files2, { sides, scope, touched }) {
  const added = files2.filter(({ base }) => !base);
  const removed = files2.filter(({ head }) => !head);
  const mayMove = added.length > 0 && removed.length > 0;
  const sided = ({ path, texts }) => {
    const text = texts.head ?? texts.base;
    const key = mayMove && text !== void 0 ? format.identify(path, text)?.key : void 0;
    return { path, text, key };
  };
  const both = files2.filter(({ base, head }) => base && head).map(({ path }) => path);
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

// src/hosts/directory.ts
var import_promises = require("node:fs/promises");
var import_node_path3 = require("node:path");

// src/model/snapshot.ts
var largestFile = 16 * 1024 * 1024;
var startLength = 64 * 1024;

// src/hosts/disk.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

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

// src/hosts/disk.ts
async function readBelow(root, path) {
  const file = (0, import_node_path.join)(root, path);
  try {
    if (!await isBelow(root, (0, import_node_path.dirname)(file)))
      return { fault: "the file lies outside, behind a linked folder" };
    const stat2 = await import_node_fs.promises.lstat(file);
    if (stat2.isSymbolicLink()) return { text: (await import_node_fs.promises.readlink(file)).split(import_node_path.sep).join("/"), link: true };
    if (!stat2.isFile()) return { fault: "this is not a regular file" };
    return stat2.size > largestFile ? tooLarge(stat2.size) : decode(await import_node_fs.promises.readFile(file));
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
async function readNamed(file) {
  try {
    const bytes = await firstBytes(file, largestFile + 1);
    return bytes.length > largestFile ? tooLarge(bytes.length) : decode(bytes);
  } catch (error) {
    return { fault: unreadable(error) };
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
  const target = import_node_path2.posix.normalize(import_node_path2.posix.join(import_node_path2.posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? void 0 : target;
}

// src/hosts/mentions.ts
function mentions(needles, lines = []) {
  const expressions = lines.map((line) => new RegExp(line, "s"));
  const matches = (text) => text.split("\n").some((line) => expressions.some((expression) => expression.test(line)));
  return (text) => needles.some((needle) => text.includes(needle)) || expressions.length > 0 && matches(text);
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

// src/hosts/directory.ts
async function directorySources(base, head, recognise) {
  const baseIsFolder = await isFolder(base);
  const headIsFolder = await isFolder(head);
  if (baseIsFolder !== headIsFolder) {
    const [folder, file] = baseIsFolder ? [base, head] : [head, base];
    throw new NoSources({ message: `${folder} is a folder and ${file} is a file: give two of a kind` }, 2);
  }
  const revisions = { base: { ref: base, commit: null }, head: { ref: head, commit: null } };
  return { ...revisions, ...await (baseIsFolder ? folders(base, head) : files(base, head, recognise)) };
}
async function isFolder(path) {
  try {
    return (await (0, import_promises.stat)(path)).isDirectory();
  } catch {
    throw new NoSources({ message: `there is no file or folder "${path}"`, location: { file: path } }, 2);
  }
}
async function folders(base, head) {
  const [inBase, inHead] = await Promise.all([listFolder(base), listFolder(head)]);
  const baseSide = diskSnapshot("base", base, inBase.paths);
  const headSide = diskSnapshot("head", head, inHead.paths);
  const paths = [.../* @__PURE__ */ new Set([...inBase.paths, ...inHead.paths])].sort();
  const differing = paths.map((path) => {
    const [before, after] = [baseSide.entries.get(path), headSide.entries.get(path)];
    return { path, ...before && { base: before }, ...after && { head: after } };
  });
  const left = inBase.left + inHead.left;
  const note = `${String(left)} node_modules ${left === 1 ? "folder was" : "folders were"} left out`;
  return { baseSide, headSide, differing, notes: left === 0 ? [] : [note] };
}
async function listFolder(root) {
  const paths = [];
  let left = 0;
  const walk = async (prefix) => {
    for (const entry of await (0, import_promises.readdir)((0, import_node_path3.join)(root, prefix), { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      else if (entry.name === "node_modules") left += 1;
      else if (entry.isDirectory() && entry.name !== ".git") await walk(`${path}/`);
    }
  };
  await walk("");
  return { paths: paths.sort(), left };
}
async function files(base, head, recognise) {
  const [inBase, inHead] = await Promise.all([readNamed(base), readNamed(head)]);
  const named = (file, loaded) => ({
    name: /^\/(?:dev\/(?:fd|std)|proc\/)/.test(file) ? void 0 : (0, import_node_path3.basename)(file),
    text: "text" in loaded ? loaded.text : void 0
  });
  const known = recognise(named(base, inBase), named(head, inHead));
  if ("fault" in known) throw new NoSources({ message: known.fault }, 2);
  const { name, format } = known;
  const [baseSide, headSide] = await Promise.all([
    fileSide("base", base, name, inBase),
    fileSide("head", head, name, inHead)
  ]);
  return { baseSide, headSide, differing: [{ path: name, base: plainFile, head: plainFile }], format };
}
async function fileSide(side, file, name, loaded) {
  const folder = (0, import_node_path3.dirname)((0, import_node_path3.resolve)(file));
  const siblings = await (0, import_promises.readdir)(folder, { withFileTypes: true }).catch(() => []);
  const paths = siblings.filter((entry) => entry.isFile() && entry.name !== (0, import_node_path3.basename)(file)).map((entry) => entry.name);
  return diskSnapshot(side, folder, [.../* @__PURE__ */ new Set([...paths, name])].sort(), /* @__PURE__ */ new Map([[name, loaded]]));
}
var plainFile = { oid: void 0, mode: "100644" };
function diskSnapshot(side, root, paths, disk = /* @__PURE__ */ new Map()) {
  const entries = entriesOf(new Map(paths.map((path) => [path, plainFile])));
  const links = /* @__PURE__ */ new Map();
  const loadDirect = async (wanted) => {
    const unread = wanted.filter((path) => entries.has(path) && !disk.has(path));
    await Promise.all(unread.map(async (path) => disk.set(path, await readBelow(root, path))));
  };
  const direct = (path) => disk.get(path) ?? { fault: entries.has(path) ? "the file was not loaded" : "the file does not exist" };
  const isLink2 = (path) => disk.get(path)?.link === true;
  const linked2 = {
    load: (path) => loadDirect([path]),
    isLink: isLink2,
    exists: (path) => entries.has(path),
    direct
  };
  const load2 = async (wanted) => {
    const all = [...wanted];
    await loadDirect(all);
    const unfollowed = all.filter((path) => isLink2(path) && !links.has(path));
    await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linked2))));
  };
  const read = (path) => {
    if (!isLink2(path)) return direct(path);
    const target = links.get(path) ?? { fault: "the file was not loaded" };
    return "text" in target ? direct(target.text) : target;
  };
  return {
    side,
    entries,
    load: load2,
    read,
    async starts(wanted) {
      const found = /* @__PURE__ */ new Map();
      for (const path of wanted) {
        const bytes = await startBelow(root, path, startLength);
        if (bytes) found.set(path, decodeStart(bytes));
      }
      return found;
    },
    async mentioning(needles, suffixes, lines) {
      const mentioned = mentions(needles, lines);
      const candidates = paths.filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
      await load2(candidates);
      return candidates.filter((path) => {
        const file = read(path);
        return "text" in file && mentioned(file.text);
      });
    }
  };
}

// src/commands/diff.ts
var import_node_path5 = require("node:path");

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
function oneOf(args, name, words, fallback) {
  const value = args.one(name);
  if (value === void 0) return fallback;
  const found = words.find((word) => word === value);
  if (found !== void 0) return found;
  throw new UsageError(`--${name} ${value}: expected one of ${words.join(", ")}${didYouMean(value, words)}`);
}

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
function judgingSettings(args) {
  const profile = oneOf(args, "profile", profileNames, "default");
  const counted = args.all("surface").map((name) => {
    const known = surfaces.find((surface) => surface === name);
    if (known === void 0) {
      throw new UsageError(
        `--surface ${name}: expected one of ${surfaces.join(", ")}${didYouMean(name, surfaces)}`
      );
    }
    return known;
  });
  return {
    ...args.one("profile") !== void 0 && { profile },
    ...counted.length > 0 && { surfaces: counted }
  };
}

// src/commands/output.ts
var import_node_fs2 = require("node:fs");
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

// src/version.ts
var version = true ? "0.1.0" : "0.0.0-source";

// src/commands/output.ts
var renderers = {
  text: async (report, { coloured, verbose, quiet }) => (await Promise.resolve().then(() => __toESM(require("./reports-text.js"), 1))).renderText(report, { style: style(coloured), verbose, quiet }),
  json: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-json.js"), 1))).renderJson(report, version),
  markdown: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-markdown.js"), 1))).renderMarkdown(report),
  sarif: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-sarif.js"), 1))).renderSarif(report, version),
  junit: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-junit.js"), 1))).renderJunit(report),
  github: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-github.js"), 1))).renderGithub(report),
  html: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-html.js"), 1))).renderHtml(report)
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
async function printReport(report, args, terminal) {
  const format = oneOf(args, "format", formatNames, "text");
  const look = { verbose: args.is("verbose"), quiet: args.is("quiet") };
  const targets = args.all("output").map((target) => parseTarget(target, format));
  for (const { format: wanted, file } of targets) {
    const path = (0, import_node_path4.resolve)(terminal.cwd, file);
    await import_node_fs2.promises.mkdir((0, import_node_path4.dirname)(path), { recursive: true });
    await import_node_fs2.promises.writeFile(path, await renderers[wanted](report, { ...look, coloured: false }));
  }
  if (targets.some((target) => target.format === format && !target.named)) return;
  terminal.out(await renderers[format](report, { ...look, coloured: isColoured(args, terminal) }));
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
function isColoured(args, { env, isTerminal }) {
  const when = oneOf(args, "color", ["auto", "always", "never"], "auto");
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

// src/commands/diff.ts
var command = {
  name: "diff",
  summary: "Compares two files or two folders, without git and without governance",
  operands: "BASE HEAD",
  options: {
    mode: {
      type: "string",
      value: "MODE",
      help: `exit 1 unless every contract satisfies: ${modes.join(", ")} (default: full)`
    },
    ...judgingOptions,
    ...outputOptions
  },
  example: "  contract-check diff old/order.avsc new/order.avsc --mode backward",
  async run(args, terminal) {
    const [base, head, ...more] = args.operands;
    if (base === void 0 || head === void 0 || more.length > 0) {
      throw new UsageError("diff compares two paths: contract-check diff BASE HEAD");
    }
    const mode = oneOf(args, "mode", modes, "full");
    const sources = await directorySources(
      (0, import_node_path5.resolve)(terminal.cwd, base),
      (0, import_node_path5.resolve)(terminal.cwd, head),
      recogniseTogether
    );
    const scope = { ...defaultScope({ mode, ...judgingSettings(args) }), skipped: () => void 0 };
    const report = await compareSources(
      { ...sources, base: { ref: base, commit: null }, head: { ref: head, commit: null } },
      scope
    );
    await printReport(report, args, terminal);
    if (report.comparisons.some(({ faults }) => faults.length > 0)) return 3;
    return report.comparisons.every(({ satisfied }) => satisfied) ? 0 : 1;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});

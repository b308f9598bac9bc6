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
  compareSources: () => compareSources,
  contractsOf: () => contractsOf,
  noPolicy: () => noPolicy,
  readAttributes: () => readAttributes,
  recogniseTogether: () => recogniseTogether,
  scopeOf: () => scopeOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6NF5HB6C = require("./chunk-6NF5HB6C.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
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
  return matchStarred(
    pattern,
    names,
    (one) => one === "**",
    (one, name) => matchName(one, name),
    (left) => left > 0
  );
}
function matchName(pattern, name) {
  const pieces = pattern.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs) ?? [];
  return matchStarred(
    pieces,
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
function formatByName(path) {
  for (const { id, suffixes } of import_chunk_6NF5HB6C.formats) for (const suffix of suffixes) if (path.endsWith(suffix)) return id;
  return void 0;
}
function mayBeContract(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}
var dialect = /^(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)|(?:https?|iglu):.*\/schema\/jsonschema\/)/;
var yamlDialect = /^["']?\$schema["']?\s*:\s*["']?([^\s"'#]+#?)/m;
function formatByContent(path, start) {
  const said = /\.ya?ml$/.test(path) ? yamlDialect.exec(start)?.[1] : topString(start, "$schema");
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
      fault: `nobody can tell what ${head.name ?? "head"} is: expected a name that ends in ${import_chunk_6NF5HB6C.formats.flatMap(({ suffixes }) => suffixes).join(", ")}, or an Avro, Protobuf or JSON Schema text`
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
var signs = [
  [/^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m, { format: "protobuf", suffix: ".proto" }],
  [
    /^[ \t]*(?:@\w+\([^)\n]{0,200}\)[ \t]*){0,4}protocol[ \t]+[\w`]+[ \t]*\{/m,
    { format: "avro", suffix: ".avdl" }
  ],
  [/^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m, { format: "protobuf", suffix: ".proto" }],
  [
    /^["']?\$schema["']?\s*:|^(?:type|properties|\$ref|\$defs|allOf|anyOf|oneOf)\s*:/m,
    { format: "json-schema", suffix: ".schema.yaml" }
  ]
];
function formatByText(text) {
  if (!/^\uFEFF?\s*[{["]/.test(text)) return signs.find(([sign]) => sign.test(text))?.[1];
  if (topString(text, "protocol") !== void 0) return { format: "avro", suffix: ".avpr" };
  const isRecord = /^(?:record|enum|fixed|error|map)$/.test(topString(text, "type") ?? "");
  if (isRecord || /^\uFEFF?\s*[["]/.test(text)) return { format: "avro", suffix: ".avsc" };
  const schema = /"(?:\$schema|\$ref|properties|type|allOf|anyOf|oneOf|enum|const|required)"\s*:/.test(text);
  return schema ? { format: "json-schema", suffix: ".schema.json" } : void 0;
}
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
async function discover(sources, discovery) {
  const candidates = [];
  const skipped = [];
  const unsure = [];
  for (const differing of sources.differing) {
    const { path, base, head } = differing;
    if (base?.oid !== void 0 && base.oid === head?.oid && (0, import_chunk_G3YXCYLL.isLink)(base) === (0, import_chunk_G3YXCYLL.isLink)(head)) continue;
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
  const endings = import_chunk_6NF5HB6C.formats.flatMap(({ suffixes }) => suffixes.map((suffix) => suffix.replaceAll(".", "\\.")));
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
  return pairings.sort((a, b) => (0, import_chunk_CWPXB5AQ.pathOf)(a) < (0, import_chunk_CWPXB5AQ.pathOf)(b) ? -1 : 1);
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
async function withEarlier(comparison, present) {
  const { basePath, headPath } = comparison.pairing;
  if (basePath === void 0 || headPath === void 0 || comparison.faults.length > 0) return comparison;
  const { mode } = present.settings(headPath);
  if (!mode.endsWith("-transitive")) return comparison;
  const promised = (0, import_chunk_CWPXB5AQ.requiredDirections)(mode);
  const { cause } = comparison;
  const history = await present.earlier?.({ path: basePath, ...cause !== void 0 && { cause } });
  let found = comparison;
  for (const version of history?.versions ?? [])
    found = joined(found, await compareWith(version, headPath, present), version, promised);
  const missing = history ? history.missing : "there is no history to take them from";
  return missing === void 0 ? found : unknownBefore(found, missing, promised);
}
async function compareWith(version, headPath, { format, head, settings }) {
  const [compared] = await format.compare({
    base: await version.open(),
    head,
    pairings: [{ status: "modified", basePath: version.path, headPath }],
    settings: () => settings(headPath),
    counts: () => false,
    pairsOnly: true
  });
  return compared;
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
      (direction) => (0, import_chunk_2C5XBDIR.worst)([own.verdict[direction], said(earlier.verdict[direction])])
    ),
    changes: (0, import_chunk_EGCSLX7X.byElementThenRule)([...own.changes, ...added]),
    ...profile && { profile }
  };
}
var unasked = (0, import_chunk_2C5XBDIR.readsWith)("not asked: it is not promised to earlier versions");
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
  const because = (0, import_chunk_2C5XBDIR.undecided)(`its promise is about earlier versions too, and ${missing}`);
  return {
    ...own,
    unknownIn: promised,
    verdict: onlyIn(promised, own.verdict, (direction) => (0, import_chunk_2C5XBDIR.worst)([own.verdict[direction], because]))
  };
}
function onlyIn(promised, { backward, forward }, judge) {
  return {
    backward: promised.includes("backward") ? judge("backward") : backward,
    forward: promised.includes("forward") ? judge("forward") : forward
  };
}
function scopeOf({ settings, formatOf: formatOf2, ignored }, attributes2) {
  return { settings, ...formatOf2 && { formatOf: formatOf2 }, skipped: skipping({ attributes: attributes2, ignored }) };
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
    const sides = {
      base: naming(sources.baseSide, configured.get(id)),
      head: naming(sources.headSide, configured.get(id))
    };
    const format = await loadFormat(id);
    const compared2 = await compareFormat(format, found, { sides, scope, touched });
    const present = { format, head: sides.head, settings: scope.settings, earlier: sources.earlier };
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
  const { mode } = scope.settings((0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing));
  const satisfied = comparison.faults.length === 0 && (0, import_chunk_CWPXB5AQ.satisfies)(comparison.verdict, mode);
  return { ...comparison, mode, satisfied };
}
function byPath2(a, b) {
  const [left, right] = [(0, import_chunk_CWPXB5AQ.pathOf)(a.pairing), (0, import_chunk_CWPXB5AQ.pathOf)(b.pairing)];
  return left < right ? -1 : left > right ? 1 : 0;
}
var mostNames = 500;
async function referringFormats(touched, base) {
  if (touched.length > mostNames) return import_chunk_6NF5HB6C.formats.map(({ id }) => id);
  const asked = await Promise.all(
    import_chunk_6NF5HB6C.formats.map(async ({ id, referrers: { suffixes, targets, byName, escapes } }) => {
      if (touched.some((path) => targets.some((ending) => path.endsWith(ending)))) return [id];
      if (!byName) return [];
      const names = [...new Set(touched.map((path) => path.slice(path.lastIndexOf("/") + 1)))];
      return (await base.mentioning([...names, ...escapes], suffixes)).length > 0 ? [id] : [];
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
  const entry = import_chunk_6NF5HB6C.formats.find((format) => format.id === id);
  if (!entry) throw new Error(`unknown format ${id}`);
  return entry.load();
}
async function compareFormat(format, found, { sides, scope, touched }) {
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
    ...sides,
    pairings: pair({ both, removed: removed.map(sided), added: added.map(sided) }),
    touched,
    settings: (path) => scope.settings(path),
    counts: (path) => scope.skipped(path) === void 0
  });
}
function countContracts(sources, scope, reported) {
  const counted = scope.byNameOnly && sources.headLines !== void 0 ? countByName(sources.headLines) : void 0;
  const paths = new Set(reported.map(({ pairing }) => (0, import_chunk_CWPXB5AQ.pathOf)(pairing)));
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareSources,
  contractsOf,
  noPolicy,
  readAttributes,
  recogniseTogether,
  scopeOf
});

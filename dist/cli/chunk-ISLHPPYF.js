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
  compareSources: () => compareSources
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_V44WEYA7 = require("./chunk-V44WEYA7.js");
var import_chunk_7UYI66J6 = require("./chunk-7UYI66J6.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
function configuredFiles(sides, formatOf) {
  const found = /* @__PURE__ */ new Map();
  if (!formatOf) return found;
  for (const { entries } of sides) {
    for (const path of entries.keys()) {
      const format = formatOf(path);
      if (format === void 0 || (0, import_chunk_SX7OD7YV.formatByName)(path) === format) continue;
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
  return pairings.sort((0, import_chunk_YF6WTHB5.byText)(import_chunk_LKTOIZ3L.pathOf));
}
function byPath(found) {
  return [...found].sort((0, import_chunk_YF6WTHB5.byText)(({ path }) => path));
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
async function withEarlier(comparison, present) {
  const { basePath, headPath } = comparison.pairing;
  if (basePath === void 0 || headPath === void 0 || comparison.faults.length > 0) return comparison;
  const { mode } = present.settings(headPath);
  if (!mode.endsWith("-transitive")) return comparison;
  const promised = (0, import_chunk_LKTOIZ3L.requiredDirections)(mode);
  const { cause } = comparison;
  const history = await present.earlier?.({ path: basePath, ...cause !== void 0 && { cause } });
  let worstSoFar = comparison;
  const head = { snapshot: present.head, path: headPath };
  for (const version of history?.versions ?? []) {
    const earlier = await (0, import_chunk_V44WEYA7.compareWithEarlier)(present.format, version, head, present.settings(headPath));
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
      (direction) => (0, import_chunk_2C5XBDIR.worst)([own.verdict[direction], said(earlier.verdict[direction])])
    ),
    changes: (0, import_chunk_RD63CWCZ.byElementThenRule)([...own.changes, ...added]),
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
async function compareSources(sources, scope) {
  const { baseSide, headSide, earlier } = sources;
  const { candidates, skipped } = await (0, import_chunk_7UYI66J6.discover)(sources, scope);
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
  const note = (0, import_chunk_7UYI66J6.skippedNote)(skipped);
  return {
    base: sources.base,
    head: sources.head,
    contracts: countContracts(sources, scope, reported),
    comparisons: reported,
    notes: [...sources.notes ?? [], ...note === void 0 ? [] : [note]]
  };
}
async function otherChanges(sources, candidates) {
  const differing = sources.differing.filter((file) => !(0, import_chunk_7UYI66J6.sameContent)(file)).map(({ path }) => path);
  const others = /* @__PURE__ */ new Set([...differing, ...await changedLinks(sources)]);
  for (const { path } of candidates) others.delete(path);
  return [...others];
}
function withPromise(comparison, scope) {
  const { mode } = scope.settings((0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing));
  const satisfied = comparison.faults.length === 0 && (0, import_chunk_LKTOIZ3L.satisfies)(comparison.verdict, mode);
  return { ...comparison, mode, satisfied };
}
function byPath2(a, b) {
  return (0, import_chunk_YF6WTHB5.byCodeUnits)((0, import_chunk_LKTOIZ3L.pathOf)(a.pairing), (0, import_chunk_LKTOIZ3L.pathOf)(b.pairing));
}
var mostNames = 500;
async function referringFormats(touched, base) {
  if (touched.length > mostNames) return import_chunk_KTIHCRB6.formats.map(({ id }) => id);
  const referring = await Promise.all(
    import_chunk_KTIHCRB6.formats.map(async ({ id, referrers: { suffixes, targets, byName, indirectReferences } }) => {
      if (touched.some((path) => targets.some((ending) => path.endsWith(ending)))) return [id];
      const names = new Set(touched.filter(byName).map((path) => path.slice(path.lastIndexOf("/") + 1)));
      if (names.size === 0) return [];
      return (await base.mentioning([...names], suffixes, indirectReferences)).length > 0 ? [id] : [];
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
  return [...groups].sort((0, import_chunk_YF6WTHB5.byText)(([id]) => id));
}
async function loadFormat(id) {
  const entry = import_chunk_KTIHCRB6.formats.find((format) => format.id === id);
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
  const counted = scope.byNameOnly && sources.headLines !== void 0 ? (0, import_chunk_7UYI66J6.countByName)(sources.headLines) : void 0;
  const paths = new Set(reported.map(({ pairing }) => (0, import_chunk_LKTOIZ3L.pathOf)(pairing)));
  if (counted !== void 0)
    return counted + [...paths].filter((path) => (0, import_chunk_SX7OD7YV.formatByName)(path) === void 0).length;
  const others = new Set(paths);
  let count = 0;
  for (const path of (0, import_chunk_7UYI66J6.contractsOf)(sources.headSide, scope)) {
    count += 1;
    others.delete(path);
  }
  return count + others.size;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareSources
});

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
var stdin_exports = {};
__export(stdin_exports, {
  compareWithEarlier: () => compareWithEarlier,
  consumerOutcome: () => consumerOutcome,
  landedBookings: () => landedBookings,
  pastStatesOf: () => pastStatesOf,
  reviewedTransitions: () => reviewedTransitions
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
function pullNumberIn(subject) {
  const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
  return number === void 0 ? void 0 : Number(number);
}
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
  const entry = import_chunk_KTIHCRB6.formats.find(({ id }) => id === format);
  const { headPath } = pairing;
  if (!entry || headPath === void 0 || !tip.entries.has(readerSchema)) return void 0;
  const reader = { snapshot: tip, path: readerSchema };
  const proposed = { snapshot: head, path: headPath };
  const comparison = await comparePair(await entry.load(), reader, proposed, settings(headPath));
  if (!comparison || comparison.faults.length > 0 || comparison.digests.base === void 0) return void 0;
  return comparison.verdict.forward;
}
var maxPastStates = 30;
var revertDays = 14 * import_chunk_AXZ3F66R.day;
async function pastStatesOf(history, head, { questions, policy, cases, now }) {
  const { scopeOf } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const { settings } = scopeOf(policy);
  const states = /* @__PURE__ */ new Map();
  for (const path of questions.reverts) {
    const comparison = (0, import_chunk_CQYIVTKC.guardedContracts)(cases).find((contract) => contract.path === path)?.comparison;
    const { basePath = path, headPath } = comparison?.pairing ?? {};
    const entry = import_chunk_KTIHCRB6.formats.find(({ id }) => id === comparison?.format);
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
  const { assessNeeds, scopeOf } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const scope = (0, import_chunk_W7WSNWW7.scopeFor)(scopeOf(policy), await (0, import_chunk_W7WSNWW7.readAttributes)(history.tipSide));
  const bookings = [];
  for (const { commit, parent, at, subject } of recent) {
    if (parent === void 0) continue;
    const { comparisons } = await line(await history.sourcesBetween(parent, commit), scope);
    const { cases } = await assessNeeds(policy, comparisons, { now: at });
    bookings.push(...(0, import_chunk_FDGLPJHC.roomTakenBy)(cases, landingName(subject, commit), at));
  }
  return bookings;
}
function landingName(subject, commit) {
  const number = pullNumberIn(subject);
  return number === void 0 ? commit : `#${String(number)} (${commit.slice(0, 10)})`;
}
async function reviewedTransitions(line, reviewed, tipSide, { policy, now, booked }) {
  const { readRequests, assessNeeds, scopeOf } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const attributes = await (0, import_chunk_W7WSNWW7.readAttributes)(tipSide);
  const scope = policy.configured ? (0, import_chunk_W7WSNWW7.scopeFor)(scopeOf(policy), attributes) : (0, import_chunk_W7WSNWW7.defaultScope)({}, attributes);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareWithEarlier,
  consumerOutcome,
  landedBookings,
  pastStatesOf,
  reviewedTransitions
});

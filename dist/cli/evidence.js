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
  bookedAt: () => bookedAt,
  landedBookings: () => landedBookings,
  landedSince: () => landedSince,
  pastStatesOf: () => pastStatesOf,
  roomTakenBy: () => roomTakenBy,
  transitionsAt: () => transitionsAt
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6HTO6NLM = require("./chunk-6HTO6NLM.js");
var import_chunk_6NF5HB6C = require("./chunk-6NF5HB6C.js");
var import_chunk_F76J44HP = require("./chunk-F76J44HP.js");
var import_chunk_6TRC4WWS = require("./chunk-6TRC4WWS.js");
var import_chunk_4PPFSTJV = require("./chunk-4PPFSTJV.js");
var import_chunk_VINSEKOE = require("./chunk-VINSEKOE.js");
var import_chunk_MOOUSZIT = require("./chunk-MOOUSZIT.js");
var import_chunk_IW7S2YIM = require("./chunk-IW7S2YIM.js");
var import_chunk_22RYAMZ5 = require("./chunk-22RYAMZ5.js");
var import_chunk_UADG65KY = require("./chunk-UADG65KY.js");
var import_chunk_V4K6KQCG = require("./chunk-V4K6KQCG.js");
var import_chunk_D2PTKYSO = require("./chunk-D2PTKYSO.js");
var import_chunk_RIWI5YPH = require("./chunk-RIWI5YPH.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var import_chunk_KM3VYIZZ = require("./chunk-KM3VYIZZ.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_UFPVMWBE = require("./chunk-UFPVMWBE.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_TPFK4QQK = require("./chunk-TPFK4QQK.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var mostListed = 2e3;
async function landingsSince(cwd, tip, since, paths = []) {
  const wanted = paths.map((path) => `:(top,literal)${path}`);
  const format = "--format=%H%x00%P%x00%ct%x00%s";
  const count = ["-n", String(mostListed)];
  const fields = (0, import_chunk_57B4HIDB.pieces)(
    await (0, import_chunk_57B4HIDB.git)(["log", "--first-parent", "-z", format, ...count, tip, "--", ...wanted], { cwd })
  );
  const found = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [commit = "", parents = "", time = "0", subject = ""] = fields.slice(at, at + 4);
    const landing = { commit, parent: parents.split(" ").find(Boolean), at: Number(time) * 1e3, subject };
    found.push(landing);
    if (landing.at < since) return found;
  }
  return found.length < mostListed ? found : void 0;
}
function pullNumberIn(subject) {
  const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
  return number === void 0 ? void 0 : Number(number);
}
async function arrivedAt(cwd, tip, path) {
  const output = await (0, import_chunk_57B4HIDB.gitText)(
    [
      "log",
      "--first-parent",
      "--diff-merges=first-parent",
      "--diff-filter=A",
      "--format=%ct",
      "-n",
      "1",
      tip,
      "--",
      `:(top,literal)${path}`
    ],
    { cwd }
  );
  return output.trim() === "" ? void 0 : Number(output.trim()) * 1e3;
}
var day = 24 * 60 * 60 * 1e3;
var mostLandings = 500;
var mostPastStates = 30;
function landedSince({ policy, now }) {
  const open = policy.calendar ? (0, import_chunk_D2PTKYSO.occurrencesBetween)(policy.calendar, now, now + 1) : [];
  return Math.min(now, ...open.map(({ opens }) => opens)) - day;
}
async function landedBookings(history, needs) {
  const { policy } = needs;
  const since = landedSince(needs);
  const landings = await landingsSince(history.cwd, history.tip, since);
  const recent = landings?.filter(({ at }) => at >= since);
  if (landings?.length === recent?.length && await (0, import_chunk_57B4HIDB.isShallow)(history.cwd)) {
    return {
      unverifiable: 'the history of the governed branch is cut off in this clone: run "git fetch --unshallow"'
    };
  }
  if (recent === void 0 || recent.length > mostLandings) {
    return {
      unverifiable: `more than ${String(mostLandings)} commits came to the governed branch since this window opened: which of them take room is not counted`
    };
  }
  const scope = (0, import_chunk_6HTO6NLM.scopeOf)((0, import_chunk_D2PTKYSO.scopeOf)(policy), await (0, import_chunk_6HTO6NLM.readAttributes)(history.tipSide));
  const bookings = [];
  for (const { commit, parent, at, subject } of recent) {
    if (parent === void 0) continue;
    const found = await (0, import_chunk_UFPVMWBE.exactSources)(history.cwd, { name: parent, commit: parent }, { name: commit, commit });
    const sources = history.whole ? (0, import_chunk_TPFK4QQK.withHistory)(found, history.whole) : found;
    const { comparisons } = await (0, import_chunk_6HTO6NLM.compareSources)(sources, scope);
    const { cases } = await (0, import_chunk_F76J44HP.requirementsOf)(policy, comparisons, { now: at });
    bookings.push(...roomTakenBy(cases, nameOf(subject, commit), at));
  }
  return bookings;
}
function roomTakenBy(cases, change, landedAt) {
  return cases.filter(({ level }) => level === "window-and-sign-off" || level === "request-window-and-sign-off").map(({ path, query: { classes, owners, consumers } }) => ({
    change,
    contracts: [path],
    classes,
    owners,
    consumers,
    landedAt
  }));
}
function nameOf(subject, commit) {
  const number = pullNumberIn(subject);
  return number === void 0 ? commit : `#${String(number)} (${commit.slice(0, 10)})`;
}
async function pastStatesOf(history, head, { questions, policy, cases, now }) {
  const found = /* @__PURE__ */ new Map();
  const scope = (0, import_chunk_D2PTKYSO.scopeOf)(policy);
  for (const path of questions.reverts) {
    const comparison = cases.find((one) => one.path === path)?.comparison;
    const { basePath = path, headPath } = comparison?.pairing ?? {};
    const format = import_chunk_6NF5HB6C.formats.find(({ id }) => id === comparison?.format);
    if (!format || headPath === void 0) continue;
    const landings = await landingsSince(history.cwd, history.tip, now - 14 * day, [basePath]);
    const latest = landings?.slice(0, mostPastStates) ?? [];
    const states = [];
    for (const [i, landing] of latest.entries()) {
      const after = latest[i - 1];
      if (!after) continue;
      const digest = await digestAt(history.cwd, landing, {
        format,
        basePath,
        head,
        headPath,
        settings: scope.settings
      });
      if (digest !== void 0) states.push({ digest, until: after.at, commit: landing.commit });
    }
    found.set(path, states);
  }
  return found;
}
async function digestAt(cwd, { commit }, at) {
  const base = await (0, import_chunk_UFPVMWBE.commitSnapshot)(cwd, commit);
  if (!base.entries.has(at.basePath)) return void 0;
  const [comparison] = await (await at.format.load()).compare({
    base,
    head: at.head,
    pairings: [{ status: "modified", basePath: at.basePath, headPath: at.headPath }],
    settings: at.settings,
    counts: () => false,
    pairsOnly: true
  });
  return comparison?.digests.base;
}
async function bookedAt(history, { questions, booked }) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, request } of booked) {
    if (!questions.bookings.includes(request.id)) continue;
    const at = await arrivedAt(history.cwd, history.tip, file);
    if (at !== void 0) found.set(request.id, at);
  }
  return found;
}
async function transitionsAt(cwd, base, commit, { policy, now, booked }, tipSide) {
  const sources = await (0, import_chunk_UFPVMWBE.exactSources)(cwd, { name: base, commit: base }, { name: commit, commit });
  const attributes = await (0, import_chunk_6HTO6NLM.readAttributes)(tipSide);
  const scope = policy.configured ? (0, import_chunk_6HTO6NLM.scopeOf)((0, import_chunk_D2PTKYSO.scopeOf)(policy), attributes) : (0, import_chunk_6HTO6NLM.noPolicy)({}, attributes);
  const earlier = () => Promise.resolve({ versions: [] });
  const { comparisons } = await (0, import_chunk_6HTO6NLM.compareSources)({ ...sources, earlier }, scope);
  const { readRequests } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const touched = sources.differing.map(({ path, base: before, head }) => ({
    path,
    base: before?.oid,
    head: head?.oid
  }));
  const needs = await (0, import_chunk_F76J44HP.requirementsOf)(policy, comparisons, {
    now,
    booked: { filed: booked, faults: [] },
    proposed: await readRequests(sources.headSide),
    touched
  });
  return needs.transitions;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bookedAt,
  landedBookings,
  landedSince,
  pastStatesOf,
  roomTakenBy,
  transitionsAt
});

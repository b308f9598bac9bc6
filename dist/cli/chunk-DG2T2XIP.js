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
  decideByPromise: () => decideByPromise,
  findTip: () => findTip,
  localQuestion: () => localQuestion
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OMTIT3VH = require("./chunk-OMTIT3VH.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
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
  const message = `${(0, import_chunk_LKTOIZ3L.pathOf)(pairing)} does not parse, so it cannot be judged`;
  return { code: "GV013", message, ...location && { location } };
}
function brokenReason({ pairing, mode, verdict, changes }) {
  const required = (0, import_chunk_LKTOIZ3L.requiredDirections)(mode);
  const failing = required.filter((direction) => verdict[direction].outcome !== "reads");
  const undecidedOnly = failing.every((direction) => verdict[direction].outcome === "undecided");
  const location = changes.find(
    (change) => failing.some((d) => change.verdict[d].outcome !== "reads")
  )?.location;
  return {
    code: undecidedOnly ? "GV021" : "GV020",
    message: `${(0, import_chunk_LKTOIZ3L.pathOf)(pairing)} promises "${mode}", and ${failing.join(" and ")} ${undecidedOnly ? "could not be decided" : failing.length > 1 ? "fail" : "fails"}`,
    ...location && { location }
  };
}
async function findTip(cwd, { governanceRef, base }) {
  const target = await (0, import_chunk_OMTIT3VH.findTarget)(cwd, governanceRef) ?? await (0, import_chunk_OMTIT3VH.findTarget)(cwd, base);
  if (target?.commit === void 0) {
    const message = `the governed branch ${governanceRef ?? ""} is not in this clone: fetch it, or name it with --governance-ref REF`;
    throw new import_chunk_OMTIT3VH.NoSources({ message }, 2);
  }
  return { name: target.name, commit: target.commit };
}
async function localQuestion(request) {
  const { cwd, base, head, config, settings, now } = request;
  const sources = await (0, import_chunk_OMTIT3VH.gitSources)({
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
      return commit === sources.base.commit ? sources.baseSide : (0, import_chunk_OMTIT3VH.commitSnapshot)(cwd, commit);
    },
    facts: async (needs) => localFacts(request, sources, await findOnce(), needs),
    unconfigured: decideByPromise
  };
}
async function localFacts(request, sources, tip, needs) {
  const { cwd, zone } = request;
  const { questions } = needs;
  const tipSide = await (0, import_chunk_OMTIT3VH.commitSnapshot)(cwd, tip.commit);
  const { branchHistory } = await Promise.resolve().then(() => __toESM(require("./hosts-git-branch-history.js")));
  const { bookedAt, landedSince } = await Promise.resolve().then(() => __toESM(require("./line-bookings.js")));
  const { compareSources } = await Promise.resolve().then(() => __toESM(require("./line-compare-sources.js")));
  const { landedBookings, pastStatesOf } = await Promise.resolve().then(() => __toESM(require("./line-replays.js")));
  const history = branchHistory({ cwd, tip: tip.commit, tipSide });
  const countLanded = async () => landedBookings(compareSources, history, needs, await landedSince(needs));
  const { readSignOffs } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const [commits, branch, signOffs, landed, bookings, pastStates] = await Promise.all([
    localCommits(request, sources, tip),
    (0, import_chunk_57B4HIDB.gitText)(["rev-parse", "--abbrev-ref", request.head ?? "HEAD"], { cwd }),
    readSignOffs(sources.headSide),
    questions.landed ? countLanded() : void 0,
    questions.bookings.length > 0 ? bookedAt(history, needs) : void 0,
    questions.reverts.length > 0 ? pastStatesOf(history, sources.headSide, needs) : void 0
  ]);
  return {
    change: branch.trim(),
    zone,
    commits,
    reviews: {
      unverifiable: "reviews are known only on GitHub, where the status counts them; here only signed files count"
    },
    teams: new Map(
      questions.teams.map((team) => [
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
  const headCommit = sources.head.commit ?? await (0, import_chunk_OMTIT3VH.commitOf)(cwd, "HEAD") ?? tip.commit;
  const governed = [tip.commit, ...sources.base.commit === null ? [] : [sources.base.commit]];
  const { commitsBetween } = await Promise.resolve().then(() => __toESM(require("./hosts-git-history.js")));
  const commits = await commitsBetween(cwd, governed, headCommit);
  const facts = commits.map(({ id, emails, paths: paths2 }) => ({ id, people: [], emails, paths: paths2 }));
  if (head !== void 0) return facts;
  const email = (await (0, import_chunk_57B4HIDB.gitText)(["config", "user.email"], { cwd, accept: [1] })).trim();
  const paths = sources.differing.map(({ path }) => path);
  const known = new Set(facts.flatMap((fact) => fact.paths));
  const uncommitted = paths.filter((path) => !known.has(path));
  if (uncommitted.length === 0 || email === "") return facts;
  return [...facts, { id: "worktree", people: [], emails: [email], paths: uncommitted }];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decideByPromise,
  findTip,
  localQuestion
});

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
  gate: () => gate
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6HTO6NLM = require("./chunk-6HTO6NLM.js");
var import_chunk_6NF5HB6C = require("./chunk-6NF5HB6C.js");
var import_chunk_3BEB3UHK = require("./chunk-3BEB3UHK.js");
async function gate(question) {
  const { sources, now } = question;
  if (sources.differing.length === 0) {
    const report2 = await (0, import_chunk_6HTO6NLM.compareSources)(sources, (0, import_chunk_6HTO6NLM.noPolicy)(question.settings));
    return { report: { ...report2, decision: (0, import_chunk_3BEB3UHK.decideByPromise)(report2) } };
  }
  preload(sources);
  const tip = await question.tip();
  const governed = await policyAt(tip, question.config);
  if ("faults" in governed) return governed;
  const { policy, configured } = governed;
  const attributes = await (0, import_chunk_6HTO6NLM.readAttributes)(tip);
  const scope = configured ? (0, import_chunk_6HTO6NLM.scopeOf)(overridden(configured, question.settings), attributes) : (0, import_chunk_6HTO6NLM.noPolicy)(question.settings, attributes);
  const report = await (0, import_chunk_6HTO6NLM.compareSources)(sources, scope);
  if (!policy) return { report: { ...report, decision: question.unconfigured(report) } };
  const { declaredVersions, requirementsOf, readRequests, decide } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
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
function preload({ differing, baseSide, headSide }) {
  const named = import_chunk_6NF5HB6C.formats.map((format) => ({
    format,
    paths: differing.map(({ path }) => path).filter((path) => format.suffixes.some((suffix) => path.endsWith(suffix)))
  }));
  const paths = named.flatMap((one) => one.paths);
  if (paths.length <= mostPreloaded)
    for (const side of [baseSide, headSide]) side.load(paths).catch(() => void 0);
  for (const { format, paths: own } of named) if (own.length > 0) format.load().catch(() => void 0);
}
var mostPreloaded = 50;
async function policyAt(tip, config) {
  const named = config ?? "contract-check.yaml";
  if (config === void 0 && !tip.entries.has(named) && !tip.entries.containing("governance/").some(isPolicyFile))
    return { policy: void 0, configured: void 0 };
  const governance = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const read = await governance.readPolicy(tip, named);
  if ("faults" in read) return read;
  if (!read.policy.configured) return { policy: void 0, configured: void 0 };
  return { policy: read.policy, configured: governance.scopeOf(read.policy) };
}
var isPolicyFile = (path) => path.startsWith("governance/") && /\.ya?ml$/.test(path);
function overridden(configured, settings = {}) {
  return { ...configured, settings: (path) => ({ ...configured.settings(path), ...settings }) };
}
async function touchedFiles({ differing, headSide, base }, policy) {
  const { isGovernanceFile } = await Promise.resolve().then(() => __toESM(require("./governance-needs-protected.js")));
  const { isRequestFile } = await Promise.resolve().then(() => __toESM(require("./governance-requests-request.js")));
  const unhashed = differing.filter(
    ({ path, head }) => head && head.oid === void 0 && (isGovernanceFile(policy, path) || isRequestFile(path))
  );
  await headSide.load(unhashed.map(({ path }) => path));
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto")));
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
  const entry = import_chunk_6NF5HB6C.formats.find(({ id }) => id === format);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gate
});

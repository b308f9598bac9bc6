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
var import_chunk_ISLHPPYF = require("./chunk-ISLHPPYF.js");
var import_chunk_V44WEYA7 = require("./chunk-V44WEYA7.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_DG2T2XIP = require("./chunk-DG2T2XIP.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var configPath = "contract-check.yaml";
async function governanceAt(tip, { config, settings = {} }) {
  const read = mayBeGoverned(tip, config) ? await (await Promise.resolve().then(() => __toESM(require("./governance-governance.js")))).readPolicy(tip, config ?? configPath) : void 0;
  if (read && "faults" in read) return read;
  const attributes = await (0, import_chunk_W7WSNWW7.readAttributes)(tip);
  if (!read?.policy.configured) return { scope: (0, import_chunk_W7WSNWW7.defaultScope)(settings, attributes), policy: void 0 };
  const { scopeOf } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const configured = scopeOf(read.policy);
  const overridden = (path) => ({ ...configured.settings(path), ...settings });
  return { scope: (0, import_chunk_W7WSNWW7.scopeFor)({ ...configured, settings: overridden }, attributes), policy: read.policy };
}
function mayBeGoverned({ entries }, config) {
  if (config !== void 0 || entries.has(configPath)) return true;
  return entries.containing("governance/").some((path) => path.startsWith("governance/") && /\.ya?ml$/.test(path));
}
async function needsOf({ scope, policy }, comparisons, { sources, tip, now }) {
  const { declaredVersions, readRequests, assessNeeds } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  const { touchedFiles } = await Promise.resolve().then(() => __toESM(require("./line-touched-files.js")));
  const { baseSide, headSide } = sources;
  const [booked, proposed] = await Promise.all([readRequests(tip), readRequests(headSide)]);
  return assessNeeds(policy, comparisons, {
    now,
    booked,
    proposed,
    touched: await touchedFiles(sources, policy),
    versions: await declaredVersions(comparisons, baseSide, headSide),
    judgeReader: (comparison, schema) => (0, import_chunk_V44WEYA7.consumerOutcome)({ tip, head: headSide, settings: scope.settings }, comparison, schema)
  });
}
var mostPreloaded = 50;
function preload({ differing, baseSide, headSide }) {
  const byFormat = import_chunk_KTIHCRB6.formats.map((format) => ({
    format,
    paths: differing.map(({ path }) => path).filter((path) => (0, import_chunk_SX7OD7YV.formatByName)(path) === format.id)
  }));
  const paths = byFormat.flatMap((group) => group.paths);
  if (paths.length <= mostPreloaded)
    for (const side of [baseSide, headSide]) side.load(paths).catch(() => void 0);
  for (const group of byFormat) if (group.paths.length > 0) group.format.load().catch(() => void 0);
}
async function gate(question) {
  const { sources } = question;
  if (sources.differing.length === 0) {
    const report2 = await (0, import_chunk_ISLHPPYF.compareSources)(sources, (0, import_chunk_W7WSNWW7.defaultScope)(question.settings));
    return { report: { ...report2, decision: (0, import_chunk_DG2T2XIP.decideByPromise)(report2) } };
  }
  preload(sources);
  const tip = await question.tip();
  const governance = await governanceAt(tip, question);
  if ("faults" in governance) return governance;
  const report = await (0, import_chunk_ISLHPPYF.compareSources)(sources, governance.scope);
  if (!governance.policy) return { report: { ...report, decision: question.unconfigured(report) } };
  const { scope, policy } = governance;
  const needs = await needsOf({ scope, policy }, report.comparisons, { ...question, tip });
  const facts = await question.facts(needs);
  const { decide } = await Promise.resolve().then(() => __toESM(require("./governance-governance.js")));
  return { report: { ...report, decision: await decide(needs, facts) }, needs, facts };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gate
});

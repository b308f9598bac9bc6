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
  renderJson: () => renderJson,
  reportObject: () => reportObject,
  reportVersion: () => reportVersion
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function classCounts(comparisons) {
  const counts = { full: 0, backward: 0, forward: 0, breaking: 0, undecided: 0, faults: 0 };
  for (const { verdict, faults } of comparisons) {
    if (faults.length > 0) counts.faults += 1;
    else counts[(0, import_chunk_2C5XBDIR.classOf)(verdict)] += 1;
  }
  return counts;
}
var reportVersion = 1;
function renderJson(report, toolVersion) {
  return (0, import_chunk_EOAPNFCH.jsonText)(reportObject(report, toolVersion));
}
function reportObject(report, toolVersion) {
  const { base, head, contracts, comparisons, decision, notes } = report;
  const listed = comparisons.filter(({ pairing }) => pairing.status !== "unchanged");
  return {
    version: reportVersion,
    tool: { name: "contract-check", version: toolVersion },
    base,
    head,
    summary: { contracts, changed: listed.length, ...classCounts(listed) },
    contracts: comparisons.map(contractObject),
    ...notes.length > 0 && { notes },
    ...decision && { decision: decisionObject(decision) }
  };
}
function contractObject(reported) {
  const { pairing, id, format, mode, satisfied, verdict, changes, faults, notes, profile, cause, digests } = reported;
  const path = (0, import_chunk_LKTOIZ3L.pathOf)(pairing);
  return {
    path,
    ...pairing.basePath !== void 0 && pairing.basePath !== path && { basePath: pairing.basePath },
    id,
    format,
    status: pairing.status,
    ...cause !== void 0 && { cause },
    mode,
    satisfied,
    class: (0, import_chunk_2C5XBDIR.classOf)(verdict),
    backward: verdict.backward.outcome,
    forward: verdict.forward.outcome,
    because: becauseOf(verdict),
    changes: changes.map(changeObject),
    faults: faults.map(({ message, location }) => ({ message, ...location && { location } })),
    ...notes.length > 0 && { notes },
    ...profile && { profile },
    digests
  };
}
function becauseOf({ backward, forward }) {
  const why = (outcome) => outcome.outcome === "reads" ? void 0 : outcome.because;
  const [b, f] = [why(backward), why(forward)];
  return { ...b !== void 0 && { backward: b }, ...f !== void 0 && { forward: f } };
}
function changeObject(change) {
  const { rule, element, was, pointer, edit, message, verdict, surface, surfaces, effect } = change;
  return {
    rule,
    element,
    ...was && { was },
    ...pointer !== void 0 && { pointer },
    edit,
    message,
    class: (0, import_chunk_2C5XBDIR.classOf)(verdict),
    backward: outcomeObject(verdict.backward),
    forward: outcomeObject(verdict.forward),
    surface,
    ...surfaces && {
      surfaces: Object.fromEntries(Object.entries(surfaces).map(([s, v]) => [s, verdictObject(v)]))
    },
    effect,
    references: change.references,
    ...change.location && { location: change.location },
    remedy: change.remedy,
    fingerprint: change.fingerprint
  };
}
function verdictObject({ backward, forward }) {
  return { backward: outcomeObject(backward), forward: outcomeObject(forward) };
}
function outcomeObject(outcome) {
  if (outcome.outcome === "reads")
    return { outcome: "reads", ...outcome.note !== void 0 && { note: outcome.note } };
  return {
    outcome: outcome.outcome,
    because: outcome.because,
    ...(0, import_chunk_2C5XBDIR.fails)(outcome) && outcome.witness && { witness: outcome.witness }
  };
}
function requirementObject(requirement) {
  const { code, contract, changes, owners, status, message, unblock } = requirement;
  return { code, contract, changes, owners, status, message, unblock };
}
function decisionObject(decision) {
  const instant = (value) => value === null ? null : new Date(value).toISOString();
  return {
    ...decision,
    reasons: decision.reasons.map(({ code, message, location }) => ({
      code,
      message,
      ...location && { location }
    })),
    requirements: decision.requirements.map(requirementObject),
    validUntil: instant(decision.validUntil),
    nextTransition: instant(decision.nextTransition)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJson,
  reportObject,
  reportVersion
});

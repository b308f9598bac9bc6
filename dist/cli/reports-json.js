import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  classCounts
} from "./chunk-MU5MR6P5.js";
import {
  jsonText
} from "./chunk-VUIP3A7O.js";
import {
  pathOf
} from "./chunk-N5M2AU2H.js";
import {
  classOf,
  fails
} from "./chunk-CWGE2KQZ.js";
import "./chunk-M3OXMBXV.js";

// src/reports/json.ts
var reportVersion = 1;
function renderJson(report, toolVersion) {
  return jsonText(reportObject(report, toolVersion));
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
  const path = pathOf(pairing);
  return {
    path,
    ...pairing.basePath !== void 0 && pairing.basePath !== path && { basePath: pairing.basePath },
    id,
    format,
    status: pairing.status,
    ...cause !== void 0 && { cause },
    mode,
    satisfied,
    class: classOf(verdict),
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
    class: classOf(verdict),
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
    ...fails(outcome) && outcome.witness && { witness: outcome.witness }
  };
}
function decisionObject(decision) {
  const instant = (value) => value === null ? null : new Date(value).toISOString();
  return {
    ...decision,
    validUntil: instant(decision.validUntil),
    nextTransition: instant(decision.nextTransition)
  };
}
export {
  renderJson,
  reportObject,
  reportVersion
};

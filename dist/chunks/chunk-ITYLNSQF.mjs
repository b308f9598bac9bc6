import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  byCodeUnits
} from "./chunk-5MT2GTPN.mjs";

// src/model/contract.ts
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

// src/model/change.ts
function elementText(element) {
  return element.join(".");
}
function editOf({ base, head }) {
  if (base === void 0) return "added";
  return head === void 0 ? "removed" : "changed";
}
function byElementThenRule(changes) {
  return changes.map((change) => ({ change, path: change.element.join("\0") })).sort(
    (a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.change.rule, b.change.rule) || byCodeUnits(a.change.message, b.change.message)
  ).map(({ change }) => change);
}

export {
  requiredDirections,
  satisfies,
  pathOf,
  elementText,
  editOf,
  byElementThenRule
};

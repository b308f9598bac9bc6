import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/contract.ts
var profileNames = [
  "default",
  "declared",
  "strict",
  "avro-reference",
  "confluent",
  "buf-file",
  "buf-package",
  "buf-wire-json",
  "buf-wire"
];
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
    (a, b) => compareText(a.path, b.path) || compareText(a.change.rule, b.change.rule) || compareText(a.change.message, b.change.message)
  ).map(({ change }) => change);
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export {
  profileNames,
  requiredDirections,
  satisfies,
  pathOf,
  elementText,
  editOf,
  byElementThenRule
};

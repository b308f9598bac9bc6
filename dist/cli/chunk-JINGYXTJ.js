import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/change.ts
function elementText(element) {
  return element.join(".");
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
  elementText,
  byElementThenRule
};

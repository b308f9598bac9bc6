import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/change.ts
function elementText(element) {
  return element.join(".");
}
function editOf({ base, head }) {
  if (base === void 0) return "added";
  return head === void 0 ? "removed" : "changed";
}

export {
  elementText,
  editOf
};

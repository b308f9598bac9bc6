import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/change.ts
function elementText(element) {
  return element.join(".");
}

export {
  elementText
};

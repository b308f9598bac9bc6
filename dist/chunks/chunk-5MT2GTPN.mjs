import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/algorithms/order.ts
function byCodeUnits(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function byText(textOf) {
  return (a, b) => byCodeUnits(textOf(a), textOf(b));
}

export {
  byCodeUnits,
  byText
};

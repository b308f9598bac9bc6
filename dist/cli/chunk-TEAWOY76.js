import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parseInstant
} from "./chunk-HFUYKLHX.js";

// src/governance/files/dates.ts
var day = 864e5;
function untilOf(text) {
  const start = startOf(text);
  return start === void 0 || text.includes("T") ? start : start + day;
}
function startOf(text) {
  const whole = text.includes("T") ? text : `${text}T00:00Z`;
  const parsed = parseInstant(whole);
  return "instant" in parsed ? parsed.instant : void 0;
}

export {
  untilOf,
  startOf
};

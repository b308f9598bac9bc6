import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  classOf
} from "./chunk-CWGE2KQZ.js";

// src/reports/summary.ts
function classCounts(comparisons) {
  const counts = { full: 0, backward: 0, forward: 0, breaking: 0, undecided: 0, faults: 0 };
  for (const { verdict, faults } of comparisons) {
    if (faults.length > 0) counts.faults += 1;
    else counts[classOf(verdict)] += 1;
  }
  return counts;
}

export {
  classCounts
};

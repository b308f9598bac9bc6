import type { Class } from "../model/outcome.js";
import { classOf } from "../model/outcome.js";
import type { Reported } from "../model/report.js";

/** How many contracts fell into each class; a contract that does not parse has none. */
export function classCounts(comparisons: readonly Reported[]): Record<Class | "faults", number> {
  const counts = { full: 0, backward: 0, forward: 0, breaking: 0, undecided: 0, faults: 0 };
  for (const { verdict, faults } of comparisons) {
    if (faults.length > 0) counts.faults += 1;
    else counts[classOf(verdict)] += 1;
  }
  return counts;
}

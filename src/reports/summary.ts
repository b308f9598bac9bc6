import { type Class, classOf } from "../model/outcome.js";
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

/** Every contract parses and keeps its promise. */
export function satisfiedAll(comparisons: readonly Reported[]): boolean {
  return comparisons.every(({ satisfied }) => satisfied);
}

const gravity: readonly Class[] = ["full", "backward", "forward", "undecided", "breaking"];

/** The worst class of any contract that parses; undefined when there is none. */
export function worstClass(comparisons: readonly Reported[]): Class | undefined {
  const classes = comparisons
    .filter(({ faults }) => faults.length === 0)
    .map(({ verdict }) => classOf(verdict));
  return classes.sort((a, b) => gravity.indexOf(b) - gravity.indexOf(a))[0];
}

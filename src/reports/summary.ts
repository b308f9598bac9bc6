import { byCodeUnits } from "../algorithms/order.js";
import type { Change, RuleId } from "../model/change.js";
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

/** "1 breaks both, 2 break old data": how many contracts hurt whom. */
export function classWords(comparisons: readonly Reported[]): string {
  const unjudged = comparisons.filter(({ lastingFaults }) => lastingFaults).length;
  const counts = classCounts(comparisons);
  const parts = [
    [counts.breaking, "breaks both", "break both"],
    [counts.forward, "breaks old data", "break old data"],
    [counts.backward, "breaks old readers", "break old readers"],
    [counts.undecided - unjudged, "undecided", "undecided"],
    [counts.faults, "does not parse", "do not parse"],
    [counts.full, "breaks nobody", "break nobody"],
    [unjudged, "not judged", "not judged"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, singular, many]) => `${String(count)} ${count === 1 ? singular : many}`)
    .join(", ");
}

/** How many changes each rule judged, the most first. */
export function ruleCounts(changes: readonly Change[]): readonly (readonly [RuleId, number])[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b));
}

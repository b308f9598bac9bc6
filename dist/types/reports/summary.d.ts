import type { Class } from "../model/outcome.js";
import type { Reported } from "../model/report.js";
/** How many contracts fell into each class; a contract that does not parse has none. */
export declare function classCounts(comparisons: readonly Reported[]): Record<Class | "faults", number>;

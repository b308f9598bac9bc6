import { type Class } from "../model/outcome.js";
import type { Reported } from "../model/report.js";
/** How many contracts fell into each class; a contract that does not parse has none. */
export declare function classCounts(comparisons: readonly Reported[]): Record<Class | "faults", number>;
/** Every contract parses and keeps its promise. */
export declare function satisfiedAll(comparisons: readonly Reported[]): boolean;
/** The worst class of any contract that parses; undefined when there is none. */
export declare function worstClass(comparisons: readonly Reported[]): Class | undefined;

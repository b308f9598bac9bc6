import type { Budget } from "./budget.js";
import type { Literal, NameCell } from "./formula.js";
import type { Arena } from "./arena.js";
import type { Patterns } from "./patterns.js";
import type { Value } from "./value.js";
/** undefined = cannot be told. */
export type Truth = boolean | undefined;
export interface Theory {
    readonly arena: Arena;
    readonly patterns: Patterns;
    /** Everything that is done for one contract is paid from this. */
    readonly budget: Budget;
}
/** One evaluation, which asks nothing twice: references that share targets would be followed exponentially often. */
interface Evaluating extends Theory {
    readonly known?: Map<Value, Map<Literal, Truth>>;
}
/** Whether a value satisfies a literal, exactly: rationals, code points, every keyword that the engine knows. */
export declare function evaluate(theory: Evaluating, literal: Literal, value: Value, depth?: number): Truth;
export declare function every(truths: Iterable<Truth>): Truth;
export declare function inCell(patterns: Patterns, { include, names, patterns: outside }: NameCell, name: string): Truth;
export {};

import type { Theory, Truth } from "./theory.js";
import type { Literal, NameCell } from "./formula.js";
import type { Patterns } from "./patterns.js";
import type { Value } from "../values/value.js";
/** One evaluation, which asks nothing twice: references that share targets would be followed exponentially often. */
interface Evaluating extends Theory {
    readonly truths?: Map<Value, Map<Literal, Truth>>;
}
/** Whether a value satisfies a literal, exactly: rationals, code points, every keyword that the engine knows. */
export declare function evaluate(theory: Evaluating, literal: Literal, value: Value, depth?: number): Truth;
export declare function every(truths: Iterable<Truth>): Truth;
/** Asks of one item after the other, until the answer is plain. */
export declare function lazily<T>(items: Iterable<T>, ask: (item: T) => Truth): Iterable<Truth>;
export declare function inCell(patterns: Patterns, { include, names, patterns: outside }: NameCell, name: string): Truth;
export {};

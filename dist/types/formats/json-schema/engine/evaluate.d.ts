import type { Arena, Literal, NameCell } from "./formula.js";
import type { Patterns } from "./patterns.js";
import type { Value } from "./value.js";
/** undefined = cannot be told. */
export type Truth = boolean | undefined;
export interface Theory {
    readonly arena: Arena;
    readonly patterns: Patterns;
}
/** Whether a value satisfies a literal, exactly: rationals, code points, every keyword that the engine knows. */
export declare function evaluate(theory: Theory, literal: Literal, value: Value, depth?: number): Truth;
export declare function every(truths: Iterable<Truth>): Truth;
export declare function inCell(patterns: Patterns, { include, names, patterns: outside }: NameCell, name: string): Truth;

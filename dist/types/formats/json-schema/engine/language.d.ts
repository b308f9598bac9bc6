import type { Budget } from "../values/budget.js";
import { type Range } from "./ranges.js";
import { type WordTree } from "./word-tree.js";
/**
 * Sets of strings as expressions over code points, with union, intersection and complement, decided by Brzozowski
 * derivatives (derive.ts). Expressions are interned: equal ones are one object, which keeps the number of derivatives
 * finite and small.
 */
export type Language = {
    readonly kind: "none";
    readonly id: number;
} | {
    readonly kind: "empty";
    readonly id: number;
}
/** One code point out of sorted, disjoint, inclusive ranges. */
 | {
    readonly kind: "chars";
    readonly id: number;
    readonly ranges: readonly Range[];
} | {
    readonly kind: "cat";
    readonly id: number;
    readonly first: Language;
    readonly rest: Language;
} | {
    readonly kind: "or" | "and";
    readonly id: number;
    readonly parts: readonly Language[];
} | {
    readonly kind: "not";
    readonly id: number;
    readonly part: Language;
} | {
    readonly kind: "repeat";
    readonly id: number;
    readonly part: Language;
    readonly min: number;
    readonly max: number;
} | {
    readonly kind: "words";
    readonly id: number;
    readonly tree: WordTree;
};
/** Makes the expressions of one comparison. */
export declare class Expressions {
    protected readonly budget: Budget;
    private readonly table;
    private readonly treeIds;
    private ids;
    readonly none: Language;
    readonly empty: Language;
    readonly anyChar: Language;
    readonly all: Language;
    constructor(budget: Budget);
    chars(ranges: readonly Range[]): Language;
    /** Linked to the right, so that equal sequences are equal objects. */
    cat(first: Language, rest: Language): Language;
    private linked;
    or(parts: readonly Language[]): Language;
    and(parts: readonly Language[]): Language;
    private join;
    not(part: Language): Language;
    repeat(part: Language, min: number, max: number): Language;
    wordsBelow(tree: WordTree): Language;
    words(texts: readonly string[]): Language;
    private intern;
}

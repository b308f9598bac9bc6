/** Inclusive. */
export type Range = readonly [from: number, to: number];
export declare const lastCodePoint = 1114111;
/** Sorted, disjoint, and as few as can be. */
export declare function mergeRanges(ranges: readonly Range[]): readonly Range[];
/** All other code points. */
export declare function complementOf(ranges: readonly Range[]): readonly Range[];
/** The index of the interval that holds a code point, of intervals given by their sorted starts. */
export declare function intervalOf(starts: readonly number[], codePoint: number): number;

/** A finite set of words as a prefix tree: large enumerations stay cheap. */
export interface WordTree {
    readonly ends: boolean;
    readonly next: ReadonlyMap<number, WordTree>;
}
export declare function treeOf(texts: readonly string[]): WordTree;

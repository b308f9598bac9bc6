/** Names as a choice: "a", "a or b", "a, b or c". */
export declare function anyOf(names: readonly string[]): string;

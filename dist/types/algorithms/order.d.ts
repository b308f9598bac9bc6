/** Code-unit order: the same in every locale and zone. A comparison for `sort`. */
export declare function byCodeUnits(a: string, b: string): number;
/** Orders items by a text of theirs, in code-unit order. */
export declare function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number;

/** Code-unit order: the same in every locale and zone. A comparison for `sort`. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders items by a text of theirs, in code-unit order. */
export function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnits(textOf(a), textOf(b));
}

/** How a pattern with stars is read: a star takes any number of items, everything else takes one. */
export interface StarPattern<Piece, Item> {
  readonly isStar: (piece: Piece) => boolean;
  readonly matches: (piece: Piece, item: Item) => boolean;
  /** Whether a star at the very end takes this many items; any number where it is left out. */
  readonly lastStarTakes?: (count: number) => boolean;
}

/**
 * Whether a pattern matches a whole sequence, in time proportional to both lengths: only the last star met is ever tried
 * again, so that no pattern of a stranger takes exponential time.
 */
export function starsMatch<Piece, Item>(
  pattern: readonly Piece[],
  items: readonly Item[],
  { isStar, matches, lastStarTakes = () => true }: StarPattern<Piece, Item>,
): boolean {
  let [p, i, star, retry] = [0, 0, -1, 0];
  while (i < items.length) {
    const piece = pattern[p];
    if (piece !== undefined && isStar(piece)) {
      if (p === pattern.length - 1) return lastStarTakes(items.length - i);
      [star, retry] = [p, i];
      p += 1;
    } else if (piece !== undefined && matches(piece, items[i] as Item)) {
      p += 1;
      i += 1;
    } else if (star >= 0) {
      retry += 1;
      [p, i] = [star + 1, retry];
    } else return false;
  }
  for (; p < pattern.length; p += 1) {
    const piece = pattern[p];
    if (piece === undefined || !isStar(piece)) return false;
    if (p === pattern.length - 1 && !lastStarTakes(0)) return false;
  }
  return true;
}

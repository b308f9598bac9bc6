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
export declare function starsMatch<Piece, Item>(pattern: readonly Piece[], items: readonly Item[], { isStar, matches, lastStarTakes }: StarPattern<Piece, Item>): boolean;

/** Inclusive. */
export type Range = readonly [from: number, to: number];

export const lastCodePoint = 0x10ffff;

/** Sorted, disjoint, and as few as can be. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else if (from <= to) merged.push([from, to]);
  }
  return merged;
}

/** All other code points. */
export function complementOf(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  let from = 0;
  for (const [low, high] of mergeRanges(ranges)) {
    if (low > from) result.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= lastCodePoint) result.push([from, lastCodePoint]);
  return result;
}

/** The code points of both. */
export function intersectionOf(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  return complementOf([...complementOf(a), ...complementOf(b)]);
}

/** The index of the interval that holds a code point, of intervals given by their sorted starts. */
export function intervalOf(starts: readonly number[], codePoint: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}

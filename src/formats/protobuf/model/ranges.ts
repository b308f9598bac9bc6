interface Range {
  readonly from: number;
  readonly to: number;
}

export function inRanges(number: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => number >= from && number <= to);
}

/** The same numbers in as few ranges as possible, in order. */
export function mergedRanges(ranges: readonly Range[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Whether every number of a range lies in one of others: a range may be written in pieces. */
export function isCovered({ from, to }: Range, ranges: readonly Range[]): boolean {
  let next = from;
  for (const range of [...ranges].sort((a, b) => a.from - b.from))
    if (range.from <= next && range.to >= next) next = range.to + 1;
  return next > to;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

export function inRanges(number: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => number >= from && number <= to);
}

/** Whether every number of a range lies in one of others: a range may be written in pieces. */
export function isCovered({ from, to }: Range, ranges: readonly Range[]): boolean {
  let next = from;
  for (const range of [...ranges].sort((a, b) => a.from - b.from))
    if (range.from <= next && range.to >= next) next = range.to + 1;
  return next > to;
}

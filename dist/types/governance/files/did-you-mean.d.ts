/** ": did you mean "x"?", or nothing. */
export declare function didYouMean(written: string, candidates: Iterable<string>): string;

interface Range {
    readonly from: number;
    readonly to: number;
}
export declare function inRanges(number: number, ranges: readonly Range[]): boolean;
/** Whether every number of a range lies in one of others: a range may be written in pieces. */
export declare function isCovered({ from, to }: Range, ranges: readonly Range[]): boolean;
export {};

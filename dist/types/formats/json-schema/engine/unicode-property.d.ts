import { type Range } from "./ranges.js";
/**
 * The code points of a Unicode property (`L`, `Script=Greek`, …), read off the platform's own tables by one linear
 * scan, once per process; undefined where the platform knows no such property.
 */
export declare function propertyRanges(name: string): readonly Range[] | undefined;

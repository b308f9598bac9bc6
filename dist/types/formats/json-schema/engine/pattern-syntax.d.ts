import type { Budget } from "../values/budget.js";
import { type Range } from "./ranges.js";
/** What a pattern holds that this reader does not turn into a language; it is then tested, never reasoned about. */
export declare class PatternBeyond extends Error {
    readonly name = "PatternBeyond";
}
export type Syntax = {
    readonly kind: "chars";
    readonly ranges: readonly Range[];
} | {
    readonly kind: "sequence";
    readonly parts: readonly Syntax[];
} | {
    readonly kind: "choice";
    readonly parts: readonly Syntax[];
} | {
    readonly kind: "repeat";
    readonly part: Syntax;
    readonly min: number;
    readonly max: number;
} | {
    readonly kind: "start";
} | {
    readonly kind: "end";
} | {
    readonly kind: "look";
    readonly part: Syntax;
    readonly negative: boolean;
};
/** Reads an ECMA-262 pattern by recursive descent. @throws PatternBeyond for what is not read, and for what is not a pattern. */
export declare function parsePattern(source: string, budget: Budget): Syntax;

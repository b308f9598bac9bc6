import { type Budget } from "../values/budget.js";
import type { Language } from "./language.js";
import { Languages } from "./derive.js";
/** The patterns of one comparison: as languages where they can be reasoned about, as tests everywhere. */
export interface Patterns {
    readonly make: Languages;
    /** The set of strings that the pattern is found in, or why it cannot be told. */
    language(source: string): Language | {
        readonly beyond: string;
    };
    /** Whether the pattern is found in a text; undefined when that cannot be told in bounded time. */
    test(source: string, text: string): boolean | undefined;
}
export declare function patternsOf(budget: Budget): Patterns;
/** A pattern as messages show it. */
export declare function shownPattern(source: string): string;

import type { Budget } from "../values/budget.js";
import type { Languages } from "./derive.js";
import type { Language } from "./language.js";
/**
 * The set of strings in which an ECMA-262 pattern is found (`u` semantics: code points), or why it cannot be told.
 * Covers everything but backreferences, lookbehind, word boundaries, and assertions inside a repetition.
 */
export declare function languageOf(make: Languages, source: string, budget: Budget): Language | {
    readonly beyond: string;
};

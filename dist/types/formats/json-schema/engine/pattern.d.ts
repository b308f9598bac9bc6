import type { Language, Languages } from "./language.js";
/** What a pattern holds that this reader does not turn into a language; it is then tested, never reasoned about. */
export declare class PatternBeyond extends Error {
    readonly name = "PatternBeyond";
}
/**
 * The set of strings in which an ECMA-262 pattern is found (`u` semantics: code points), or why it cannot be told.
 * Covers everything but backreferences, lookbehind, word boundaries, Unicode property classes, and assertions inside
 * a repetition.
 */
export declare function languageOf(make: Languages, source: string): Language | {
    readonly beyond: string;
};

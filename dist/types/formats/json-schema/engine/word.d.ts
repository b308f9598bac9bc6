import type { Budget } from "../values/budget.js";
import type { Languages } from "./derive.js";
import type { Language } from "./language.js";
/** What is asked of a word: its number of code points, inclusive. */
interface LengthRange {
    readonly min: number;
    readonly max: number;
}
/**
 * The shortest word of a language within a range of lengths; undefined when there is none (every reachable state was
 * seen, so that is a proof), "beyond" when there are too many states or the word would be too long to write.
 */
export declare function findWord(make: Languages, language: Language, length: LengthRange, budget: Budget): undefined | "beyond" | {
    readonly word: string;
};
export {};

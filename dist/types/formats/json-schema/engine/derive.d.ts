import type { Budget } from "./budget.js";
import type { Expressions, Language } from "./language.js";
/** What remains of a language after its first character: Janusz Brzozowski, "Derivatives of Regular Expressions", 1964. */
export interface Derivatives {
    /** Whether the empty string belongs to it. */
    nullable(language: Language): boolean;
    derivative(language: Language, codePoint: number): Language;
    /** Starts of the intervals of code points inside which every derivative is the same; begins with 0. */
    boundaries(language: Language): readonly number[];
}
export declare function derivativesOf(make: Expressions, budget: Budget): Derivatives;

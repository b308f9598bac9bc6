import { Expressions, type Language } from "./language.js";
/**
 * Languages with what remains of them after their first character: Janusz Brzozowski, "Derivatives of Regular
 * Expressions", 1964. Everything interned here belongs to one comparison and is dropped with it.
 */
export declare class Languages extends Expressions {
    private readonly nullables;
    private readonly cuts;
    private readonly derivatives;
    /** Whether the empty string belongs to it. */
    nullable(language: Language): boolean;
    private computeNullable;
    derivative(language: Language, codePoint: number): Language;
    private derive;
    /** Starts of the intervals of code points inside which every derivative is the same; begins with 0. */
    boundaries(language: Language): readonly number[];
    private computeBoundaries;
}

import type { Field } from "./descriptor.js";
/** The written default as canonical text; undefined where none is written. */
export declare function writtenDefault({ options, type }: Field): string | undefined;
/** What a reader reports for an absent field, as text that is equal for equal values. */
export declare function effectiveDefault(field: Field): string | undefined;
/** What an absent field reads as, where that is no zero and no empty text. */
export declare function nonZeroDefault(field: Field): string | undefined;

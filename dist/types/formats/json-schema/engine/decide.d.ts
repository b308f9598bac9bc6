import type { Theory } from "./theory.js";
import type { Literal } from "./formula.js";
import type { Value } from "../values/value.js";
/** Whether every value of one schema is a value of another. Only `proof` is final; a candidate is still to confirm. */
export type Inclusion = {
    readonly kind: "proof";
} | {
    readonly kind: "candidate";
    readonly value: Value;
    readonly sure: boolean;
    readonly because: string;
} | {
    readonly kind: "undecided";
    readonly because: string;
};
/**
 * `writer` is inside `reader` exactly when no value satisfies the writer and not the reader. The search for such a
 * value either finds one, or refutes every way in which one could be: that refutation is the proof.
 */
export declare function decideInclusion(theory: Theory, writer: Literal, reader: Literal, steps?: number): Inclusion;
/** Whether a value satisfies a literal; undefined when that cannot be told, or not within the steps. */
export declare function holdsOf(theory: Theory, literal: Literal, value: Value): boolean | undefined;
/** Whether a value is in the one and not in the other, by exact evaluation; undefined when that cannot be told. */
export declare function separates(theory: Theory, writer: Literal, reader: Literal, value: Value): boolean | undefined;

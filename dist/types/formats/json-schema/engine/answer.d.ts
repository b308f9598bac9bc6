import type { Literal } from "./formula.js";
import type { Theory } from "./theory.js";
import { type Value } from "../values/value.js";
/**
 * What a search for a value ended with.
 * none: there is no such value, and that is proved; `lean` is the depth of the outermost open goal that the proof
 * assumed to have no smaller value (Infinity when it assumed nothing).
 * value: here is one; `sure` when the engine's own evaluator agrees about every part.
 */
export type Answer = {
    readonly kind: "none";
    readonly lean: number;
} | {
    readonly kind: "value";
    readonly value: Value;
    readonly sure: boolean;
} | {
    readonly kind: "unknown";
    readonly because: string;
};
export declare const impossible: Answer;
/** What the solvers of the single types need of the whole. */
export interface Solver extends Theory {
    /** A value that satisfies all of these literals at once; `at` says where in the instance it stands. */
    solve(goal: readonly Literal[], at?: string): Answer;
    /** One more choice that is open at the same time. @throws TooDeep when there are too many. */
    nested<T>(work: () => T): T;
}
/** Collects the ends of alternatives: the first sure value wins; none only if every alternative was refuted. */
export interface Alternatives {
    /** True when the search may stop. */
    offer(answer: Answer): boolean;
    result(): Answer;
}
export declare function alternatives(): Alternatives;
export declare function unknown(because: string): Answer;
export declare const tooLarge: Answer;

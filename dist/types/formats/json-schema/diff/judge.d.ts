import type { Effect, ElementPath } from "../../../model/change.js";
import type { Location } from "../../../model/location.js";
import type { Outcome, Verdict } from "../../../model/outcome.js";
import type { Pair, Semantics } from "../judging/pair.js";
import type { SchemaDifference, Spot } from "./difference.js";
/** What a rule sees of one side: what stands there, and what the change alone does in either role. */
export interface Side extends Spot {
    readonly asReader: Outcome;
    readonly asWriter: Outcome;
}
export interface JudgedDifference {
    readonly rule: string;
    readonly element: ElementPath;
    readonly pointer: string;
    readonly location: Location;
    readonly effect: Effect;
    /** Refuses nothing, and is looked at by people and programs only. */
    readonly annotation: boolean;
    readonly base: Side | undefined;
    readonly head: Side | undefined;
}
/** Judges each difference by itself, with the steps that the whole leaves to single changes. */
export declare function judgeDifferences(pair: Pair, semantics: Semantics, differences: readonly SchemaDifference[], whole: Verdict): Promise<readonly JudgedDifference[]>;

import { type Comparison, type Mode } from "../../model/contract.js";
import type { Class, Direction } from "../../model/outcome.js";
import type { Level, Situation } from "../policy/raw.js";
import type { Effective } from "./effective.js";
/** The table of what a change needs by default (the rows of the specification, in its order). */
export declare const table: Readonly<Record<Situation, {
    readonly needs: Level;
    readonly because: string;
}>>;
/** Which row a compared contract falls under. `declared` is the promise, undefined where there is none. */
export declare function situationOf(comparison: Comparison, effective: Effective, declared: Mode | undefined): Situation;
/** The promised directions that fail; without a declared promise, full is expected. */
export declare function brokenPromises(failing: readonly Direction[], declared: Mode | undefined): readonly Direction[];
/** The class that windows and freezes see: what could not be decided counts as breaking. */
export declare function calendarClass({ pairing, verdict }: Comparison, failing: readonly Direction[]): Class;
export type Harm = "both" | "old data" | "old readers" | "nobody";
export declare function harmOf({ failing }: Pick<Effective, "failing">): Harm;
/** "breaks old data"; with "break" of several contracts. */
export declare function harmWords(harm: Harm, verb?: "breaks" | "break"): string;

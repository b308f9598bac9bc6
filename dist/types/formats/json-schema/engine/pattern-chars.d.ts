import type { Budget } from "../values/budget.js";
import { type Range } from "./ranges.js";
/** A place in the code points of a pattern. */
export interface Cursor {
    readonly text: readonly number[];
    at: number;
    readonly is: (char: string, offset?: number) => boolean;
    readonly take: (char: string) => boolean;
    /** The error that ends the reading. */
    beyond(message: string): Error;
    readonly budget: Budget;
}
export declare function cursorOf(source: string, budget: Budget, beyond: (message: string) => Error): Cursor;
/** The character at hand, as it is. */
export declare function charactersOf(cursor: Cursor): readonly Range[];
/** A class after its opening bracket. */
export declare function classOf(cursor: Cursor): readonly Range[];
/** What stands after a backslash. */
export declare function escaped(cursor: Cursor, inClass: boolean): readonly Range[];

import type { Span } from "./ast.js";
/** Says what is wrong with a part of the text. */
type Fail = (message: string, at: Span) => never;
/** Reads the string that begins with the quote at `start`: its content with escapes resolved, and where it ends. */
export declare function readString(text: string, start: number, fail: Fail): {
    readonly content: string;
    readonly end: number;
};
export {};

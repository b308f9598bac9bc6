import { type Loaded } from "../model/snapshot.js";
export declare function tooLarge(size: number): Loaded;
/** UTF-8 text, or why the bytes are not text. */
export declare function decode(bytes: Uint8Array): Loaded;
/** The beginning of a file, for telling what it is: no text is an empty text, a character cut in two is harmless. */
export declare function decodeStart(bytes: Uint8Array): string;

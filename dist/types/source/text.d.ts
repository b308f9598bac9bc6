import type { Location, PartialLocation, Range, Side } from "../model/location.js";
/** A file's text with an index of its lines. Offsets are UTF-16 units from 0; lines and columns count from 1. */
export interface Text {
    readonly file: string;
    readonly side: Side;
    readonly text: string;
    rangeOf(start: number, end: number): Range;
    locate(start: number, end: number): Location;
}
/** A byte-order mark is dropped: it is not content. CRLF and lone CR count as one line end. */
export declare function textOf(file: string, side: Side, content: string): Text;
/** A fault found while reading a text; thrown inside a reader, turned into a Fault at its door. */
export declare class ReadError extends Error {
    readonly location: PartialLocation;
    readonly name = "ReadError";
    constructor(message: string, location: PartialLocation);
}
/** What stands in the text, short enough for a message, with control characters made visible. */
export declare function excerpt(text: string, length?: number): string;

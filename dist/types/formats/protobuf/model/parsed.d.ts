import type { FileNode, SyntaxFault } from "../syntax/ast.js";
import type { Symbols } from "./scope.js";
/** One text, parsed: offsets only, so one parse serves every path and side that holds this content. */
export type Parsed = {
    readonly content: string;
    readonly node: FileNode;
    readonly symbols: Symbols;
} | {
    readonly content: string;
    readonly fault: SyntaxFault;
};
/** Parses a text once per git object id (a link's id is not that of the text behind it); one without an id each time. */
export declare function parsedOf(oid: string | undefined, content: string): Parsed;

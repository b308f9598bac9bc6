import type { FileNode, SyntaxFault } from "../syntax/ast.js";
import { type Symbols } from "./scope.js";
/** One text, parsed: offsets only, so one parse serves every path and side that holds this content. */
export type Parsed = {
    readonly content: string;
    readonly node: FileNode;
    readonly symbols: Symbols;
} | {
    readonly content: string;
    readonly fault: SyntaxFault;
};
/**
 * Parses a text once per git object id, and a text without an id each time. The content is compared too: a symbolic link
 * has the id of its target path, not of the text behind it.
 */
export declare function parsedOf(oid: string | undefined, content: string): Parsed;

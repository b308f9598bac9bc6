import type { Span, SyntaxFault } from "./ast.js";
export type TokenKind = "identifier" | "integer" | "float" | "string" | "symbol" | "end";
export interface Token extends Span {
    readonly kind: TokenKind;
    /** As written; for a string, its content with escapes resolved. */
    readonly text: string;
}
/** Thrown inside the reader, caught at its door. */
export declare class ProtoSyntaxError extends Error {
    readonly fault: SyntaxFault;
    readonly name = "ProtoSyntaxError";
    constructor(fault: SyntaxFault);
}
export interface Lexer {
    /** The token at the cursor, not consumed. */
    peek(): Token;
    /** The token after the one at the cursor. */
    second(): Token;
    take(): Token;
    /** Inside an aggregate value `#` starts a comment, as in the text format. */
    hashComments(on: boolean): void;
}
/** Cuts a .proto text into tokens, one at a time. Throws ProtoSyntaxError on what no .proto file may hold. */
export declare function lexerOf(text: string): Lexer;

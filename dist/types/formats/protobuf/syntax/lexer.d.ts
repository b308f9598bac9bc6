import type { Span, SyntaxFault } from "./ast.js";
export type TokenKind = "identifier" | "integer" | "float" | "string" | "symbol" | "end";
export interface Token extends Span {
    readonly kind: TokenKind;
    /** As written; for a string, its content with escapes resolved. */
    readonly text: string;
}
/** Thrown anywhere in the parser, caught by parseProto. */
export declare class ProtoSyntaxError extends Error {
    readonly fault: SyntaxFault;
    readonly name = "ProtoSyntaxError";
    constructor(fault: SyntaxFault);
}
/** Cuts a .proto text into tokens, one at a time. Throws ProtoSyntaxError on what no .proto file may hold. */
export declare class Lexer {
    #private;
    readonly text: string;
    constructor(text: string);
    /** The token at the cursor, not consumed. */
    peek(): Token;
    /** The token after the one at the cursor. */
    second(): Token;
    take(): Token;
    /** Where the last token taken ended. */
    lastEnd(): number;
    /** Inside an aggregate value `#` starts a comment, as in the text format. */
    hashComments(on: boolean): void;
    fail(message: string, { start, end }: Span): never;
}

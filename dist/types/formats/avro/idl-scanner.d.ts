import type { Text } from "../../source/text.js";
export type TokenKind = "name" | "quoted" | "string" | "number" | "mark" | "end";
export interface Token {
    readonly kind: TokenKind;
    /** A string's content, a name without its backticks; otherwise as written. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
export interface IdlScanner {
    /** The next token, not taken. */
    peek(): Token;
    take(): Token;
    /** Takes the next token where it is this keyword or mark. */
    accept(text: string): Token | undefined;
    /** @throws ReadError where it is anything else. */
    expect(text: string, where: string): Token;
    /** The documentation comment right before the next token. */
    doc(): string | undefined;
    fail(message: string, at: {
        readonly start: number;
        readonly end: number;
    }): never;
}
/** Splits IDL into tokens: Avro 1.12's Idl grammar, comments left out, documentation comments kept aside. */
export declare function idlScanner(source: Text): IdlScanner;
export declare function shown(token: Token): string;

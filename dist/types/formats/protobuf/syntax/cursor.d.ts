import type { Span } from "./ast.js";
import type { Lexer, Token } from "./lexer.js";
/** The lexer with the questions a grammar asks. Every miss throws ProtoSyntaxError, saying what was expected. */
export interface Cursor extends Lexer {
    atEnd(): boolean;
    atWord(word: string): boolean;
    tryWord(word: string): boolean;
    trySymbol(symbol: string): boolean;
    word(word: string): void;
    symbol(symbol: string): Token;
    identifier(what: string): string;
    /** Adjacent strings are one, as in C. */
    string(what: string): string;
    integer(what: string, largest: number, negative?: boolean): number;
    /** `a.b.C` */
    qualifiedName(what: string): string;
    /** `a.b.C` or `.a.b.C` */
    typeName(what: string): string;
    /** Where the last token taken ended. */
    lastEnd(): number;
    expected(what: string): never;
    fail(message: string, at: Span): never;
}
export declare function cursorOf(text: string): Cursor;

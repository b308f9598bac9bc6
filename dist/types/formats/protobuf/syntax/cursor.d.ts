import { Lexer, type Token } from "./lexer.js";
/** The lexer with the questions a grammar asks. Every miss throws ProtoSyntaxError, saying what was expected. */
export declare class Cursor extends Lexer {
    expected(what: string): never;
    atEnd(): boolean;
    atWord(word: string): boolean;
    tryWord(word: string): boolean;
    word(word: string): void;
    atSymbol(symbol: string): boolean;
    trySymbol(symbol: string): boolean;
    symbol(symbol: string): Token;
    identifier(what: string): string;
    /** Adjacent strings are one, as in C. */
    string(what: string): string;
    integer(what: string, largest: number, negative?: boolean): number;
    /** `a.b.C` */
    qualifiedName(what: string): string;
    /** `a.b.C` or `.a.b.C` */
    typeName(what: string): string;
}

import { type Text } from "../../../source/text.js";
export type TokenKind = "name" | "quoted" | "string" | "number" | "mark" | "end";
interface Span {
    readonly start: number;
    readonly end: number;
}
export interface Token extends Span {
    readonly kind: TokenKind;
    /** A string's content, a name without its backticks; otherwise as written. */
    readonly text: string;
}
/** Splits IDL into tokens: Avro 1.12's Idl grammar, comments left out, documentation comments kept aside. */
export declare class IdlScanner {
    private readonly source;
    private readonly text;
    private at;
    private comment;
    private next;
    constructor(source: Text);
    /** The next token, not taken. */
    peek(): Token;
    take(): Token;
    /** Takes the next token where it is this keyword or mark. */
    accept(wanted: string): Token | undefined;
    /** @throws ReadError where the next token is anything else. */
    expect(wanted: string, where: string): Token;
    /** Items with commas between them, up to this closing mark; returns the mark. */
    list(close: string, place: string, item: () => void): Token;
    /** The documentation comment right before the next token. */
    doc(): string | undefined;
    fail(message: string, { start, end }: Span): never;
    private scan;
    private skip;
    private skipBlock;
    private contentOf;
}
export declare function shown(token: Token): string;
export {};

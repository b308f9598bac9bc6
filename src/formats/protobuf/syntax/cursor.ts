import { excerpt } from "../../../source/text.js";
import type { Span } from "./ast.js";
import type { Lexer, Token } from "./lexer.js";
import { lexerOf, ProtoSyntaxError } from "./lexer.js";

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

export function cursorOf(text: string): Cursor {
  const lexer = lexerOf(text);
  let last = 0;

  function take(): Token {
    const token = lexer.take();
    last = token.end;
    return token;
  }
  function fail(message: string, { start, end }: Span): never {
    throw new ProtoSyntaxError({ message, at: { start, end } });
  }
  function expected(what: string): never {
    const token = lexer.peek();
    const found = token.kind === "end" ? "the end of the file" : excerpt(text.slice(token.start, token.end));
    return fail(`expected ${what}, found ${found}`, token);
  }
  function symbol(wanted: string): Token {
    const token = lexer.peek();
    if (token.kind !== "symbol" || token.text !== wanted) expected(`"${wanted}"`);
    return take();
  }
  function trySymbol(wanted: string): boolean {
    const { kind, text: found } = lexer.peek();
    if (kind !== "symbol" || found !== wanted) return false;
    take();
    return true;
  }
  function atWord(wanted: string): boolean {
    const { kind, text: found } = lexer.peek();
    return kind === "identifier" && found === wanted;
  }
  function identifier(what: string): string {
    if (lexer.peek().kind !== "identifier") expected(what);
    return take().text;
  }
  function string(what: string): string {
    if (lexer.peek().kind !== "string") expected(what);
    let value = take().text;
    while (lexer.peek().kind === "string") value += take().text;
    return value;
  }
  function integer(what: string, largest: number, negative = false): number {
    const minus = negative && trySymbol("-");
    const token = lexer.peek();
    if (token.kind !== "integer") expected(what);
    take();
    const octal = /^0\d/.test(token.text);
    const value = octal ? Number.parseInt(token.text, 8) : Number(token.text);
    if (value > largest + (minus ? 1 : 0))
      fail(`${token.text} is too large: the largest is ${String(largest)}`, token);
    return minus && value !== 0 ? -value : value;
  }
  function qualifiedName(what: string): string {
    let name = identifier(what);
    while (trySymbol(".")) name += `.${identifier("a name after the dot")}`;
    return name;
  }

  return {
    ...lexer,
    take,
    fail,
    expected,
    symbol,
    trySymbol,
    atWord,
    identifier,
    string,
    integer,
    qualifiedName,
    atEnd: () => lexer.peek().kind === "end",
    tryWord(wanted) {
      if (!atWord(wanted)) return false;
      take();
      return true;
    },
    word(wanted) {
      if (!atWord(wanted)) expected(wanted);
      take();
    },
    typeName: (what) => (trySymbol(".") ? `.${qualifiedName(what)}` : qualifiedName(what)),
    lastEnd: () => last,
  };
}

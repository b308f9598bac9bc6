import { excerpt } from "../../../source/text.js";
import { Lexer, type Token } from "./lexer.js";

/** The lexer with the questions a grammar asks. Every miss throws ProtoSyntaxError, saying what was expected. */
export class Cursor extends Lexer {
  expected(what: string): never {
    const token = this.peek();
    const nextText =
      token.kind === "end" ? "the end of the file" : excerpt(this.text.slice(token.start, token.end));
    this.fail(`expected ${what}, found ${nextText}`, token);
  }

  atEnd(): boolean {
    return this.peek().kind === "end";
  }

  atWord(word: string): boolean {
    const { kind, text } = this.peek();
    return kind === "identifier" && text === word;
  }

  tryWord(word: string): boolean {
    if (!this.atWord(word)) return false;
    this.take();
    return true;
  }

  word(word: string): void {
    if (!this.tryWord(word)) this.expected(word);
  }

  atSymbol(symbol: string): boolean {
    const { kind, text } = this.peek();
    return kind === "symbol" && text === symbol;
  }

  trySymbol(symbol: string): boolean {
    if (!this.atSymbol(symbol)) return false;
    this.take();
    return true;
  }

  symbol(symbol: string): Token {
    if (!this.atSymbol(symbol)) this.expected(`"${symbol}"`);
    return this.take();
  }

  identifier(what: string): string {
    if (this.peek().kind !== "identifier") this.expected(what);
    return this.take().text;
  }

  /** Adjacent strings are one, as in C. */
  string(what: string): string {
    if (this.peek().kind !== "string") this.expected(what);
    let value = this.take().text;
    while (this.peek().kind === "string") value += this.take().text;
    return value;
  }

  integer(what: string, largest: number, negative = false): number {
    const minus = negative && this.trySymbol("-");
    const token = this.peek();
    if (token.kind !== "integer") this.expected(what);
    this.take();
    const value = numberOf(token.text);
    if (value > largest + (minus ? 1 : 0))
      this.fail(`${token.text} is too large: the largest is ${String(largest)}`, token);
    return minus && value !== 0 ? -value : value;
  }

  /** `a.b.C` */
  qualifiedName(what: string): string {
    let name = this.identifier(what);
    while (this.trySymbol(".")) name += `.${this.identifier("a name after the dot")}`;
    return name;
  }

  /** `a.b.C` or `.a.b.C` */
  typeName(what: string): string {
    return this.trySymbol(".") ? `.${this.qualifiedName(what)}` : this.qualifiedName(what);
  }
}

/** The number that a literal without a sign is: decimal, hexadecimal or, with a leading 0, octal. */
export function numberOf(literal: string): number {
  return /^0\d/.test(literal) ? Number.parseInt(literal, 8) : Number(literal);
}

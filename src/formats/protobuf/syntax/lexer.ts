import { excerpt } from "../../../source/text.js";
import type { Span, SyntaxFault } from "./ast.js";
import { readString } from "./string-literal.js";

export type TokenKind = "identifier" | "integer" | "float" | "string" | "symbol" | "end";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written; for a string, its content with escapes resolved. */
  readonly text: string;
}

/** Thrown anywhere in the parser, caught by parseProto. */
export class ProtoSyntaxError extends Error {
  override readonly name = "ProtoSyntaxError";
  constructor(readonly fault: SyntaxFault) {
    super(fault.message);
  }
}

const numberPattern = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+)/y;
/** A letter or an underscore. Compares character codes, which is fastest, because every character passes here. */
function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Cuts a .proto text into tokens, one at a time. Throws ProtoSyntaxError on what no .proto file may hold. */
export class Lexer {
  #at = 0;
  #hashComments = false;
  #first: Token | undefined;
  #second: Token | undefined;
  #lastEnd = 0;

  constructor(readonly text: string) {}

  /** The token at the cursor, not consumed. */
  peek(): Token {
    return (this.#first ??= this.#scan());
  }

  /** The token after the one at the cursor. */
  second(): Token {
    this.#first ??= this.#scan();
    return (this.#second ??= this.#scan());
  }

  take(): Token {
    const token = this.#first ?? this.#scan();
    this.#first = this.#second;
    this.#second = undefined;
    this.#lastEnd = token.end;
    return token;
  }

  /** Where the last token taken ended. */
  lastEnd(): number {
    return this.#lastEnd;
  }

  /** Inside an aggregate value `#` starts a comment, as in the text format. */
  hashComments(on: boolean): void {
    this.#hashComments = on;
  }

  fail(message: string, { start, end }: Span): never {
    throw new ProtoSyntaxError({ message, at: { start, end: Math.min(end, this.text.length) } });
  }

  #scan(): Token {
    this.#skip();
    const { text } = this;
    const start = this.#at;
    if (start >= text.length) return { kind: "end", text: "", start, end: start };
    const code = text.charCodeAt(start);
    if (isWordStart(code)) return this.#word(start);
    const char = text.charAt(start);
    if (char === '"' || char === "'") return this.#string(start);
    if (isDigit(code) || char === ".") {
      numberPattern.lastIndex = start;
      const number = numberPattern.exec(text)?.[0];
      if (number !== undefined) return this.#number(number, start);
    }
    const end = start + 1;
    if (code < 33 || code > 126) {
      this.fail(`the character ${excerpt(char)} is not allowed here: remove it or put it into a comment`, {
        start,
        end,
      });
    }
    this.#at = end;
    return { kind: "symbol", text: char, start, end };
  }

  /** Passes by white space and comments. */
  #skip(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.#at);
      if (code === 32 || (code >= 9 && code <= 13)) this.#at += 1;
      else if (code === 47 && this.text[this.#at + 1] === "/") this.#lineComment();
      else if (code === 47 && this.text[this.#at + 1] === "*") this.#blockComment();
      else if (code === 35 && this.#hashComments) this.#lineComment();
      else return;
    }
  }

  #lineComment(): void {
    const end = this.text.indexOf("\n", this.#at);
    this.#at = end < 0 ? this.text.length : end + 1;
  }

  #blockComment(): void {
    const start = this.#at;
    const end = this.text.indexOf("*/", start + 2);
    if (end < 0) this.fail("this comment is never closed: expected */", { start, end: start + 2 });
    this.#at = end + 2;
  }

  #word(start: number): Token {
    const { text } = this;
    let end = start + 1;
    while (isWordStart(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end += 1;
    this.#at = end;
    return { kind: "identifier", text: text.slice(start, end), start, end };
  }

  #number(digits: string, start: number): Token {
    const end = start + digits.length;
    if (/[A-Za-z0-9_]/.test(this.text[end] ?? "")) {
      const shown = excerpt(this.text.slice(start, end + 8), 20);
      this.fail(`${shown} is not a number: put a space after the digits`, { start, end: end + 1 });
    }
    const integer = /^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(digits);
    if (integer && /^0\d*[89]/.test(digits)) {
      this.fail(`${digits} is not an octal number: a leading 0 means octal, so drop it`, { start, end });
    }
    this.#at = end;
    return { kind: integer ? "integer" : "float", text: digits, start, end };
  }

  #string(start: number): Token {
    const { content, end } = readString(this.text, start, (message, at) => this.fail(message, at));
    this.#at = end;
    return { kind: "string", text: content, start, end };
  }
}

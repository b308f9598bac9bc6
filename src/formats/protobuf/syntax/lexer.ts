import { excerpt } from "../../../source/text.js";
import type { Span, SyntaxFault } from "./ast.js";
import type { Fail } from "./string-literal.js";
import { readString } from "./string-literal.js";

export type TokenKind = "identifier" | "integer" | "float" | "string" | "symbol" | "end";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written; for a string, its content with escapes resolved. */
  readonly text: string;
}

/** Thrown inside the reader, caught at its door. */
export class ProtoSyntaxError extends Error {
  override readonly name = "ProtoSyntaxError";
  constructor(readonly fault: SyntaxFault) {
    super(fault.message);
  }
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

const numberPattern =
  /(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?|\d+[eE][+-]?\d+[fF]?|\d+)/y;
/** A letter or an underscore; character codes, because every character of a large module comes by here. */
function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Cuts a .proto text into tokens, one at a time. Throws ProtoSyntaxError on what no .proto file may hold. */
export function lexerOf(text: string): Lexer {
  let at = 0;
  let hash = false;
  let first: Token | undefined;
  let second: Token | undefined;

  const fail: Fail = (message, start, end) => {
    throw new ProtoSyntaxError({ message, at: { start, end: Math.min(end, text.length) } });
  };

  function skip(): void {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 32 || (code >= 9 && code <= 13)) at += 1;
      else if (code === 47 && text[at + 1] === "/") line();
      else if (code === 47 && text[at + 1] === "*") block();
      else if (code === 35 && hash) line();
      else return;
    }
  }

  function line(): void {
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end + 1;
  }

  function block(): void {
    const end = text.indexOf("*/", at + 2);
    if (end < 0) fail("this comment is never closed: expected */", at, at + 2);
    at = end + 2;
  }

  function scan(): Token {
    skip();
    const start = at;
    if (at >= text.length) return { kind: "end", text: "", start, end: start };
    const code = text.charCodeAt(at);
    if (isWordStart(code)) {
      while (isWordStart(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at += 1;
      return { kind: "identifier", text: text.slice(start, at), start, end: at };
    }
    const char = text.charAt(at);
    if (char === '"' || char === "'") return stringToken(start);
    if (isDigit(code) || char === ".") {
      numberPattern.lastIndex = at;
      const number = numberPattern.exec(text)?.[0];
      if (number !== undefined) return numberToken(number, start);
    }
    if (code < 33 || code > 126) {
      fail(
        `the character ${excerpt(char)} is not allowed here: remove it or put it into a comment`,
        at,
        at + 1,
      );
    }
    return { kind: "symbol", text: char, start, end: (at += 1) };
  }

  function numberToken(raw: string, start: number): Token {
    at += raw.length;
    if (/[A-Za-z0-9_]/.test(text[at] ?? "")) {
      fail(
        `${excerpt(text.slice(start, at + 8), 20)} is not a number: put a space after the digits`,
        start,
        at + 1,
      );
    }
    const integer = /^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(raw);
    if (integer && /^0\d*[89]/.test(raw)) {
      fail(`${raw} is not an octal number: a leading 0 means octal, so drop it`, start, at);
    }
    return { kind: integer ? "integer" : "float", text: raw, start, end: at };
  }

  function stringToken(start: number): Token {
    const { content, end } = readString(text, start, fail);
    at = end;
    return { kind: "string", text: content, start, end };
  }

  return {
    peek() {
      return (first ??= scan());
    },
    second() {
      first ??= scan();
      return (second ??= scan());
    },
    take() {
      const token = first ?? scan();
      first = second;
      second = undefined;
      return token;
    },
    hashComments(on) {
      hash = on;
    },
  };
}

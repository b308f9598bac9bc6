import { excerpt } from "../../../source/text.js";
import type { Span, SyntaxFault } from "./ast.js";

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
const plainPattern = /[^"'\\\n\u0000]*/y;
const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "?": 63,
  "\\": 92,
  "'": 39,
  '"': 34,
};

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

  function fail(message: string, start: number, end: number): never {
    throw new ProtoSyntaxError({ message, at: { start, end: Math.min(end, text.length) } });
  }

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
    if (char === '"' || char === "'") return string(char);
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

  function string(quote: string): Token {
    const start = at;
    at += 1;
    let result = "";
    let bytes: number[] | undefined;
    for (;;) {
      plainPattern.lastIndex = at;
      const run = plainPattern.exec(text)?.[0] ?? "";
      result += run;
      at += run.length;
      const char = text[at];
      if (char === quote) {
        at += 1;
        return { kind: "string", text: bytes ? utf8(result) : result, start, end: at };
      }
      if (char === "\\") {
        const code = escape();
        if (code > 127 && code < 256) bytes ??= [];
        result += code > 255 ? String.fromCodePoint(code) : String.fromCharCode(code);
      } else if (char === '"' || char === "'") {
        result += char;
        at += 1;
      } else
        fail(`this string is never closed: expected ${quote} before the end of the line`, start, start + 1);
    }
  }

  function escape(): number {
    const start = at;
    const char = text[at + 1] ?? "";
    const simple = Object.hasOwn(simpleEscapes, char) ? simpleEscapes[char] : undefined;
    if (simple !== undefined) {
      at += 2;
      return simple;
    }
    const match = /^\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(
      text.slice(at, at + 10),
    );
    if (!match) return fail(`\\${char} is not an escape that .proto strings know`, start, start + 2);
    at += match[0].length;
    const code =
      match[1] === undefined
        ? Number.parseInt(match[2] ?? match[3] ?? match[4] ?? "", 16)
        : Number.parseInt(match[1], 8);
    if (code > 0x10ffff) return fail("this escape lies beyond the last Unicode character", start, at);
    if (code >= 0xd800 && code <= 0xdfff) return paired(code, start);
    return match[1] === undefined ? code : code & 255;
  }

  /** A character may be written as the two halves that UTF-16 makes of it; half a character is none. */
  function paired(half: number, start: number): number {
    const other = /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(text.slice(at, at + 6));
    if (half >= 0xdc00 || !other)
      return fail(
        `${text.slice(start, at)} is half of a character: write the whole one as \\U and eight digits`,
        start,
        at,
      );
    at += 6;
    return 0x10000 + ((half - 0xd800) << 10) + (Number.parseInt(other[1] ?? "", 16) - 0xdc00);
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

/** Escapes above 127 are bytes: a run of them that is UTF-8 is the text it encodes, any other stays byte by byte. */
function utf8(text: string): string {
  if (/[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

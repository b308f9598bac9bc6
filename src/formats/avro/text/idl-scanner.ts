import type { Text } from "../../../source/text.js";
import { ReadError, excerpt } from "../../../source/text.js";

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
  fail(message: string, at: { readonly start: number; readonly end: number }): never;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["number", /-?0[xX][\dA-Fa-f_]+[lL]?(?![\w.])/uy],
  ["number", /-?\d[\d_]*(?:[lLfFdD]|(?:\.\d*)?(?:[eE][+-]?\d+)?[fFdD]?)(?![\w.])/uy],
  ["name", /[\p{L}_$][\p{L}\p{N}_$]*(?:[.-][\p{L}_$][\p{L}\p{N}_$]*)*/uy],
  ["quoted", /`[^`\r\n]+`(?:\.(?:`[^`\r\n]+`|[\p{L}_$][\p{L}\p{N}_$]*))*/uy],
  ["string", /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/uy],
  ["mark", /[{}()<>[\],;:=?@-]/y],
];

/** Splits IDL into tokens: Avro 1.12's Idl grammar, comments left out, documentation comments kept aside. */
export function idlScanner(source: Text): IdlScanner {
  const { text } = source;
  let at = 0;
  let comment: string | undefined;
  let next: Token | undefined;

  const fail = (message: string, { start, end }: { start: number; end: number }): never => {
    throw new ReadError(message, source.locate(start, end));
  };

  function skip(): void {
    comment = undefined;
    for (;;) {
      while (/\s/.test(text[at] ?? "")) at += 1;
      if (text.startsWith("//", at)) {
        const end = text.indexOf("\n", at);
        at = end < 0 ? text.length : end;
      } else if (text.startsWith("/*", at)) block();
      else return;
    }
  }

  function block(): void {
    const end = text.indexOf("*/", at + 2);
    if (end < 0) fail("this comment is never closed: expected */", { start: at, end: at + 2 });
    if (text.startsWith("/**", at) && end > at + 2) comment = cleaned(text.slice(at + 3, end));
    at = end + 2;
  }

  function scan(): Token {
    skip();
    if (at >= text.length) return { kind: "end", text: "", start: at, end: at };
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      const start = at;
      at += found.length;
      return { kind, text: contentOf(kind, found, start), start, end: at };
    }
    const close = text[at] === '"' || text[at] === "'" ? "this string is never closed" : undefined;
    return fail(close ?? `expected Avro IDL, found ${excerpt(text.slice(at, at + 12))}`, {
      start: at,
      end: at + 1,
    });
  }

  function contentOf(kind: TokenKind, found: string, start: number): string {
    if (kind === "quoted") return found.replaceAll("`", "");
    if (kind === "number")
      return (
        jsonNumber(found) ??
        fail(`expected a number of at most 64 bits, found ${excerpt(found)}`, {
          start,
          end: start + found.length,
        })
      );
    if (kind !== "string") return found;
    const inner = found.slice(1, -1);
    const json = found.startsWith("'") ? inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"') : inner;
    try {
      return JSON.parse(`"${json}"`) as string;
    } catch {
      return fail("this string has an escape that JSON does not know", { start, end: start + found.length });
    }
  }

  const peek = (): Token => (next ??= scan());
  const take = (): Token => {
    const token = peek();
    next = undefined;
    return token;
  };
  const accept = (wanted: string): Token | undefined => {
    const token = peek();
    return token.text === wanted && (token.kind === "name" || token.kind === "mark") ? take() : undefined;
  };
  return {
    peek,
    take,
    accept,
    expect(wanted, where) {
      const token = peek();
      return accept(wanted) ?? fail(`expected ${wanted} ${where}, found ${shown(token)}`, token);
    },
    doc() {
      peek();
      return comment;
    },
    fail,
  };
}

export function shown(token: Token): string {
  return token.kind === "end" ? "the end of the file" : excerpt(token.text);
}

/** A documentation comment without its stars and margins. */
function cleaned(comment: string): string {
  return comment
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .join("\n")
    .trim();
}

/**
 * A number as JSON spells it: Java's literals may be hexadecimal or octal, grouped by _ and end in their type.
 * undefined: hexadecimal or octal, and without digits or with more than any of Avro's types holds.
 */
function jsonNumber(literal: string): string | undefined {
  const sign = literal.startsWith("-") ? "-" : "";
  const digits = literal.slice(sign.length).replaceAll("_", "");
  if (/^0[xX]/.test(digits)) return whole(sign, "0x", digits.slice(2).replace(/[lL]$/, ""));
  const plain = digits.replace(/[lLfFdD]$/, "");
  if (/^0[0-7]+$/.test(plain) && !/[fFdD]$/.test(digits)) return whole(sign, "0o", plain.slice(1));
  const number = sign + plain.replace(/^0+(?=\d)/, "").replace(/\.(?!\d)/, ".0");
  // Java makes a double of it: no default of an int.
  return /[fFdD]$/.test(digits) && /^-?\d+$/.test(number) ? `${number}.0` : number;
}

function whole(sign: string, radix: "0x" | "0o", digits: string): string | undefined {
  const significant = digits.replace(/^0+(?=.)/, "");
  if (significant === "" || significant.length > (radix === "0x" ? 16 : 22)) return undefined;
  return sign + String(BigInt(radix + significant));
}

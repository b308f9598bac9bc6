import type { Flaw } from "../../../model/location.js";
import { excerpt, ReadError, type Text } from "../../../source/text.js";
import { jsonNumber, stringContent } from "./idl-literals.js";

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

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["number", /-?0[xX][\dA-Fa-f]+[lL]?(?![\w.])/uy],
  [
    "number",
    /-?(?:\d+(?:[lLfFdD]|(?:\.\d*)?(?:[eE][+-]?\d+)?[fFdD]?)|\.\d+(?:[eE][+-]?\d+)?[fFdD]?)(?![\w.])/uy,
  ],
  ["name", /[\p{L}_$][\p{L}\p{N}_$]*(?:[.-][\p{L}_$][\p{L}\p{N}_$]*)*/uy],
  ["quoted", /`[^`\r\n]+`(?:\.(?:`[^`\r\n]+`|[\p{L}_$][\p{L}\p{N}_$]*))*/uy],
  ["string", /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/uy],
  ["mark", /[{}()<>[\],;:=?@-]/y],
];

/** Splits IDL into tokens: Avro 1.12's Idl grammar, comments left out, documentation comments kept aside. */
export class IdlScanner {
  private readonly text: string;
  private at = 0;
  private comment: string | undefined;
  private next: Token | undefined;
  readonly notes: string[] = [];
  /** What is wrong and does not keep the data from being judged. */
  readonly flaws: Flaw[] = [];

  constructor(private readonly source: Text) {
    this.text = source.text;
  }

  /** The next token, not taken. */
  peek(): Token {
    return (this.next ??= this.scan());
  }

  take(): Token {
    const token = this.peek();
    this.next = undefined;
    return token;
  }

  /** Takes the next token where it is this keyword or mark. */
  accept(wanted: string): Token | undefined {
    const { kind, text } = this.peek();
    return text === wanted && (kind === "name" || kind === "mark") ? this.take() : undefined;
  }

  /** @throws ReadError where the next token is anything else. */
  expect(wanted: string, where: string): Token {
    const token = this.peek();
    return this.accept(wanted) ?? this.fail(`expected ${wanted} ${where}, found ${shown(token)}`, token);
  }

  /** Items with commas between them, up to this closing mark; returns the mark. */
  list(close: string, place: string, item: () => void): Token {
    let end = this.accept(close);
    while (!end) {
      item();
      end = this.accept(close);
      if (!end) this.expect(",", `or ${close} ${place}`);
    }
    return end;
  }

  /** The documentation comment right before the next token. */
  doc(): string | undefined {
    this.peek();
    return this.comment;
  }

  fail(message: string, { start, end }: Span): never {
    throw new ReadError(message, this.source.locate(start, end));
  }

  /** What Apache Avro's parser refuses although the meaning is clear. */
  flaw(message: string, { start, end }: Span): void {
    this.flaws.push({ key: message, message, location: this.source.locate(start, end) });
  }

  note(message: string, span: Span): void {
    const { line } = this.source.rangeOf(span.start, span.start);
    this.notes.push(`line ${String(line)}: ${message}`);
  }

  private scan(): Token {
    this.skip();
    const { text, at: start } = this;
    if (start >= text.length) return { kind: "end", text: "", start, end: start };
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = start;
      const raw = pattern.exec(text)?.[0];
      if (raw === undefined) continue;
      this.at += raw.length;
      return { kind, text: this.contentOf(kind, raw, { start, end: this.at }), start, end: this.at };
    }
    const close = text[start] === '"' || text[start] === "'" ? "this string is never closed" : undefined;
    return this.fail(close ?? `expected Avro IDL, found ${excerpt(text.slice(start, start + 12))}`, {
      start,
      end: start + 1,
    });
  }

  private skip(): void {
    this.comment = undefined;
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
      if (this.text.startsWith("//", this.at)) {
        const end = this.text.indexOf("\n", this.at);
        this.at = end < 0 ? this.text.length : end;
      } else if (this.text.startsWith("/*", this.at)) this.skipBlock();
      else return;
    }
  }

  private skipBlock(): void {
    const { text, at } = this;
    const end = text.indexOf("*/", at + 2);
    if (end < 0) this.fail("this comment is never closed: expected */", { start: at, end: at + 2 });
    if (text.startsWith("/**", at) && end > at + 2) this.comment = cleaned(text.slice(at + 3, end));
    this.at = end + 2;
  }

  private contentOf(kind: TokenKind, raw: string, span: Span): string {
    if (kind === "quoted") return raw.replaceAll("`", "");
    if (kind === "number")
      return (
        jsonNumber(raw) ?? this.fail(`expected a number of at most 64 bits, found ${excerpt(raw)}`, span)
      );
    if (kind !== "string") return raw;
    if (raw.startsWith("'")) this.flaw("expected a string in double quotes, found single quotes", span);
    return (
      stringContent(raw.slice(1, -1)) ??
      this.fail("this string has an escape that Avro IDL does not know", span)
    );
  }
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

import type { Span } from "./ast.js";

/** Says what is wrong with a part of the text. */
type Fail = (message: string, at: Span) => never;

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

/** Reads the string that begins with the quote at `start`: its content with escapes resolved, and where it ends. */
export function readString(
  text: string,
  start: number,
  fail: Fail,
): { readonly content: string; readonly end: number } {
  const quote = text.charAt(start);
  let at = start + 1;
  let content = "";
  let hasBytes = false;
  for (;;) {
    plainPattern.lastIndex = at;
    const run = plainPattern.exec(text)?.[0] ?? "";
    content += run;
    at += run.length;
    const char = text[at];
    if (char === quote) return { content: hasBytes ? utf8(content) : content, end: at + 1 };
    if (char === "\\") {
      const { code, end } = escapeAt(text, at, fail);
      hasBytes ||= code > 127 && code < 256;
      content += code > 255 ? String.fromCodePoint(code) : String.fromCharCode(code);
      at = end;
    } else if (char === '"' || char === "'") {
      content += char;
      at += 1;
    } else {
      const opening = { start, end: start + 1 };
      fail(`this string is never closed: expected ${quote} before the end of the line`, opening);
    }
  }
}

interface Escape {
  readonly code: number;
  readonly end: number;
}

function escapeAt(text: string, start: number, fail: Fail): Escape {
  const char = text[start + 1] ?? "";
  const simple = Object.hasOwn(simpleEscapes, char) ? simpleEscapes[char] : undefined;
  if (simple !== undefined) return { code: simple, end: start + 2 };
  const match = /^\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(
    text.slice(start, start + 10),
  );
  if (!match) return fail(`\\${char} is not an escape that .proto strings know`, { start, end: start + 2 });
  const end = start + match[0].length;
  const octal = match[1];
  const code =
    octal === undefined
      ? Number.parseInt(match[2] ?? match[3] ?? match[4] ?? "", 16)
      : Number.parseInt(octal, 8);
  if (code > 0x10ffff) return fail("this escape lies beyond the last Unicode character", { start, end });
  if (code >= 0xd800 && code <= 0xdfff) return pairedEscape(text, { start, end }, code, fail);
  return { code: octal === undefined ? code : code & 255, end };
}

/** A character may be written as the two halves that UTF-16 makes of it; half a character is none. */
function pairedEscape(text: string, at: Span, half: number, fail: Fail): Escape {
  const other = /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(text.slice(at.end, at.end + 6));
  if (half >= 0xdc00 || !other) {
    const escape = text.slice(at.start, at.end);
    return fail(`${escape} is half of a character: write the whole one as \\U and eight digits`, at);
  }
  const code = 0x10000 + ((half - 0xd800) << 10) + (Number.parseInt(other[1] ?? "", 16) - 0xdc00);
  return { code, end: at.end + 6 };
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

/** Says what is wrong with a part of the text. */
export type Fail = (message: string, start: number, end: number) => never;

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

  let result = "";
  let hasBytes = false;
  for (;;) {
    plainPattern.lastIndex = at;
    const run = plainPattern.exec(text)?.[0] ?? "";
    result += run;
    at += run.length;
    const char = text[at];
    if (char === quote) {
      at += 1;
      return { content: hasBytes ? utf8(result) : result, end: at };
    }
    if (char === "\\") {
      const code = escape();
      hasBytes ||= code > 127 && code < 256;
      result += code > 255 ? String.fromCodePoint(code) : String.fromCharCode(code);
    } else if (char === '"' || char === "'") {
      result += char;
      at += 1;
    } else
      fail(`this string is never closed: expected ${quote} before the end of the line`, start, start + 1);
  }
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

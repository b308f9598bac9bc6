import type { Budget } from "../values/budget.js";
import { complementOf, lastCodePoint, type Range } from "./ranges.js";
import { propertyRanges } from "./unicode-property.js";

/** A place in the code points of a pattern. */
export interface Cursor {
  readonly text: readonly number[];
  at: number;
  readonly is: (char: string, offset?: number) => boolean;
  readonly take: (char: string) => boolean;
  /** The error that ends the reading. */
  beyond(message: string): Error;
  readonly budget: Budget;
}

export function cursorOf(source: string, budget: Budget, beyond: (message: string) => Error): Cursor {
  const text = Array.from(source, (char) => char.codePointAt(0) ?? 0);
  const cursor: Cursor = {
    text,
    at: 0,
    is: (char, offset = 0) => text[cursor.at + offset] === char.codePointAt(0),
    take(char) {
      if (!cursor.is(char)) return false;
      cursor.at += 1;
      return true;
    },
    beyond,
    budget,
  };
  return cursor;
}

const digit: readonly Range[] = [[48, 57]];
export const word: readonly Range[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const space: readonly Range[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

/** The character at hand, as it is. */
export function charactersOf(cursor: Cursor): readonly Range[] {
  const code = cursor.text[cursor.at] ?? 0;
  cursor.at += 1;
  return [[code, code]];
}

/** A class after its opening bracket. */
export function classOf(cursor: Cursor): readonly Range[] {
  const { is, take, text } = cursor;
  const negative = take("^");
  const ranges: Range[] = [];
  const member = () => (take("\\") ? escaped(cursor, true) : charactersOf(cursor));
  while (!is("]")) {
    if (cursor.at >= text.length) throw cursor.beyond("a character class is not closed");
    const from = member();
    if (is("-") && !is("]", 1) && cursor.at + 1 < text.length) {
      cursor.at += 1;
      const to = member();
      const [low] = from;
      const [high] = to;
      const plain = from.length === 1 && to.length === 1 && low && high;
      if (plain && low[0] === low[1] && high[0] === high[1]) {
        if (low[0] > high[0]) throw cursor.beyond("a range in a character class counts backwards");
        ranges.push([low[0], high[0]]);
      } else ranges.push(...from, [45, 45], ...to);
    } else ranges.push(...from);
  }
  cursor.at += 1;
  return negative ? complementOf(ranges) : ranges;
}

/** What stands after a backslash. */
export function escaped(cursor: Cursor, inClass: boolean): readonly Range[] {
  const code = cursor.text[cursor.at];
  if (code === undefined) throw cursor.beyond("it ends in a backslash");
  cursor.at += 1;
  const char = String.fromCodePoint(code);
  if (char === "d") return digit;
  if (char === "D") return complementOf(digit);
  if (char === "w") return word;
  if (char === "W") return complementOf(word);
  if (char === "s") return space;
  if (char === "S") return complementOf(space);
  const control = Object.hasOwn(controls, char) ? controls[char] : undefined;
  if (control !== undefined) return [[control, control]];
  if (char === "b" && inClass) return [[8, 8]];
  if (char === "p" || char === "P") return property(cursor, char === "P");
  if (char === "k" || (char >= "1" && char <= "9")) throw cursor.beyond("it has a backreference");
  if (char === "0") return [[0, 0]];
  if (char === "x") return hexadecimal(cursor, 2);
  if (char === "u") return unicode(cursor);
  if (char === "c") {
    const letter = cursor.text[cursor.at] ?? 0;
    cursor.at += 1;
    return [[letter % 32, letter % 32]];
  }
  if (/[A-Za-z]/.test(char)) throw cursor.beyond(`it has the unknown escape \\${char}`);
  return [[code, code]];
}

/** The text up to a closing brace; undefined when there is none near. */
function braced(cursor: Cursor): string | undefined {
  if (!cursor.take("{")) return undefined;
  const ahead = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + 64));
  const close = ahead.indexOf("}");
  if (close < 0) return undefined;
  cursor.at += close + 1;
  return ahead.slice(0, close);
}

/** All code points are looked at, once for each property. */
const scanSteps = 4000;

function property(cursor: Cursor, negative: boolean): readonly Range[] {
  const name = braced(cursor);
  cursor.budget.spend(scanSteps);
  const ranges = name === undefined ? undefined : propertyRanges(name);
  if (!ranges) throw cursor.beyond("it has an unknown Unicode property class");
  return negative ? complementOf(ranges) : ranges;
}

function hexadecimal(cursor: Cursor, length: number): readonly Range[] {
  const digits = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + length));
  if (digits.length !== length || !/^[\dA-Fa-f]+$/.test(digits))
    throw cursor.beyond("it has a broken escape");
  cursor.at += length;
  const code = Number.parseInt(digits, 16);
  return [[code, code]];
}

function unicode(cursor: Cursor): readonly Range[] {
  if (cursor.is("{")) {
    const digits = braced(cursor) ?? "";
    const code = /^[\dA-Fa-f]{1,6}$/.test(digits) ? Number.parseInt(digits, 16) : Infinity;
    if (code > lastCodePoint) throw cursor.beyond("it has a broken escape");
    return [[code, code]];
  }
  const [[high] = [0]] = hexadecimal(cursor, 4);
  if (high < 0xd800 || high > 0xdbff || !cursor.is("\\") || !cursor.is("u", 1)) return [[high, high]];
  const before = cursor.at;
  cursor.at += 2;
  const [[low] = [0]] = hexadecimal(cursor, 4);
  if (low >= 0xdc00 && low <= 0xdfff) {
    const joined = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
    return [[joined, joined]];
  }
  cursor.at = before;
  return [[high, high]];
}

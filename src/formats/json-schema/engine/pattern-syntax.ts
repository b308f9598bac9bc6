import type { Budget } from "../values/budget.js";
import { charactersOf, classOf, type Cursor, cursorOf, escaped } from "./pattern-chars.js";
import { complementOf, type Range } from "./ranges.js";

/** What a pattern holds that this reader does not turn into a language; it is then tested, never reasoned about. */
export class PatternBeyond extends Error {
  override readonly name = "PatternBeyond";
}

export type Syntax =
  | { readonly kind: "chars"; readonly ranges: readonly Range[] }
  | { readonly kind: "sequence"; readonly parts: readonly Syntax[] }
  | { readonly kind: "choice"; readonly parts: readonly Syntax[] }
  | { readonly kind: "repeat"; readonly part: Syntax; readonly min: number; readonly max: number }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  /** Removed before a pattern becomes a language. */
  | { readonly kind: "boundary"; readonly negative: boolean }
  | { readonly kind: "look"; readonly part: Syntax; readonly negative: boolean };

/** `.`, without the `s` flag that no JSON Schema can set: ECMA-262 §22.2.2.7 leaves the line terminators out. */
const lineEnds: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
const deepestGroup = 200;
const largestCount = 100_000;
/** Counts inside counts multiply, and so do the states: past this, the pattern is not decided. */
const mostCopies = 500;
/** `{1234567,1234567}`: no count is written longer. */
const longestCount = 20;
const longestPattern = 200_000;

/** Reads an ECMA-262 pattern by recursive descent. @throws PatternBeyond for what is not read, and for what is not a pattern. */
export function parsePattern(source: string, budget: Budget): Syntax {
  if (source.length > longestPattern)
    throw new PatternBeyond(`it is longer than ${String(longestPattern)} characters`);
  const cursor = cursorOf(source, budget, (message) => new PatternBeyond(message));
  budget.spend(cursor.text.length >> 2);
  const syntax = choice(cursor, 0);
  if (cursor.at < cursor.text.length) throw new PatternBeyond("a group is closed that was never opened");
  return syntax;
}

function choice(cursor: Cursor, depth: number): Syntax {
  if (depth > deepestGroup) throw new PatternBeyond("its groups are nested too deep");
  const parts = [sequenceOf(cursor, depth)];
  while (cursor.take("|")) parts.push(sequenceOf(cursor, depth));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
}

function sequenceOf(cursor: Cursor, depth: number): Syntax {
  const parts: Syntax[] = [];
  while (cursor.at < cursor.text.length && !cursor.is("|") && !cursor.is(")"))
    parts.push(quantified(cursor, atom(cursor, depth)));
  return { kind: "sequence", parts };
}

function quantified(cursor: Cursor, part: Syntax): Syntax {
  const count = quantifier(cursor);
  if (!count) return part;
  cursor.take("?");
  const [min, max] = count;
  if (min > largestCount || (max !== Infinity && max > largestCount))
    throw new PatternBeyond(`it repeats more than ${String(largestCount)} times`);
  if (max < min) throw new PatternBeyond("a repetition counts backwards");
  const inner = copiesIn(part);
  if (inner > 1 && inner * copies(min, max) > mostCopies)
    throw new PatternBeyond(
      `its repetitions inside repetitions stand for more than ${String(mostCopies)} copies`,
    );
  return { kind: "repeat", part, min, max };
}

function quantifier(cursor: Cursor): readonly [number, number] | undefined {
  if (cursor.take("*")) return [0, Infinity];
  if (cursor.take("+")) return [1, Infinity];
  if (cursor.take("?")) return [0, 1];
  if (!cursor.is("{")) return undefined;
  const ahead = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + longestCount));
  const match = /^\{(\d+)(?:(,)(\d*))?\}/.exec(ahead);
  if (!match) return undefined;
  cursor.at += match[0].length;
  const min = Number(match[1]);
  if (match[2] === undefined) return [min, min];
  return [min, match[3] === "" || match[3] === undefined ? Infinity : Number(match[3])];
}

function atom(cursor: Cursor, depth: number): Syntax {
  if (cursor.take("^")) return { kind: "start" };
  if (cursor.take("$")) return { kind: "end" };
  if (cursor.take("(")) return group(cursor, depth);
  if (cursor.take("[")) return { kind: "chars", ranges: classOf(cursor) };
  if (cursor.take(".")) return { kind: "chars", ranges: complementOf(lineEnds) };
  if (cursor.take("\\")) {
    for (const letter of ["b", "B"])
      if (cursor.take(letter)) return { kind: "boundary", negative: letter === "B" };
    return { kind: "chars", ranges: escaped(cursor, false) };
  }
  if (cursor.is("*") || cursor.is("+") || cursor.is("?")) throw new PatternBeyond("it repeats nothing");
  return { kind: "chars", ranges: charactersOf(cursor) };
}

function group(cursor: Cursor, depth: number): Syntax {
  let look: { negative: boolean } | undefined;
  if (cursor.take("?")) {
    if (cursor.take(":")) look = undefined;
    else if (cursor.take("=")) look = { negative: false };
    else if (cursor.take("!")) look = { negative: true };
    else if (cursor.is("<") && !cursor.is("=", 1) && !cursor.is("!", 1)) {
      const close = cursor.text.indexOf(62, cursor.at);
      if (close < 0) throw new PatternBeyond("a group name is not closed");
      cursor.at = close + 1;
    } else throw new PatternBeyond("it looks behind");
  }
  const part = choice(cursor, depth + 1);
  if (!cursor.take(")")) throw new PatternBeyond("a group is not closed");
  return look ? { kind: "look", part, negative: look.negative } : part;
}

/** How often a repetition writes its part out. */
function copies(min: number, max: number): number {
  return Math.max(1, max === Infinity ? min : max);
}

/** The largest number of copies that any place of a part stands for. */
function copiesIn(part: Syntax): number {
  if (part.kind === "repeat") return copies(part.min, part.max) * copiesIn(part.part);
  if (part.kind !== "sequence" && part.kind !== "choice") return 1;
  let most = 1;
  for (const inner of part.parts) most = Math.max(most, copiesIn(inner));
  return most;
}

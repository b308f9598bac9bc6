import type { Language, Languages, Range } from "./language.js";
import { lastCodePoint } from "./language.js";

/** What a pattern holds that this reader does not turn into a language; it is then tested, never reasoned about. */
export class PatternBeyond extends Error {
  override readonly name = "PatternBeyond";
}

type Syntax =
  | { readonly kind: "chars"; readonly ranges: readonly Range[] }
  | { readonly kind: "sequence"; readonly parts: readonly Syntax[] }
  | { readonly kind: "choice"; readonly parts: readonly Syntax[] }
  | { readonly kind: "repeat"; readonly part: Syntax; readonly min: number; readonly max: number }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "look"; readonly part: Syntax; readonly negative: boolean };

const digit: readonly Range[] = [[48, 57]];
const word: readonly Range[] = [
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
const lineEnds: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };
const deepestGroup = 200;
const largestCount = 100_000;
/** Counts inside counts multiply, and so do the states: past this, the pattern is not decided. */
const mostCopies = 500;

/**
 * The set of strings in which an ECMA-262 pattern is found (`u` semantics: code points), or why it cannot be told.
 * Covers everything but backreferences, lookbehind, word boundaries, Unicode property classes, and assertions inside
 * a repetition.
 */
export function languageOf(make: Languages, source: string): Language | { readonly beyond: string } {
  try {
    return found(make, parse(source));
  } catch (error) {
    if (error instanceof PatternBeyond) return { beyond: error.message };
    throw error;
  }
}

/** How often a repetition writes its part out. */
function copies(min: number, max: number): number {
  return Math.max(1, max === Infinity ? min : max);
}

/** The largest number of copies that any place of a part stands for. */
function copiesIn(part: Syntax): number {
  if (part.kind === "repeat") return copies(part.min, part.max) * copiesIn(part.part);
  if (part.kind === "sequence" || part.kind === "choice") return Math.max(1, ...part.parts.map(copiesIn));
  return 1;
}

/** Search semantics: the match may begin anywhere, and `^` holds at the first place only. */
function found(make: Languages, syntax: Syntax): Language {
  const atStart = continued(make, syntax, make.all, true);
  const later = continued(make, syntax, make.all, false);
  return make.or([atStart, make.cat(make.repeat(make.anyChar, 1, Infinity), later)]);
}

/** Strings that begin with a match of `syntax` and go on with `next`, which reaches to the end of the string. */
function continued(make: Languages, syntax: Syntax, next: Language, atStart: boolean): Language {
  switch (syntax.kind) {
    case "chars":
      return make.cat(make.chars(syntax.ranges), next);
    case "start":
      return atStart ? next : make.none;
    case "end":
      return make.nullable(next) ? make.empty : make.none;
    case "look": {
      const ahead = continued(make, syntax.part, make.all, atStart);
      return make.and([syntax.negative ? make.not(ahead) : ahead, next]);
    }
    case "choice":
      return make.or(syntax.parts.map((part) => continued(make, part, next, atStart)));
    case "sequence":
      return sequence(make, syntax.parts, next, atStart);
    case "repeat": {
      if (!asserts(syntax.part)) return make.cat(pure(make, syntax), next);
      if (syntax.min === 1 && syntax.max === 1) return continued(make, syntax.part, next, atStart);
      if (syntax.min === 0 && syntax.max === 1)
        return make.or([next, continued(make, syntax.part, next, atStart)]);
      throw new PatternBeyond("it repeats an assertion");
    }
  }
}

function sequence(make: Languages, parts: readonly Syntax[], next: Language, atStart: boolean): Language {
  const starts: boolean[] = [];
  let here = atStart;
  for (const [i, part] of parts.entries()) {
    starts.push(here);
    if (!here || neverConsumes(part)) continue;
    here = false;
    const later = parts.slice(i + 1).some(holdsStart);
    if (later && canBeEmpty(part)) throw new PatternBeyond("it has ^ after something optional");
  }
  let result = next;
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i];
    if (part) result = continued(make, part, result, starts[i] ?? false);
  }
  return result;
}

function pure(make: Languages, syntax: Syntax): Language {
  switch (syntax.kind) {
    case "chars":
      return make.chars(syntax.ranges);
    case "sequence":
      return syntax.parts.reduceRight<Language>((rest, part) => make.cat(pure(make, part), rest), make.empty);
    case "choice":
      return make.or(syntax.parts.map((part) => pure(make, part)));
    case "repeat":
      return make.repeat(pure(make, syntax.part), syntax.min, syntax.max);
    default:
      throw new PatternBeyond("it repeats an assertion");
  }
}

function children(syntax: Syntax): readonly Syntax[] {
  if ("parts" in syntax) return syntax.parts;
  return "part" in syntax ? [syntax.part] : [];
}

function asserts(syntax: Syntax): boolean {
  return (
    syntax.kind === "start" ||
    syntax.kind === "end" ||
    syntax.kind === "look" ||
    children(syntax).some(asserts)
  );
}

function holdsStart(syntax: Syntax): boolean {
  return syntax.kind === "start" || children(syntax).some(holdsStart);
}

function neverConsumes(syntax: Syntax): boolean {
  if (syntax.kind === "chars") return false;
  return syntax.kind === "look" || children(syntax).every(neverConsumes);
}

function canBeEmpty(syntax: Syntax): boolean {
  switch (syntax.kind) {
    case "chars":
      return false;
    case "sequence":
      return syntax.parts.every(canBeEmpty);
    case "choice":
      return syntax.parts.some(canBeEmpty);
    case "repeat":
      return syntax.min === 0 || canBeEmpty(syntax.part);
    default:
      return true;
  }
}

function parse(source: string): Syntax {
  const text = Array.from(source, (char) => char.codePointAt(0) ?? 0);
  let at = 0;
  const is = (char: string, offset = 0) => text[at + offset] === char.codePointAt(0);
  const take = (char: string) => {
    if (!is(char)) return false;
    at += 1;
    return true;
  };

  function choice(depth: number): Syntax {
    if (depth > deepestGroup) throw new PatternBeyond("its groups are nested too deep");
    const parts = [sequenceOf(depth)];
    while (take("|")) parts.push(sequenceOf(depth));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
  }

  function sequenceOf(depth: number): Syntax {
    const parts: Syntax[] = [];
    while (at < text.length && !is("|") && !is(")")) parts.push(quantified(atom(depth)));
    return { kind: "sequence", parts };
  }

  function quantified(part: Syntax): Syntax {
    const count = quantifier();
    if (!count) return part;
    take("?");
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

  function quantifier(): readonly [number, number] | undefined {
    if (take("*")) return [0, Infinity];
    if (take("+")) return [1, Infinity];
    if (take("?")) return [0, 1];
    if (!is("{")) return undefined;
    const close = text.indexOf(125, at);
    const body = close < 0 ? "" : String.fromCodePoint(...text.slice(at + 1, Math.min(close, at + 20)));
    const match = /^(\d+)(?:(,)(\d*))?$/.exec(body);
    if (!match) return undefined;
    at = close + 1;
    const min = Number(match[1]);
    if (match[2] === undefined) return [min, min];
    return [min, match[3] === "" || match[3] === undefined ? Infinity : Number(match[3])];
  }

  function atom(depth: number): Syntax {
    if (take("^")) return { kind: "start" };
    if (take("$")) return { kind: "end" };
    if (take("(")) return group(depth);
    if (take("[")) return { kind: "chars", ranges: set() };
    if (take(".")) return { kind: "chars", ranges: complement(lineEnds) };
    if (take("\\")) return { kind: "chars", ranges: escape(false) };
    if (is("*") || is("+") || is("?")) throw new PatternBeyond("it repeats nothing");
    const code = text[at] ?? 0;
    at += 1;
    return { kind: "chars", ranges: [[code, code]] };
  }

  function group(depth: number): Syntax {
    let look: { negative: boolean } | undefined;
    if (take("?")) {
      if (take(":")) look = undefined;
      else if (take("=")) look = { negative: false };
      else if (take("!")) look = { negative: true };
      else if (is("<") && !is("=", 1) && !is("!", 1)) {
        const close = text.indexOf(62, at);
        if (close < 0) throw new PatternBeyond("a group name is not closed");
        at = close + 1;
      } else throw new PatternBeyond("it looks behind");
    }
    const part = choice(depth + 1);
    if (!take(")")) throw new PatternBeyond("a group is not closed");
    return look ? { kind: "look", part, negative: look.negative } : part;
  }

  function set(): readonly Range[] {
    const negative = take("^");
    const ranges: Range[] = [];
    while (!is("]")) {
      if (at >= text.length) throw new PatternBeyond("a character class is not closed");
      const from = member();
      if (is("-") && !is("]", 1) && at + 1 < text.length) {
        at += 1;
        const to = member();
        const [low] = from;
        const [high] = to;
        const plain = from.length === 1 && to.length === 1 && low && high;
        if (plain && low[0] === low[1] && high[0] === high[1]) {
          if (low[0] > high[0]) throw new PatternBeyond("a range in a character class counts backwards");
          ranges.push([low[0], high[0]]);
        } else ranges.push(...from, [45, 45], ...to);
      } else ranges.push(...from);
    }
    at += 1;
    return negative ? complement(ranges) : ranges;
  }

  function member(): readonly Range[] {
    if (take("\\")) return escape(true);
    const code = text[at] ?? 0;
    at += 1;
    return [[code, code]];
  }

  function escape(inSet: boolean): readonly Range[] {
    const code = text[at];
    if (code === undefined) throw new PatternBeyond("it ends in a backslash");
    at += 1;
    const char = String.fromCodePoint(code);
    if (char === "d") return digit;
    if (char === "D") return complement(digit);
    if (char === "w") return word;
    if (char === "W") return complement(word);
    if (char === "s") return space;
    if (char === "S") return complement(space);
    const control = Object.hasOwn(controls, char) ? controls[char] : undefined;
    if (control !== undefined) return [[control, control]];
    if (char === "b" && inSet) return [[8, 8]];
    if (char === "b" || char === "B") throw new PatternBeyond("it has a word boundary");
    if (char === "p" || char === "P") throw new PatternBeyond("it has a Unicode property class");
    if (char === "k" || (char >= "1" && char <= "9")) throw new PatternBeyond("it has a backreference");
    if (char === "0") return [[0, 0]];
    if (char === "x") return hexadecimal(2);
    if (char === "u") return unicode();
    if (char === "c") {
      const letter = text[at] ?? 0;
      at += 1;
      return [[letter % 32, letter % 32]];
    }
    if (/[A-Za-z]/.test(char)) throw new PatternBeyond(`it has the unknown escape \\${char}`);
    return [[code, code]];
  }

  function hexadecimal(length: number): readonly Range[] {
    const digits = String.fromCodePoint(...text.slice(at, at + length));
    if (!new RegExp(`^[\\dA-Fa-f]{${String(length)}}$`).test(digits))
      throw new PatternBeyond("it has a broken escape");
    at += length;
    const code = Number.parseInt(digits, 16);
    return [[code, code]];
  }

  function unicode(): readonly Range[] {
    if (!take("{")) {
      const [[high] = [0]] = hexadecimal(4);
      if (high >= 0xd800 && high <= 0xdbff && is("\\") && is("u", 1)) {
        at += 2;
        const [[low] = [0]] = hexadecimal(4);
        const joined = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
        return [[joined, joined]];
      }
      return [[high, high]];
    }
    const close = text.indexOf(125, at);
    const digits = String.fromCodePoint(...text.slice(at, Math.max(at, close)));
    if (!/^[\dA-Fa-f]{1,6}$/.test(digits)) throw new PatternBeyond("it has a broken escape");
    at = close + 1;
    const code = Number.parseInt(digits, 16);
    if (code > lastCodePoint) throw new PatternBeyond("it has a broken escape");
    return [[code, code]];
  }

  const syntax = choice(0);
  if (at < text.length) throw new PatternBeyond("a group is closed that was never opened");
  return syntax;
}

function complement(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  let from = 0;
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (low > from) result.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= lastCodePoint) result.push([from, lastCodePoint]);
  return result;
}

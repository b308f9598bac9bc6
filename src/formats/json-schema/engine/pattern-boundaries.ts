import { word } from "./pattern-chars.js";
import { PatternBeyond, type Syntax } from "./pattern-syntax.js";
import { complementOf, intersectionOf } from "./ranges.js";

/** Ways in which a pattern can be taken apart so that each boundary knows what stands before it. */
const mostWays = 64;
const deepest = 200;

const otherThanWord = complementOf(word);

type Parts = readonly Syntax[];

/**
 * A pattern without word boundaries that is found in the same strings: `\b` after a word character is "no word character
 * follows", after any other, or at the start, it is "a word character follows". What stands before is told apart until
 * that is known; before the pattern itself may stand any character, as it may match anywhere.
 */
export function withoutBoundaries(syntax: Syntax): Syntax {
  if (!holdsBoundary(syntax)) return syntax;
  const ways = waysOf(syntax).flatMap((parts) => settled(parts));
  if (ways.length > mostWays) throw tooMany();
  return { kind: "choice", parts: ways.map((parts) => ({ kind: "sequence", parts })) };
}

function holdsBoundary(syntax: Syntax): boolean {
  if (syntax.kind === "boundary") return true;
  if ("parts" in syntax) return syntax.parts.some(holdsBoundary);
  return "part" in syntax && holdsBoundary(syntax.part);
}

/** The alternatives of a pattern, with its boundaries at their own level. */
function waysOf(syntax: Syntax): readonly Parts[] {
  if (syntax.kind === "boundary" || !holdsBoundary(syntax)) return [[syntax]];
  switch (syntax.kind) {
    case "choice":
      return syntax.parts.flatMap(waysOf);
    case "sequence": {
      let ways: readonly Parts[] = [[]];
      for (const part of syntax.parts) {
        const next = waysOf(part);
        ways = ways.flatMap((before) => next.map((after) => [...before, ...after]));
        if (ways.length > mostWays) throw tooMany();
      }
      return ways;
    }
    case "repeat": {
      const { part, min, max } = syntax;
      if (max !== 1) throw new PatternBeyond("it repeats a word boundary");
      return min === 0 ? [[], ...waysOf(part)] : waysOf(part);
    }
    default:
      throw new PatternBeyond("it looks ahead for a word boundary");
  }
}

/** The same with each boundary as what must follow it. */
function settled(parts: Parts): readonly Parts[] {
  const at = parts.findIndex(({ kind }) => kind === "boundary");
  const boundary = parts[at];
  if (boundary?.kind !== "boundary") return [parts];
  const follows: Syntax = { kind: "chars", ranges: word };
  return endings(parts.slice(0, at), 0).flatMap(({ before, inWord }) => {
    const look: Syntax = { kind: "look", part: follows, negative: inWord !== boundary.negative };
    return settled([...before, look, ...parts.slice(at + 1)]);
  });
}

interface Ending {
  readonly before: Parts;
  /** Whether its last character is one of a word. */
  readonly inWord: boolean;
}

/** What may stand before a place, told apart by its last character. */
function endings(parts: Parts, depth: number): readonly Ending[] {
  if (depth > deepest) throw tooMany();
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const inner = (more: Parts) => endings([...before, ...more], depth + 1);
  if (!last)
    return [
      { before: [{ kind: "start" }], inWord: false },
      { before: [{ kind: "chars", ranges: otherThanWord }], inWord: false },
      { before: [{ kind: "chars", ranges: word }], inWord: true },
    ];
  switch (last.kind) {
    case "start":
      return [{ before: parts, inWord: false }];
    case "chars":
      return [word, otherThanWord].flatMap((ranges) => {
        const those = intersectionOf(last.ranges, ranges);
        if (those.length === 0) return [];
        return { before: [...before, { kind: "chars", ranges: those }], inWord: ranges === word };
      });
    case "sequence":
      return inner(last.parts);
    case "choice":
      return last.parts.flatMap((part) => inner([part]));
    case "repeat": {
      if (last.max === 0) return inner([]);
      const fewer: Syntax = { ...last, min: Math.max(0, last.min - 1), max: last.max - 1 };
      const more = inner([fewer, last.part]);
      return last.min === 0 ? [...inner([]), ...more] : more;
    }
    default:
      return inner([]).map((ending) => ({ ...ending, before: [...ending.before, last] }));
  }
}

function tooMany(): PatternBeyond {
  return new PatternBeyond(`its word boundaries can be met in more than ${String(mostWays)} ways`);
}

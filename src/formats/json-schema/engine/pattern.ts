import type { Budget } from "../values/budget.js";
import type { Languages } from "./derive.js";
import type { Language } from "./language.js";
import { withoutBoundaries } from "./pattern-boundaries.js";
import { parsePattern, PatternBeyond, type Syntax } from "./pattern-syntax.js";

/**
 * The set of strings in which an ECMA-262 pattern is found (`u` semantics: code points), or why it cannot be told.
 * Covers everything but backreferences, lookbehind, and assertions inside a repetition.
 */
export function languageOf(
  make: Languages,
  source: string,
  budget: Budget,
): Language | { readonly beyond: string } {
  try {
    return matching(make, withoutBoundaries(parsePattern(source, budget)));
  } catch (error) {
    if (error instanceof PatternBeyond) return { beyond: error.message };
    throw error;
  }
}

/** Search semantics: the match may begin anywhere, and `^` holds at the first place only. */
function matching(make: Languages, syntax: Syntax): Language {
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
    case "boundary":
      throw new PatternBeyond("it has a word boundary");
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

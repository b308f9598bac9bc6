import type { Budget } from "../values/budget.js";
import type { Expressions, Language } from "./language-types.js";
import { intervalOf, lastCodePoint } from "./ranges.js";

/** What remains of a language after its first character: Janusz Brzozowski, "Derivatives of Regular Expressions", 1964. */
export interface Derivatives {
  /** Whether the empty string belongs to it. */
  nullable(language: Language): boolean;
  derivative(language: Language, codePoint: number): Language;
  /** Starts of the intervals of code points inside which every derivative is the same; begins with 0. */
  boundaries(language: Language): readonly number[];
}

export function derivativesOf(make: Expressions, budget: Budget): Derivatives {
  const nullables = new Map<number, boolean>();
  const cuts = new Map<number, readonly number[]>();
  const derivatives = new Map<number, Map<number, Language>>();

  function nullable(language: Language): boolean {
    const known = nullables.get(language.id);
    if (known !== undefined) return known;
    budget.spend();
    const answer = computeNullable(language);
    nullables.set(language.id, answer);
    return answer;
  }

  function computeNullable(language: Language): boolean {
    switch (language.kind) {
      case "none":
      case "chars":
        return false;
      case "empty":
        return true;
      case "cat":
        return nullable(language.first) && nullable(language.rest);
      case "or":
        return language.parts.some(nullable);
      case "and":
        return language.parts.every(nullable);
      case "not":
        return !nullable(language.part);
      case "repeat":
        return language.min === 0 || nullable(language.part);
      case "words":
        return language.tree.ends;
    }
  }

  function derivative(language: Language, codePoint: number): Language {
    const at = boundaries(language);
    const start = at[intervalOf(at, codePoint)] ?? 0;
    const known = derivatives.get(language.id) ?? new Map<number, Language>();
    derivatives.set(language.id, known);
    let answer = known.get(start);
    if (answer) return answer;
    budget.spend();
    known.set(start, (answer = derive(language, codePoint)));
    return answer;
  }

  function derive(language: Language, c: number): Language {
    switch (language.kind) {
      case "none":
      case "empty":
        return make.none;
      case "chars":
        return language.ranges.some(([from, to]) => c >= from && c <= to) ? make.empty : make.none;
      case "cat": {
        const head = make.cat(derivative(language.first, c), language.rest);
        return nullable(language.first) ? make.or([head, derivative(language.rest, c)]) : head;
      }
      case "or":
        return make.or(language.parts.map((part) => derivative(part, c)));
      case "and":
        return make.and(language.parts.map((part) => derivative(part, c)));
      case "not":
        return make.not(derivative(language.part, c));
      case "repeat":
        return make.cat(
          derivative(language.part, c),
          make.repeat(language.part, Math.max(0, language.min - 1), language.max - 1),
        );
      case "words": {
        const next = language.tree.next.get(c);
        return next ? make.wordsBelow(next) : make.none;
      }
    }
  }

  function boundaries(language: Language): readonly number[] {
    const known = cuts.get(language.id);
    if (known) return known;
    const computed = computeBoundaries(language);
    budget.spend(1 + (computed.length >> 1));
    const found = new Set([0, ...computed]);
    const answer = [...found].filter((cut) => cut <= lastCodePoint).sort((a, b) => a - b);
    cuts.set(language.id, answer);
    return answer;
  }

  function computeBoundaries(language: Language): readonly number[] {
    switch (language.kind) {
      case "none":
      case "empty":
        return [];
      case "chars":
        return language.ranges.flatMap(([from, to]) => [from, to + 1]);
      case "cat":
        return nullable(language.first)
          ? [...boundaries(language.first), ...boundaries(language.rest)]
          : boundaries(language.first);
      case "or":
      case "and":
        return language.parts.flatMap(boundaries);
      case "not":
      case "repeat":
        return boundaries(language.part);
      case "words":
        return [...language.tree.next.keys()].flatMap((code) => [code, code + 1]);
    }
  }

  return { nullable, derivative, boundaries };
}

import { Expressions, type Language } from "./language.js";
import { intervalOf, lastCodePoint } from "./ranges.js";

/**
 * Languages with what remains of them after their first character: Janusz Brzozowski, "Derivatives of Regular
 * Expressions", 1964. Everything interned here belongs to one comparison and is dropped with it.
 */
export class Languages extends Expressions {
  private readonly nullables = new Map<number, boolean>();
  private readonly cuts = new Map<number, readonly number[]>();
  private readonly derivatives = new Map<number, Map<number, Language>>();

  /** Whether the empty string belongs to it. */
  nullable(language: Language): boolean {
    const earlier = this.nullables.get(language.id);
    if (earlier !== undefined) return earlier;
    this.budget.spend();
    const answer = this.computeNullable(language);
    this.nullables.set(language.id, answer);
    return answer;
  }

  private computeNullable(language: Language): boolean {
    switch (language.kind) {
      case "none":
      case "chars":
        return false;
      case "empty":
        return true;
      case "cat":
        return this.nullable(language.first) && this.nullable(language.rest);
      case "or":
        return language.parts.some((part) => this.nullable(part));
      case "and":
        return language.parts.every((part) => this.nullable(part));
      case "not":
        return !this.nullable(language.part);
      case "repeat":
        return language.min === 0 || this.nullable(language.part);
      case "words":
        return language.tree.ends;
    }
  }

  derivative(language: Language, codePoint: number): Language {
    const at = this.boundaries(language);
    const start = at[intervalOf(at, codePoint)] ?? 0;
    const earlier = this.derivatives.get(language.id) ?? new Map<number, Language>();
    this.derivatives.set(language.id, earlier);
    let answer = earlier.get(start);
    if (answer) return answer;
    this.budget.spend();
    earlier.set(start, (answer = this.derive(language, codePoint)));
    return answer;
  }

  private derive(language: Language, c: number): Language {
    switch (language.kind) {
      case "none":
      case "empty":
        return this.none;
      case "chars":
        return language.ranges.some(([from, to]) => c >= from && c <= to) ? this.empty : this.none;
      case "cat": {
        const head = this.cat(this.derivative(language.first, c), language.rest);
        return this.nullable(language.first) ? this.or([head, this.derivative(language.rest, c)]) : head;
      }
      case "or":
        return this.or(language.parts.map((part) => this.derivative(part, c)));
      case "and":
        return this.and(language.parts.map((part) => this.derivative(part, c)));
      case "not":
        return this.not(this.derivative(language.part, c));
      case "repeat":
        return this.cat(
          this.derivative(language.part, c),
          this.repeat(language.part, Math.max(0, language.min - 1), language.max - 1),
        );
      case "words": {
        const next = language.tree.next.get(c);
        return next ? this.wordsBelow(next) : this.none;
      }
    }
  }

  /** Starts of the intervals of code points inside which every derivative is the same; begins with 0. */
  boundaries(language: Language): readonly number[] {
    const earlier = this.cuts.get(language.id);
    if (earlier) return earlier;
    const computed = this.computeBoundaries(language);
    this.budget.spend(1 + (computed.length >> 1));
    const starts = new Set([0, ...computed]);
    const answer = [...starts].filter((cut) => cut <= lastCodePoint).sort((a, b) => a - b);
    this.cuts.set(language.id, answer);
    return answer;
  }

  private computeBoundaries(language: Language): readonly number[] {
    switch (language.kind) {
      case "none":
      case "empty":
        return [];
      case "chars":
        return language.ranges.flatMap(([from, to]) => [from, to + 1]);
      case "cat":
        return this.nullable(language.first)
          ? [...this.boundaries(language.first), ...this.boundaries(language.rest)]
          : this.boundaries(language.first);
      case "or":
      case "and":
        return language.parts.flatMap((part) => this.boundaries(part));
      case "not":
      case "repeat":
        return this.boundaries(language.part);
      case "words":
        return [...language.tree.next.keys()].flatMap((code) => [code, code + 1]);
    }
  }
}

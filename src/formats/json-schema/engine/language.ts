import type { Budget } from "../values/budget.js";
import { lastCodePoint, mergeRanges, type Range } from "./ranges.js";
import { treeOf, type WordTree } from "./word-tree.js";

/**
 * Sets of strings as expressions over code points, with union, intersection and complement, decided by Brzozowski
 * derivatives (derive.ts). Expressions are interned: equal ones are one object, which keeps the number of derivatives
 * finite and small.
 */
export type Language =
  | { readonly kind: "none"; readonly id: number }
  | { readonly kind: "empty"; readonly id: number }
  /** One code point out of sorted, disjoint, inclusive ranges. */
  | { readonly kind: "chars"; readonly id: number; readonly ranges: readonly Range[] }
  | { readonly kind: "cat"; readonly id: number; readonly first: Language; readonly rest: Language }
  | { readonly kind: "or" | "and"; readonly id: number; readonly parts: readonly Language[] }
  | { readonly kind: "not"; readonly id: number; readonly part: Language }
  | {
      readonly kind: "repeat";
      readonly id: number;
      readonly part: Language;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "words"; readonly id: number; readonly tree: WordTree };

/** Makes the expressions of one comparison. */
export class Expressions {
  private readonly table = new Map<string, Language>();
  private readonly treeIds = new Map<WordTree, number>();
  private ids = 0;
  readonly none: Language;
  readonly empty: Language;
  readonly anyChar: Language;
  readonly all: Language;

  constructor(protected readonly budget: Budget) {
    this.none = this.intern("none", (id) => ({ kind: "none", id }));
    this.empty = this.intern("empty", (id) => ({ kind: "empty", id }));
    this.anyChar = this.chars([[0, lastCodePoint]]);
    this.all = this.intern("all", (id) => ({
      kind: "repeat",
      id,
      part: this.anyChar,
      min: 0,
      max: Infinity,
    }));
  }

  chars(ranges: readonly Range[]): Language {
    const merged = mergeRanges(ranges);
    if (merged.length === 0) return this.none;
    return this.intern(`c${merged.join(";")}`, (id) => ({ kind: "chars", id, ranges: merged }));
  }

  /** Linked to the right, so that equal sequences are equal objects. */
  cat(first: Language, rest: Language): Language {
    if (first === this.none || rest === this.none) return this.none;
    if (first === this.empty) return rest;
    if (rest === this.empty) return first;
    if (first === this.all && rest === this.all) return this.all;
    const parts: Language[] = [];
    let last = first;
    for (; last.kind === "cat"; last = last.rest) parts.push(last.first);
    parts.push(last);
    return parts.reduceRight((tail, part) => this.linked(part, tail), rest);
  }

  private linked(first: Language, rest: Language): Language {
    if (first === this.all && rest === this.all) return this.all;
    return this.intern(`.${String(first.id)},${String(rest.id)}`, (id) => ({ kind: "cat", id, first, rest }));
  }

  or(parts: readonly Language[]): Language {
    this.budget.spend(parts.length);
    const flat = new Map<number, Language>();
    const ranges: Range[] = [];
    for (const part of opened("or", parts)) {
      if (part === this.all) return this.all;
      if (part.kind === "chars") ranges.push(...part.ranges);
      else if (part !== this.none) flat.set(part.id, part);
    }
    const single = ranges.length > 0 ? this.chars(ranges) : this.none;
    if (single !== this.none) flat.set(single.id, single);
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return this.all;
    return this.join("or", flat, this.none);
  }

  and(parts: readonly Language[]): Language {
    this.budget.spend(parts.length);
    const flat = new Map<number, Language>();
    for (const part of opened("and", parts)) {
      if (part === this.none) return this.none;
      if (part !== this.all) flat.set(part.id, part);
    }
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return this.none;
    return this.join("and", flat, this.all);
  }

  private join(kind: "or" | "and", flat: ReadonlyMap<number, Language>, unit: Language): Language {
    const parts = [...flat.values()].sort((a, b) => a.id - b.id);
    const [only] = parts;
    if (only === undefined) return unit;
    if (parts.length === 1) return only;
    this.budget.spend(2 * parts.length);
    return this.intern(`${kind}${parts.map((p) => p.id).join(",")}`, (id) => ({ kind, id, parts }));
  }

  not(part: Language): Language {
    if (part.kind === "not") return part.part;
    if (part === this.none) return this.all;
    if (part === this.all) return this.none;
    return this.intern(`!${String(part.id)}`, (id) => ({ kind: "not", id, part }));
  }

  repeat(part: Language, min: number, max: number): Language {
    if (max === 0 || part === this.empty) return this.empty;
    if (part === this.none) return min === 0 ? this.empty : this.none;
    if (min === 1 && max === 1) return part;
    if (part === this.anyChar && min === 0 && max === Infinity) return this.all;
    if (part.kind === "repeat" && part.min === 0 && part.max === Infinity) return part;
    return this.intern(`*${String(part.id)},${String(min)},${String(max)}`, (id) => ({
      kind: "repeat",
      id,
      part,
      min,
      max,
    }));
  }

  wordsBelow(tree: WordTree): Language {
    if (tree.next.size === 0) return tree.ends ? this.empty : this.none;
    let treeId = this.treeIds.get(tree);
    if (treeId === undefined) {
      treeId = this.treeIds.size;
      this.treeIds.set(tree, treeId);
    }
    return this.intern(`w${String(treeId)}`, (id) => ({ kind: "words", id, tree }));
  }

  words(texts: readonly string[]): Language {
    this.budget.spend(texts.length);
    return this.wordsBelow(treeOf(texts));
  }

  private intern(key: string, make: (id: number) => Language): Language {
    const earlier = this.table.get(key);
    if (earlier) return earlier;
    this.budget.spend(1 + (key.length >> 5));
    this.ids += 1;
    const language = make(this.ids);
    this.table.set(key, language);
    return language;
  }
}

/** The parts, those of the same kind opened up. */
function* opened(kind: "or" | "and", parts: readonly Language[]): Iterable<Language> {
  for (const part of parts) {
    if (part.kind === kind) yield* part.parts;
    else yield part;
  }
}

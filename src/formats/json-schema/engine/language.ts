/**
 * Sets of strings as expressions over code points, with union, intersection and complement, decided by Brzozowski
 * derivatives (Janusz Brzozowski, "Derivatives of Regular Expressions", 1964). Expressions are interned: equal ones
 * are one object, which keeps the number of derivatives finite and small.
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
  /** A finite set of words as a prefix tree: large enumerations stay cheap. */
  | { readonly kind: "words"; readonly id: number; readonly tree: WordTree };

export type Range = readonly [from: number, to: number];

export interface WordTree {
  readonly ends: boolean;
  readonly next: ReadonlyMap<number, WordTree>;
}

export const lastCodePoint = 0x10ffff;

export interface Languages {
  readonly none: Language;
  readonly empty: Language;
  readonly anyChar: Language;
  readonly all: Language;
  chars(ranges: readonly Range[]): Language;
  cat(first: Language, rest: Language): Language;
  or(parts: readonly Language[]): Language;
  and(parts: readonly Language[]): Language;
  not(part: Language): Language;
  repeat(part: Language, min: number, max: number): Language;
  words(texts: readonly string[]): Language;
  nullable(language: Language): boolean;
  derivative(language: Language, codePoint: number): Language;
  /** Starts of the intervals of code points inside which every derivative is the same; begins with 0. */
  boundaries(language: Language): readonly number[];
}

/** Everything interned here belongs to one comparison and is dropped with it. */
export function languages(): Languages {
  const table = new Map<string, Language>();
  let ids = 0;
  const nullables = new Map<number, boolean>();
  const cuts = new Map<number, readonly number[]>();
  const derivatives = new Map<number, Map<number, Language>>();
  const treeIds = new Map<WordTree, number>();

  function intern(key: string, make: (id: number) => Language): Language {
    const known = table.get(key);
    if (known) return known;
    ids += 1;
    const made = make(ids);
    table.set(key, made);
    return made;
  }

  const none = intern("none", (id) => ({ kind: "none", id }));
  const empty = intern("empty", (id) => ({ kind: "empty", id }));
  const anyChar = chars([[0, lastCodePoint]]);
  const all = intern("all", (id) => ({ kind: "repeat", id, part: anyChar, min: 0, max: Infinity }));

  function chars(ranges: readonly Range[]): Language {
    const merged = mergeRanges(ranges);
    if (merged.length === 0) return none;
    return intern(`c${merged.join(";")}`, (id) => ({ kind: "chars", id, ranges: merged }));
  }

  function cat(first: Language, rest: Language): Language {
    if (first === none || rest === none) return none;
    if (first === empty) return rest;
    if (rest === empty) return first;
    if (first === all && rest === all) return all;
    if (first.kind === "cat") return cat(first.first, cat(first.rest, rest));
    return intern(`.${first.id},${rest.id}`, (id) => ({ kind: "cat", id, first, rest }));
  }

  function or(parts: readonly Language[]): Language {
    const flat = new Map<number, Language>();
    const ranges: Range[] = [];
    for (const part of parts.flatMap((p) => (p.kind === "or" ? p.parts : [p]))) {
      if (part === all) return all;
      if (part.kind === "chars") ranges.push(...part.ranges);
      else if (part !== none) flat.set(part.id, part);
    }
    const single = chars(ranges);
    if (single !== none) flat.set(single.id, single);
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return all;
    return join("or", flat, none);
  }

  function and(parts: readonly Language[]): Language {
    const flat = new Map<number, Language>();
    for (const part of parts.flatMap((p) => (p.kind === "and" ? p.parts : [p]))) {
      if (part === none) return none;
      if (part !== all) flat.set(part.id, part);
    }
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return none;
    return join("and", flat, all);
  }

  function join(kind: "or" | "and", flat: ReadonlyMap<number, Language>, unit: Language): Language {
    const parts = [...flat.values()].sort((a, b) => a.id - b.id);
    const [only] = parts;
    if (only === undefined) return unit;
    if (parts.length === 1) return only;
    return intern(`${kind}${parts.map((p) => p.id).join(",")}`, (id) => ({ kind, id, parts }));
  }

  function not(part: Language): Language {
    if (part.kind === "not") return part.part;
    if (part === none) return all;
    if (part === all) return none;
    return intern(`!${part.id}`, (id) => ({ kind: "not", id, part }));
  }

  function repeat(part: Language, min: number, max: number): Language {
    if (max === 0 || part === empty) return empty;
    if (part === none) return min === 0 ? empty : none;
    if (min === 1 && max === 1) return part;
    if (part === anyChar && min === 0 && max === Infinity) return all;
    if (part.kind === "repeat" && part.min === 0 && part.max === Infinity) return part;
    return intern(`*${part.id},${min},${max}`, (id) => ({ kind: "repeat", id, part, min, max }));
  }

  function words(texts: readonly string[]): Language {
    return wordsOf(treeOf(texts));
  }

  function wordsOf(tree: WordTree): Language {
    if (tree.next.size === 0) return tree.ends ? empty : none;
    let treeId = treeIds.get(tree);
    if (treeId === undefined) {
      treeId = treeIds.size;
      treeIds.set(tree, treeId);
    }
    return intern(`w${treeId}`, (id) => ({ kind: "words", id, tree }));
  }

  function nullable(language: Language): boolean {
    const known = nullables.get(language.id);
    if (known !== undefined) return known;
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
    if (!answer) known.set(start, (answer = derive(language, codePoint)));
    return answer;
  }

  function derive(language: Language, c: number): Language {
    switch (language.kind) {
      case "none":
      case "empty":
        return none;
      case "chars":
        return language.ranges.some(([from, to]) => c >= from && c <= to) ? empty : none;
      case "cat": {
        const head = cat(derivative(language.first, c), language.rest);
        return nullable(language.first) ? or([head, derivative(language.rest, c)]) : head;
      }
      case "or":
        return or(language.parts.map((part) => derivative(part, c)));
      case "and":
        return and(language.parts.map((part) => derivative(part, c)));
      case "not":
        return not(derivative(language.part, c));
      case "repeat":
        return cat(
          derivative(language.part, c),
          repeat(language.part, Math.max(0, language.min - 1), language.max - 1),
        );
      case "words": {
        const next = language.tree.next.get(c);
        return next ? wordsOf(next) : none;
      }
    }
  }

  function boundaries(language: Language): readonly number[] {
    const known = cuts.get(language.id);
    if (known) return known;
    const found = new Set([0]);
    for (const cut of computeBoundaries(language)) found.add(cut);
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

  return {
    none,
    empty,
    anyChar,
    all,
    chars,
    cat,
    or,
    and,
    not,
    repeat,
    words,
    nullable,
    derivative,
    boundaries,
  };
}

/** The index of the interval that holds a code point. */
function intervalOf(starts: readonly number[], codePoint: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else if (from <= to) merged.push([from, to]);
  }
  return merged;
}

interface GrowingTree {
  ends: boolean;
  readonly next: Map<number, GrowingTree>;
}

function treeOf(texts: readonly string[]): WordTree {
  const root: GrowingTree = { ends: false, next: new Map() };
  for (const text of texts) {
    let at = root;
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0;
      let next = at.next.get(code);
      if (!next) at.next.set(code, (next = { ends: false, next: new Map() }));
      at = next;
    }
    at.ends = true;
  }
  return root;
}

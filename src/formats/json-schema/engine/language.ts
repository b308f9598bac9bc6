import type { Expressions, Language } from "./language-types.js";
import type { Budget } from "../values/budget.js";
import type { Derivatives } from "./derive.js";
import { derivativesOf } from "./derive.js";
import type { Range } from "./ranges.js";
import { lastCodePoint, mergeRanges } from "./ranges.js";
import type { WordTree } from "./word-tree.js";
import { treeOf } from "./word-tree.js";

export interface Languages extends Expressions, Derivatives {}

/** Everything interned here belongs to one comparison and is dropped with it. */
export function languages(budget: Budget): Languages {
  const make = expressions(budget);
  return { ...make, ...derivativesOf(make, budget) };
}

function expressions(budget: Budget): Expressions {
  const table = new Map<string, Language>();
  const treeIds = new Map<WordTree, number>();
  let ids = 0;

  function intern(key: string, make: (id: number) => Language): Language {
    const known = table.get(key);
    if (known) return known;
    budget.spend(1 + (key.length >> 5));
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

  /** Linked to the right, so that equal sequences are equal objects. */
  function cat(first: Language, rest: Language): Language {
    if (first === none || rest === none) return none;
    if (first === empty) return rest;
    if (rest === empty) return first;
    if (first === all && rest === all) return all;
    const parts: Language[] = [];
    let last = first;
    for (; last.kind === "cat"; last = last.rest) parts.push(last.first);
    parts.push(last);
    return parts.reduceRight((tail, part) => linked(part, tail), rest);
  }

  function linked(first: Language, rest: Language): Language {
    if (first === all && rest === all) return all;
    return intern(`.${String(first.id)},${String(rest.id)}`, (id) => ({ kind: "cat", id, first, rest }));
  }

  function or(parts: readonly Language[]): Language {
    budget.spend(parts.length);
    const flat = new Map<number, Language>();
    const ranges: Range[] = [];
    for (const part of opened("or", parts)) {
      if (part === all) return all;
      if (part.kind === "chars") ranges.push(...part.ranges);
      else if (part !== none) flat.set(part.id, part);
    }
    const single = ranges.length > 0 ? chars(ranges) : none;
    if (single !== none) flat.set(single.id, single);
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return all;
    return join("or", flat, none);
  }

  function and(parts: readonly Language[]): Language {
    budget.spend(parts.length);
    const flat = new Map<number, Language>();
    for (const part of opened("and", parts)) {
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
    budget.spend(2 * parts.length);
    return intern(`${kind}${parts.map((p) => p.id).join(",")}`, (id) => ({ kind, id, parts }));
  }

  function not(part: Language): Language {
    if (part.kind === "not") return part.part;
    if (part === none) return all;
    if (part === all) return none;
    return intern(`!${String(part.id)}`, (id) => ({ kind: "not", id, part }));
  }

  function repeat(part: Language, min: number, max: number): Language {
    if (max === 0 || part === empty) return empty;
    if (part === none) return min === 0 ? empty : none;
    if (min === 1 && max === 1) return part;
    if (part === anyChar && min === 0 && max === Infinity) return all;
    if (part.kind === "repeat" && part.min === 0 && part.max === Infinity) return part;
    return intern(`*${String(part.id)},${String(min)},${String(max)}`, (id) => ({
      kind: "repeat",
      id,
      part,
      min,
      max,
    }));
  }

  function wordsBelow(tree: WordTree): Language {
    if (tree.next.size === 0) return tree.ends ? empty : none;
    let treeId = treeIds.get(tree);
    if (treeId === undefined) {
      treeId = treeIds.size;
      treeIds.set(tree, treeId);
    }
    return intern(`w${String(treeId)}`, (id) => ({ kind: "words", id, tree }));
  }

  function words(texts: readonly string[]): Language {
    budget.spend(texts.length);
    return wordsBelow(treeOf(texts));
  }

  return { none, empty, anyChar, all, chars, cat, or, and, not, repeat, words, wordsBelow };
}

/** The parts, those of the same kind opened up. */
function* opened(kind: "or" | "and", parts: readonly Language[]): Iterable<Language> {
  for (const part of parts) {
    if (part.kind === kind) yield* part.parts;
    else yield part;
  }
}

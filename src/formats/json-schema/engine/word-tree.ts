/** A finite set of words as a prefix tree: large enumerations stay cheap. */
export interface WordTree {
  readonly ends: boolean;
  readonly next: ReadonlyMap<number, WordTree>;
}

interface GrowingTree {
  ends: boolean;
  readonly next: Map<number, GrowingTree>;
}

export function treeOf(texts: readonly string[]): WordTree {
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

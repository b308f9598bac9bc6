import { pairNamed, type Pairs } from "../schema/roots.js";
import { isNamed, type Named, type Schema, type Type, typeOf } from "../schema/schema.js";

/** The branches of both sides: named ones by name or alias, others by kind, and what is left by promotion. */
export function matchBranches(base: Type, head: Type): Pairs<Schema> {
  const [a, b] = [branchesOf(base), branchesOf(head)];
  const named = pairNamed(a.filter(isNamed), b.filter(isNamed));
  const both: [Type, Type][] = named.both.map(([ofA, ofB]): [Named, Named] => [ofA, ofB]);
  const onlyA: Type[] = [...named.onlyA];
  const onlyB: Type[] = [...named.onlyB];
  const others = new Map(b.filter((type) => !isNamed(type)).map((type) => [type.kind, type]));
  for (const type of a.filter((candidate) => !isNamed(candidate))) {
    const other = others.get(type.kind);
    others.delete(type.kind);
    if (other) both.push([type, other]);
    else onlyA.push(type);
  }
  onlyB.push(...others.values());
  return promotedPairs({ both, onlyA, onlyB });
}

function branchesOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.branches.map(typeOf) : [type];
}

/** Kinds that pair up when both are left over, the closest first; either side may come first. */
const closest: readonly (readonly [Type["kind"], Type["kind"]])[] = [
  ["int", "long"],
  ["float", "double"],
  ["bytes", "string"],
  ["long", "double"],
  ["int", "double"],
  ["int", "float"],
  ["long", "float"],
];

/** [null, int] and [null, long] differ in one branch, not in two. */
function promotedPairs({
  both,
  onlyA,
  onlyB,
}: {
  both: [Type, Type][];
  onlyA: Type[];
  onlyB: Type[];
}): Pairs<Schema> {
  const [freeA, freeB] = [new Set(onlyA), new Set(onlyB)];
  const join = (kindA: Type["kind"], kindB: Type["kind"]): void => {
    const ofA = [...freeA].find(({ kind }) => kind === kindA);
    const ofB = [...freeB].find(({ kind }) => kind === kindB);
    if (!ofA || !ofB) return;
    freeA.delete(ofA);
    freeB.delete(ofB);
    both.push([ofA, ofB]);
  };
  for (const [narrow, wide] of closest) {
    join(narrow, wide);
    join(wide, narrow);
  }
  return { both, onlyA: [...freeA], onlyB: [...freeB] };
}

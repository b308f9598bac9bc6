import type { ProfileName } from "../../model/contract.js";
import type { Verdict } from "../../model/outcome.js";
import type { Contract, Pair, Semantics } from "./pair.js";
import { pairOf, readingWithAdvice } from "./pair.js";

/** One pair of contracts under one profile: shared by the whole verdict and by the verdicts of its changes. */
export interface PairComparison {
  readonly pair: Pair;
  readonly semantics: Semantics;
  /** The whole pair's verdict, computed once. */
  whole(): Promise<Verdict>;
}

type Found = PairComparison & { readonly swapped: boolean };

const comparisons = new WeakMap<Contract, WeakMap<Contract, Map<ProfileName, PairComparison>>>();

/** The comparison of two contracts; asked for with the sides swapped, it is the same one, and says so. */
export function comparisonOf(base: Contract, head: Contract, profile: ProfileName): Found {
  const there = comparisons.get(base)?.get(head)?.get(profile);
  if (there) return { ...there, swapped: false };
  const back = comparisons.get(head)?.get(base)?.get(profile);
  if (back) return { ...back, swapped: true };
  const made = compare(base, head, profile);
  const byHead = comparisons.get(base) ?? new WeakMap<Contract, Map<ProfileName, PairComparison>>();
  comparisons.set(base, byHead);
  byHead.set(head, new Map(byHead.get(head)).set(profile, made));
  return { ...made, swapped: false };
}

function compare(base: Contract, head: Contract, profile: ProfileName): PairComparison {
  const pair = pairOf(base, head);
  const semantics: Semantics = profile === "strict" ? "strict" : "declared";
  const read = semantics === "declared" ? readingWithAdvice : strictly;
  let verdict: Promise<Verdict> | undefined;
  const decide = async (): Promise<Verdict> => ({
    backward: await read(pair, pair.head, pair.base),
    forward: await read(pair, pair.base, pair.head),
  });
  return { pair, semantics, whole: () => (verdict ??= decide()) };
}

const strictly: typeof readingWithAdvice = (pair, reader, writer) => pair.reading(reader, writer, "strict");

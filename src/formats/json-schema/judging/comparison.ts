import type { ProfileName } from "../../../model/formats.js";
import type { Direction, Verdict } from "../../../model/outcome.js";
import type { BothWays } from "./advice.js";
import { adviceOn, noteOn } from "./advice.js";
import type { Pair, Semantics } from "./pair.js";
import type { Contract } from "./side.js";
import { pairOf } from "./pair.js";

/** What is said of a whole pair. */
export interface Whole {
  readonly verdict: Verdict;
  /** For people: where plain set inclusion says otherwise, and what the cross-check found. */
  readonly remarks: readonly string[];
}

/** One pair of contracts under one profile: shared by the whole verdict and by the verdicts of its changes. */
export interface PairComparison {
  readonly pair: Pair;
  readonly semantics: Semantics;
  /** Computed once. */
  whole(): Promise<Whole>;
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
  let whole: Promise<Whole> | undefined;
  return { pair, semantics, whole: () => (whole ??= judged(pair, semantics, profile)) };
}

async function judged(pair: Pair, semantics: Semantics, profile: ProfileName): Promise<Whole> {
  const backward = await bothWays(pair, semantics, "backward");
  const forward = await bothWays(pair, semantics, "forward");
  const verdict = { backward: noteOn(backward), forward: noteOn(forward) };
  // Under another system's profile the verdict is that system's, and these remarks would be about another one.
  if (profile === "confluent") return { verdict, remarks: [] };
  const strict = { backward: backward.strict, forward: forward.strict };
  const remarks = adviceOn(verdict, strict);
  if (!pair.head.contract.document.settings.crossCheck) return { verdict, remarks };
  const { crossChecked } = await import("./cross-check/cross-check.js");
  const checked = await crossChecked(pair, { semantics, verdict, strict }).catch((error: unknown) => ({
    verdict,
    remarks: [`not cross-checked: ${error instanceof Error ? error.message : String(error)}`],
  }));
  return { verdict: checked.verdict, remarks: [...remarks, ...checked.remarks] };
}

async function bothWays(pair: Pair, semantics: Semantics, direction: Direction): Promise<BothWays> {
  const [reader, writer] = direction === "backward" ? [pair.head, pair.base] : [pair.base, pair.head];
  const own = await pair.reading(reader, writer, semantics);
  // What declared writers write is part of what plain inclusion allows: what fails for them fails there too.
  if (semantics === "strict" || own.outcome !== "reads") return { own, strict: own };
  // The cross-check needs an instance that Ajv confirmed; a sentence of advice does not, and loading Ajv takes time.
  const { crossCheck } = pair.head.contract.document.settings;
  const strict = await pair[crossCheck ? "reading" : "expecting"](reader, writer, "strict");
  return { own, strict };
}

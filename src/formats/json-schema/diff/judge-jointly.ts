import { directions, fails, reads, type Verdict } from "../../../model/outcome.js";
import type { Pair, Semantics } from "../judging/pair.js";
import type { SchemaDifference } from "./difference.js";
import { variantOf } from "./variant.js";

interface Judging {
  readonly counting: readonly SchemaDifference[];
  readonly verdicts: ReadonlyMap<SchemaDifference, Verdict>;
  readonly whole: Verdict;
  readonly most: number;
}

/** Where the whole fails and no change fails by itself: those without which the whole would not fail, or may not. */
export async function judgeJointly(
  pair: Pair,
  semantics: Semantics,
  { counting, verdicts, whole, most }: Judging,
): Promise<ReadonlyMap<SchemaDifference, Verdict>> {
  const joint = new Map<SchemaDifference, Verdict>();
  for (const direction of directions) {
    const outcome = whole[direction];
    if (!fails(outcome) || counting.length < 2 || counting.length > most) continue;
    if (pair.stepsForChanges() === 0) continue;
    const alone = (difference: SchemaDifference) => verdicts.get(difference)?.[direction] ?? reads;
    if (counting.some((difference) => fails(alone(difference)))) continue;
    const [reader, writer] = direction === "backward" ? [pair.head, pair.base] : [pair.base, pair.head];
    for (const difference of counting) {
      const undo = direction === "backward" ? difference.inHead : difference.inBase;
      const without = variantOf(pair, reader, difference, undo);
      const decides =
        alone(difference).outcome === "undecided" ||
        (without && (await pair.readingAlone(without, writer, semantics, reader)).outcome === "reads");
      if (!decides) continue;
      const verdict = joint.get(difference) ??
        verdicts.get(difference) ?? { backward: reads, forward: reads };
      joint.set(difference, {
        ...verdict,
        [direction]: { ...outcome, because: `together with other changes: ${outcome.because}` },
      });
    }
  }
  return joint;
}

import { digestOf } from "../../algorithms/digest.js";
import type { Change } from "../../model/change.js";
import type { FormatId } from "../../model/formats.js";
import { type Comparison, type Pairing, pathOf } from "../../model/contract.js";
import { type Direction, directions, type Surface, undecided, type Verdict } from "../../model/outcome.js";
import type { RuleInfo } from "../../model/rule.js";

/** A gap in our rules costs a vague message, not a false green. */
export function unexplained(format: FormatId): RuleInfo {
  return {
    id: `${format}/unexplained`,
    title: "The contract differs in a way that no rule explains",
    why: "The whole contract was judged and the verdict differs from what the single changes add up to, or its meaning changed without any listed change. The whole contract's verdict counts.",
    remedy:
      "Split the change into smaller ones to see which part matters, and report the case: a rule is missing.",
  };
}

/** whole: the contract fails in a direction in which no change fails. silent: its meaning changed and no rule saw it. */
export function gapOf<Contract>(
  definition: { canonical(contract: Contract): string },
  {
    base,
    head,
    whole,
    changes,
  }: { base: Contract; head: Contract; whole: Verdict; changes: readonly Change[] },
): "whole" | "silent" | undefined {
  const unexplainedIn = (direction: Direction) =>
    whole[direction].outcome !== "reads" &&
    !changes.some((change) => change.verdict[direction].outcome !== "reads");
  if (directions.some(unexplainedIn)) return "whole";
  if (changes.length === 0 && definition.canonical(base) !== definition.canonical(head)) return "silent";
  return undefined;
}

export function widen(whole: Verdict, gap: "whole" | "silent"): Verdict {
  if (gap === "whole") return whole;
  const silent = undecided("the contract's meaning changed, and no rule says how");
  return { backward: silent, forward: silent };
}

/** Its fingerprint holds both contents, since nothing else is known of it: a waiver covers these two and nothing later. */
export function gapChange(
  format: FormatId,
  whole: Verdict,
  at: { pairing: Pairing; surface: Surface; digests: Comparison["digests"] },
): Change {
  const rule = unexplained(format);
  return {
    rule: rule.id,
    element: [],
    edit: "changed",
    message: "the contract as a whole differs in a way that no single change explains",
    surface: at.surface,
    verdict: whole,
    effect: "joint",
    references: [],
    remedy: rule.remedy,
    fingerprint: digestOf(
      JSON.stringify([rule.id, pathOf(at.pairing), at.digests.base ?? null, at.digests.head ?? null]),
    ),
  };
}

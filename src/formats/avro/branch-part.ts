import type { Outcome } from "../../model/outcome.js";
import { reads } from "../../model/outcome.js";
import type { Checks } from "./check.js";
import type { Matched } from "./matched.js";
import type { Schema } from "./schema.js";

/** One branch of one side, with the whole types of both sides at that place. */
export interface Branch {
  readonly branch: Schema;
  readonly slot: Schema;
  readonly otherSlot: Schema;
  readonly checks: Checks;
}

export interface BranchDifference {
  readonly base: Branch | undefined;
  readonly head: Branch | undefined;
  readonly match: Matched["unions"][number];
}

/** Branches that only one side has, and pairs of branches that differ by a promotion. */
export function* branchDifferences({ unions, checks }: Matched): Iterable<BranchDifference> {
  for (const match of unions) {
    const base = (branch: Schema): Branch => ({ branch, slot: match.base, otherSlot: match.head, checks });
    const head = (branch: Schema): Branch => ({ branch, slot: match.head, otherSlot: match.base, checks });
    for (const branch of match.branches.onlyA) yield { base: base(branch), head: undefined, match };
    for (const branch of match.branches.onlyB) yield { base: undefined, head: head(branch), match };
    for (const [one, other] of match.branches.both)
      if (one.kind !== other.kind) yield { base: base(one), head: head(other), match };
  }
}

/** What becomes of a value that the writer writes in this branch. */
export function readsBranch(reader: Branch | undefined, writer: Branch | undefined): Outcome {
  if (!writer) return reads;
  return writer.checks.branch(reader?.slot ?? writer.otherSlot, writer.branch);
}

import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { type Branch, branchDifferences, readsBranch } from "../match/union-branches.js";

export const nullability = defineRule<Matched, Branch>({
  id: "avro/nullability",
  title: "Null allowed or no longer allowed",
  why: "A writer whose union holds null may write null; a reader without that branch cannot take it. The other way round every value fits.",
  remedy:
    "Let the readers accept null first, then let the writers write it. To forbid null, stop writing it, and keep the branch on readers while such data exists.",
  references: ["avro:MISSING_UNION_BRANCH", "avro:TYPE_MISMATCH"],
  surfaces: ["wire"],
  *differences(matched) {
    for (const { base, head, match } of branchDifferences(matched))
      if ((head ?? base)?.branch.kind === "null") yield differenceAt(match, { base, head }, match.head.place);
  },
  reads: readsBranch,
  message: ({ head }) => (head ? "null is allowed now" : "null is no longer allowed"),
  shape: ({ slot }) => slot.kind,
});

import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { branchStep, trail } from "../match/trail.js";
import { type Branch, branchDifferences, readsBranch } from "../match/union-branches.js";
import { schemaKey } from "../schema/definition-key.js";
import { describeType } from "../schema/describe.js";
import { typeOf } from "../schema/schema.js";

export const unionBranch = defineRule<Matched, Branch>({
  id: "avro/union-branch",
  title: "Union branch added, removed or changed",
  why: "The writer may write any of its branches, and the reader needs a branch that takes each: of the same type and name, or one that the value is promoted to. Otherwise data in that branch cannot be read.",
  remedy:
    "Add the branch to all readers before any writer uses it; before removing one, stop writing it and let the data expire.",
  references: ["avro:MISSING_UNION_BRANCH"],
  surfaces: ["wire"],
  *differences(matched) {
    for (const { base, head, match } of branchDifferences(matched)) {
      const part = head ?? base;
      if (!part || part.branch.kind === "null") continue;
      const step = ({ branch, slot }: Branch) =>
        typeOf(slot).kind === "union" ? [branchStep(branch, slot)] : [];
      const at = trail(match.at, step(base ?? part), step(part));
      yield differenceAt({ at }, { base, head }, part.branch.place);
    }
  },
  reads: readsBranch,
  message({ base, head }) {
    if (!base) return `the union gained the branch ${head ? describeType(head.branch) : ""}`;
    if (!head) return `the union lost the branch ${describeType(base.branch)}`;
    return `the branch ${describeType(base.branch)} became ${describeType(head.branch)}`;
  },
  shape: ({ branch }) => schemaKey(branch),
});

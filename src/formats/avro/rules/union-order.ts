import { readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { orderDifference } from "../match/place-difference.js";
import { branchStep } from "../match/trail.js";
import type { Type } from "../schema/schema.js";

export const unionOrder = defineRule<Matched, readonly string[]>({
  id: "avro/union-order",
  title: "Union branches reordered",
  why: "Readers with the writer's schema find the branch by its type, not by its place. Until Avro 1.11 a field's default had to fit the first branch, and code generators may derive another type.",
  remedy: "Keep null first where the default is null, and check generated code.",
  surfaces: ["wire"],
  *differences({ unions }) {
    for (const match of unions)
      yield* orderDifference(match, steps(match.base), steps(match.head), match.head.place);
  },
  reads: () => readsWith("branches are found by type, whatever their order"),
  message: ({ base, head }) =>
    `the union's branches stand in another order: ${base?.join(", ") ?? ""} became ${head?.join(", ") ?? ""}`,
  shape: (names) => names,
});

function steps(type: Type): readonly string[] {
  return type.kind === "union" ? type.branches.map((branch) => branchStep(branch, type)) : [];
}

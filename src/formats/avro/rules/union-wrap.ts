import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { schemaKey } from "../schema/definition-key.js";
import type { Type } from "../schema/schema.js";

export const unionWrap = defineRule<Matched, Type>({
  id: "avro/union-wrap",
  title: "Type put into or taken out of a union of its own",
  why: "A union of a single branch is written with a branch number before the value. Readers that have the writer's schema read either form as the other.",
  remedy: "Nothing to do where readers have the writer's schema.",
  surfaces: ["wire"],
  *differences({ unions }) {
    for (const match of unions) {
      const { base, head, branches } = match;
      if ((base.kind === "union") === (head.kind === "union")) continue;
      if (branches.onlyA.length === 0 && branches.onlyB.length === 0)
        yield differenceAt(match, { base, head }, head.place);
    }
  },
  reads: () => reads,
  message: ({ head }) =>
    head?.kind === "union"
      ? "the type was put into a union of its own"
      : "the type was taken out of its union",
  shape: schemaKey,
});

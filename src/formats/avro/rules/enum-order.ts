import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { orderDifference } from "../match/place-difference.js";

export const enumOrder = defineRule<Matched, readonly string[]>({
  id: "avro/enum-order",
  title: "Enum symbols reordered",
  why: "Symbols are written as numbers but matched by name with the writer's schema, so readers are not hurt. Their sort order changes, and a reader without the writer's schema takes one symbol for another.",
  remedy: "Append new symbols at the end; keep the order where data is sorted by Avro's order.",
  surfaces: ["wire"],
  *differences({ named }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind !== "enum" || head.kind !== "enum") continue;
      const names = (elements: readonly { readonly name: string }[]) => elements.map(({ name }) => name);
      yield* orderDifference(match, names(base.symbols), names(head.symbols), head.place);
    }
  },
  reads: () => reads,
  message: () => "the symbols stand in another order",
  shape: (names) => names,
});

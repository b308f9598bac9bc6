import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";

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
      const [before, after] = [base.symbols.map(({ name }) => name), head.symbols.map(({ name }) => name)];
      const [earlier, kept] = [new Set(before), new Set(after)];
      const [baseOrder, headOrder] = [
        before.filter((name) => kept.has(name)),
        after.filter((name) => earlier.has(name)),
      ];
      if (baseOrder.join() !== headOrder.join())
        yield differenceAt(match, { base: baseOrder, head: headOrder }, head.place);
    }
  },
  reads: () => reads,
  message: () => "the symbols stand in another order",
  shape: (names) => names,
});

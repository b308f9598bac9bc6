import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { orderDifference } from "../match/place-difference.js";

export const fieldOrder = defineRule<Matched, readonly string[]>({
  id: "avro/field-order",
  title: "Record fields reordered",
  why: "Readers match fields by name with the writer's schema at hand, so every datum is still read. The order in which records sort changes, and a reader that decodes without the writer's schema reads nonsense.",
  remedy:
    "Nothing to do where readers have the writer's schema. Keep the order where data is sorted by Avro's order.",
  surfaces: ["wire"],
  *differences({ named }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind !== "record" || head.kind !== "record") continue;
      const names = (elements: readonly { readonly name: string }[]) => elements.map(({ name }) => name);
      yield* orderDifference(match, names(base.fields), names(head.fields), head.place);
    }
  },
  reads: () => reads,
  message: () => "the fields stand in another order",
  shape: (names) => names,
});

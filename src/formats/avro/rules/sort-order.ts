import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import type { Field } from "../schema/schema.js";

export const sortOrder = defineRule<Matched, Field["order"]>({
  id: "avro/sort-order",
  title: "Sort order of a field changed",
  why: "`order` says how records compare; it does not touch how they are written or read. Jobs that sort or merge by Avro's order see records in another sequence.",
  remedy: "Check jobs that sort or join on this record; nothing is needed for readers.",
  surfaces: ["wire"],
  *differences({ fields }) {
    for (const match of fields) {
      const { base, head } = match;
      if (base && head && base.order !== head.order)
        yield differenceAt(match, { base: base.order, head: head.order }, head.place);
    }
  },
  reads: () => reads,
  message: ({ base, head }) => `the sort order changed from ${base ?? ""} to ${head ?? ""}`,
  shape: (order) => order,
});

import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";

export const errorRecord = defineRule<Matched, boolean>({
  id: "avro/error-record",
  title: "Record turned into an error, or back",
  why: "An error is a record that messages may throw; its bytes are the same. Generated classes change their base class.",
  remedy: "Check generated code; nothing is needed for data.",
  surfaces: ["wire"],
  *differences({ named }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind === "record" && head.kind === "record" && base.error !== head.error)
        yield differenceAt(match, { base: base.error, head: head.error }, head.place);
    }
  },
  reads: () => reads,
  message: ({ head }) => (head ? "the record became an error" : "the error became a record"),
  shape: (error) => error,
});

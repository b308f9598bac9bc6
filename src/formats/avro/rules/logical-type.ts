import { defineRule } from "../../../model/rule.js";
import { logicalText } from "../decode/logical-types.js";
import { type Matched, readsBetween } from "../match/matched.js";
import { placesWhere } from "../match/place-difference.js";
import { schemaKey } from "../schema/definition-key.js";
import type { Type } from "../schema/schema.js";

export const logicalType = defineRule<Matched, Type>({
  id: "avro/logical-type",
  title: "Logical type added, removed or changed",
  why: "Decoders ignore logical types when they match schemas: the same number arrives and is taken for something else, a thousandth of the time or another zone, without any error. A reader that gains a logical type takes every plain value for one.",
  remedy:
    "Add a field with the new logical type and convert on write; never change the unit of a field in place.",
  surfaces: ["wire"],
  differences: placesWhere(({ logical: base }, { logical: head }) => {
    if (base?.name === "decimal" && head?.name === "decimal") return false;
    return (base && logicalText(base)) !== (head && logicalText(head));
  }),
  reads: readsBetween("logical"),
  message({ base, head }) {
    const [before, after] = [base?.logical, head?.logical];
    if (!before) return `the logical type ${after ? logicalText(after) : ""} was added`;
    return after
      ? `the logical type changed from ${logicalText(before)} to ${logicalText(after)}`
      : `the logical type ${logicalText(before)} was removed`;
  },
  shape: schemaKey,
});

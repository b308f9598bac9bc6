import { defineRule } from "../../../model/rule.js";
import { promotes } from "../decode/promotions.js";
import { type Matched, readsBetween } from "../match/matched.js";
import { placesWhere } from "../match/place-difference.js";
import { schemaKey } from "../schema/definition-key.js";
import { describeType } from "../schema/describe.js";
import type { Type } from "../schema/schema.js";

export const promotion = defineRule<Matched, Type>({
  id: "avro/promotion",
  title: "Type widened or narrowed along a promotion",
  why: "A reader may take int as long, float or double, long as float or double, float as double, and string and bytes as each other; never the other way. Some promotions lose: above 2^24 in a float, above 2^53 in a double, bytes that are not UTF-8 in a string.",
  remedy:
    "Widen the readers first, then the writers; do not narrow. Go to long or double rather than float where values may be large.",
  references: ["avro:TYPE_MISMATCH"],
  surfaces: ["wire"],
  differences: placesWhere(
    ({ kind: base }, { kind: head }) => base !== head && (promotes(base, head) || promotes(head, base)),
  ),
  reads: readsBetween("type", "lossy"),
  message: ({ base, head }) =>
    `the type changed from ${base ? describeType(base) : "nothing"} to ${head ? describeType(head) : "nothing"}`,
  shape: schemaKey,
});

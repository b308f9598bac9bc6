import { defineRule } from "../../../model/rule.js";
import { logicalText } from "../decode/logical-types.js";
import { type Matched, readsBetween } from "../match/matched.js";
import { placesWhere } from "../match/place-difference.js";
import type { Type } from "../schema/schema.js";

export const decimal = defineRule<Matched, Type>({
  id: "avro/decimal",
  title: "Precision or scale of a decimal changed",
  why: "A decimal is written as a bare whole number; the scale stands only in the schema. Decoders do not compare the two schemas' scales, so 12.34 written with scale 2 is read as 1.234 with scale 3. The specification asks precision and scale to match, and some decoders refuse otherwise.",
  remedy: "Add a field with the new precision and scale and fill both until the readers have moved.",
  surfaces: ["wire"],
  differences: placesWhere(
    (base, head) =>
      base.logical?.name === "decimal" && head.logical?.name === "decimal" && textOf(base) !== textOf(head),
  ),
  reads: readsBetween("logical"),
  message: ({ base, head }) => `${textOf(base)} became ${textOf(head)}`,
  shape: textOf,
});

function textOf(type: Type | undefined): string {
  return type?.logical ? logicalText(type.logical) : "";
}

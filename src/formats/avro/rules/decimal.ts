import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Resolver } from "../decode/resolver.js";
import type { Matched } from "../match/matched.js";
import { spell } from "../decode/logical-types.js";
import { differ } from "../match/place-difference.js";
import type { Logical, Type } from "../schema/schema.js";

interface Decimal {
  readonly type: Type;
  readonly logical: Logical;
  readonly resolver: Resolver;
}

export const decimal = defineRule<Matched, Decimal>({
  id: "avro/decimal",
  title: "Precision or scale of a decimal changed",
  why: "A decimal is written as a bare whole number; the scale stands only in the schema. Decoders do not compare the two schemas' scales, so 12.34 written with scale 2 is read as 1.234 with scale 3. The specification asks precision and scale to match, and some decoders refuse otherwise.",
  remedy: "Add a field with the new precision and scale and fill both until the readers have moved.",
  surfaces: ["wire"],
  *differences({ slots, resolver }) {
    for (const match of slots) {
      const { base, head } = match;
      const [before, after] = [base.logical, head.logical];
      if (before?.name !== "decimal" || after?.name !== "decimal" || spell(before) === spell(after)) continue;
      const sides = {
        base: { type: base, logical: before, resolver },
        head: { type: head, logical: after, resolver },
      };
      yield differ(match, sides, head.place);
    }
  },
  reads(reader, writer) {
    if (!reader || !writer) return reads;
    return reader.resolver.between(reader.type, writer.type, ["logical"]);
  },
  message: ({ base, head }) => `${base ? spell(base.logical) : ""} became ${head ? spell(head.logical) : ""}`,
  shape: ({ logical }) => spell(logical),
});

import { defineRule } from "../../../model/rule.js";
import { type Matched, readsBetween } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import type { FixedType } from "../schema/schema.js";

export const fixedSize = defineRule<Matched, FixedType>({
  id: "avro/fixed-size",
  title: "Size of a fixed type changed",
  why: "A fixed value is written without its length: both sides must agree on it, and decoders refuse schemas that do not.",
  remedy:
    "Define a new fixed type under another name for a new field, or use bytes where the length may change.",
  references: ["avro:FIXED_SIZE_MISMATCH"],
  surfaces: ["wire"],
  *differences({ named }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind !== "fixed" || head.kind !== "fixed" || base.size === head.size) continue;
      yield differenceAt(match, { base, head }, head.place);
    }
  },
  reads: readsBetween("size"),
  message: ({ base, head }) =>
    `the size changed from ${String(base?.size ?? 0)} to ${String(head?.size ?? 0)} bytes`,
  shape: ({ size }) => size,
});

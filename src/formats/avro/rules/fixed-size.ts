import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Resolver } from "../decode/resolver.js";
import type { Matched } from "../match/matched.js";
import { differ } from "../match/place-difference.js";
import type { FixedType } from "../schema/schema.js";

interface Sized {
  readonly type: FixedType;
  readonly resolver: Resolver;
}

export const fixedSize = defineRule<Matched, Sized>({
  id: "avro/fixed-size",
  title: "Size of a fixed type changed",
  why: "A fixed value is written without its length: both sides must agree on it, and decoders refuse schemas that do not.",
  remedy:
    "Define a new fixed type under another name for a new field, or use bytes where the length may change.",
  references: ["avro:FIXED_SIZE_MISMATCH"],
  surfaces: ["wire"],
  *differences({ named, resolver }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind !== "fixed" || head.kind !== "fixed" || base.size === head.size) continue;
      yield differ(match, { base: { type: base, resolver }, head: { type: head, resolver } }, head.place);
    }
  },
  reads(reader, writer) {
    if (!reader || !writer) return reads;
    return reader.resolver.between(reader.type, writer.type, ["size"]);
  },
  message: ({ base, head }) =>
    `the size changed from ${String(base?.type.size ?? 0)} to ${String(head?.type.size ?? 0)} bytes`,
  shape: ({ type }) => type.size,
});

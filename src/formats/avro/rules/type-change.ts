import { defineRule } from "../../../model/rule.js";
import { promotes } from "../decode/promotions.js";
import { type Matched, readsBetween } from "../match/matched.js";
import { placesWhere } from "../match/place-difference.js";
import { schemaKey } from "../schema/definition-key.js";
import { describeType } from "../schema/describe.js";
import type { Type } from "../schema/schema.js";

export const typeChange = defineRule<Matched, Type>({
  id: "avro/type-change",
  title: "Type changed to an unrelated one",
  why: "Avro reads a value only as the same type or along its fixed list of promotions. Between other types (string and enum, bytes and fixed, array and map, record and map, …) decoding fails in both directions.",
  remedy:
    "Add a new field with the new type and a default, write both for a while, and remove the old one later; or read both through a union of the two types.",
  references: ["avro:TYPE_MISMATCH"],
  surfaces: ["wire"],
  differences: placesWhere(
    ({ kind: base }, { kind: head }) => base !== head && !promotes(base, head) && !promotes(head, base),
  ),
  reads: readsBetween("type"),
  message: ({ base, head }) =>
    `the type changed from ${base ? describeType(base) : "nothing"} to ${head ? describeType(head) : "nothing"}`,
  shape: schemaKey,
});

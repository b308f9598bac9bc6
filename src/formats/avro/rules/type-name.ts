import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { type NamedUse, namedUses, readsName } from "../match/type-names.js";
import { simpleName } from "../schema/schema.js";

export const typeName = defineRule<Matched, NamedUse>({
  id: "avro/type-name",
  title: "Record, enum or fixed type renamed",
  why: "Named types must bear the same name on both sides. A reader with an alias reads data under the earlier full name; a reader with the earlier schema does not know the later one. Apache Avro's Java decoder ignores the names of records, its compatibility checker and other implementations do not.",
  remedy:
    "Keep the name. If it must change, add the earlier full name (with its namespace) to the type's aliases, and upgrade all readers before any writer.",
  references: ["avro:NAME_MISMATCH"],
  surfaces: ["wire"],
  *differences({ named }) {
    for (const match of named)
      if (simpleName(match.base.name) !== simpleName(match.head.name))
        yield differenceAt(match, namedUses(match), match.head.place);
  },
  reads: readsName,
  message: ({ base, head }) =>
    `${head?.type.kind ?? ""} ${base?.type.name ?? ""} was renamed to ${head?.type.name ?? ""}`,
  shape: ({ type }) => [type.name, [...type.aliases].sort()],
});

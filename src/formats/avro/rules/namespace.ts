import { reads, readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { type NamedUse, namedUses, readsName } from "../match/type-names.js";
import { namespaceOf, simpleName } from "../schema/schema.js";

export const namespace = defineRule<Matched, NamedUse>({
  id: "avro/namespace",
  title: "Namespace of a type changed",
  why: "The specification matches types by their name without the namespace, and most decoders do; avsc with its default options does not. Inside a union, decoders look for an enum or fixed branch by full name and fail, although Apache Avro's compatibility checker accepts it. Generated classes move to another package.",
  remedy:
    "Keep the namespace. If it must change, add the earlier full name to the type's aliases and upgrade readers first.",
  references: ["avro:NAME_MISMATCH"],
  surfaces: ["wire"],
  *differences({ named }) {
    for (const match of named) {
      const [before, after] = [match.base.name, match.head.name];
      if (before === after || simpleName(before) !== simpleName(after)) continue;
      yield differenceAt(match, namedUses(match), match.head.place);
    }
  },
  reads(reader, writer, on, matched) {
    const outcome = readsName(reader, writer, on, matched);
    if (outcome.outcome !== "reads" || outcome.note !== undefined || !reader || !writer) return outcome;
    if (reader.type.aliases.includes(writer.type.name)) return reads;
    return readsWith(
      "names match without their namespace; avsc with its default options refuses, and generated classes change",
    );
  },
  message: ({ base, head }) =>
    `the namespace of ${simpleName(head?.type.name ?? "")} changed from ${shown(base?.type.name)} to ${shown(head?.type.name)}`,
  shape: ({ type }) => [type.name, [...type.aliases].sort()],
});

function shown(name = ""): string {
  return namespaceOf(name) === "" ? "none" : namespaceOf(name);
}

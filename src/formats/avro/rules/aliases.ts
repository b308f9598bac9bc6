import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";

export const aliases = defineRule<Matched, readonly string[]>({
  id: "avro/aliases",
  title: "Aliases of a type or field changed",
  why: "Aliases let a reader find data that was written under another name. They matter on the reader's side only, and only where a writer still uses that name.",
  remedy:
    "Keep an alias as long as data under the earlier name is read. Aliases do not chain: list every earlier name.",
  surfaces: ["wire"],
  *differences({ named, fields }) {
    for (const match of [...named, ...fields]) {
      const { base, head } = match;
      if (!base || !head) continue;
      const renamed = base.name !== head.name;
      const before = others(base.aliases, renamed ? head.name : undefined);
      const after = others(head.aliases, renamed ? base.name : undefined);
      if (before.join("\n") !== after.join("\n"))
        yield differenceAt(match, { base: before, head: after }, head.place);
    }
  },
  reads: () => reads,
  message({ base = [], head = [] }) {
    const gained = head.filter((name) => !base.includes(name));
    const lost = base.filter((name) => !head.includes(name));
    const parts = [
      ...(gained.length > 0 ? [`gained the alias ${gained.join(", ")}`] : []),
      ...(lost.length > 0 ? [`lost the alias ${lost.join(", ")}`] : []),
    ];
    return parts.join(" and ");
  },
  shape: (names) => names,
});

/** The alias that makes a rename is part of the rename. */
function others(names: readonly string[], renamed: string | undefined): readonly string[] {
  return names.filter((name) => name !== renamed).sort();
}

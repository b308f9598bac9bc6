import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { definitionKey } from "../schema/definition-key.js";
import type { Named } from "../schema/schema.js";

export const typePresence = defineRule<Matched, Named>({
  id: "avro/type-presence",
  title: "Type of a protocol or IDL file added or removed",
  why: "A type that nothing else in the file uses is there for data of its own; when it goes, nothing is left to read that data with. When it comes, it is a contract of its own, and nobody has data of it yet. Types that other types use are judged where they are used.",
  remedy: "Keep the type while data of it exists, or rename it with an alias.",
  surfaces: ["wire"],
  *differences({ types }) {
    for (const match of types) yield differenceAt(match, match, (match.head ?? match.base)?.place);
  },
  reads: (reader, writer, _on, { resolver }) => (reader || !writer ? reads : resolver.missing(writer)),
  message: ({ base, head }) =>
    `the ${(head ?? base)?.kind ?? ""} ${(head ?? base)?.name ?? ""} was ${head ? "added" : "removed"}`,
  shape: definitionKey,
});

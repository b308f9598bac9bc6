import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Resolver } from "../decode/resolver.js";
import { definitionKey } from "../schema/definition-key.js";
import type { Matched } from "../match/matched.js";
import { differ } from "../match/place-difference.js";
import type { Named } from "../schema/schema.js";

interface Declared {
  readonly type: Named;
  readonly resolver: Resolver;
}

export const typePresence = defineRule<Matched, Declared>({
  id: "avro/type-presence",
  title: "Type of a protocol or IDL file added or removed",
  why: "A type that nothing else in the file uses is there for data of its own; when it goes, nothing is left to read that data with. Types that other types use are judged where they are used.",
  remedy: "Keep the type while data of it exists, or rename it with an alias.",
  surfaces: ["wire"],
  *differences({ types, resolver }) {
    for (const match of types) {
      const { base, head } = match;
      const sides = { base: base && { type: base, resolver }, head: head && { type: head, resolver } };
      yield differ(match, sides, (head ?? base)?.place);
    }
  },
  reads: (reader, writer) => (reader || !writer ? reads : writer.resolver.missing(writer.type)),
  message: ({ base, head }) =>
    `the ${(head ?? base)?.type.kind ?? ""} ${(head ?? base)?.type.name ?? ""} was ${head ? "added" : "removed"}`,
  shape: ({ type }) => definitionKey(type),
});

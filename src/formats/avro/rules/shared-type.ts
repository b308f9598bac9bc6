import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Resolver } from "../decode/resolver.js";
import { definitionKey } from "../schema/definition-key.js";
import type { Matched } from "../match/matched.js";
import { differ } from "../match/place-difference.js";
import type { Named } from "../schema/schema.js";

interface Shared {
  readonly type: Named;
  readonly resolver: Resolver;
}

export const sharedType = defineRule<Matched, Shared>({
  id: "avro/shared-type",
  title: "A type that another file declares changed",
  why: "Data of this contract contains the other file's type, so what that change breaks breaks this contract's data too. The change itself is listed, and owned, where the type is declared.",
  remedy: "Repair the change in the file that declares the type; nothing is needed here.",
  surfaces: ["wire"],
  *differences({ shared, resolver }) {
    for (const match of shared) {
      const sides = { base: { type: match.base, resolver }, head: { type: match.head, resolver } };
      yield differ(match, sides, match.head.place);
    }
  },
  reads: (reader, writer) => (reader && writer ? reader.resolver.inside(reader.type, writer.type) : reads),
  message: ({ head }) =>
    `${head?.type.kind ?? ""} ${head?.type.name ?? ""}, declared in ${head?.type.place.text.file ?? ""}, changed`,
  shape: ({ type }) => definitionKey(type),
});

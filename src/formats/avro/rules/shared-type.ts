import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { definitionKey } from "../schema/definition-key.js";
import type { Named } from "../schema/schema.js";

export const sharedType = defineRule<Matched, Named>({
  id: "avro/shared-type",
  title: "A type that another file declares changed",
  why: "Data of this contract contains the other file's type, so what that change breaks breaks this contract's data too. The change itself is listed, and owned, where the type is declared.",
  remedy: "Repair the change in the file that declares the type; nothing is needed here.",
  surfaces: ["wire"],
  *differences({ shared }) {
    for (const match of shared)
      yield {
        ...differenceAt(match, match, match.head.place),
        declaredIn: match.head.place.text.file,
      };
  },
  reads: (reader, writer, _on, { resolver }) => (reader && writer ? resolver.inside(reader, writer) : reads),
  message: ({ head }) =>
    `${head?.kind ?? ""} ${head?.name ?? ""}, declared in ${head?.place.text.file ?? ""}, changed`,
  shape: definitionKey,
});

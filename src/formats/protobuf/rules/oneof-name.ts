import { defineRule } from "../../../model/rule.js";
import { reads } from "../../../model/outcome.js";
import type { Matched } from "../matching/matched.js";
import type { Oneof } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { isSameOneof } from "../matching/pair-oneofs.js";
import { locationOf } from "../rule-kinds/location.js";

export const oneofName = defineRule<Matched, Oneof>({
  id: "protobuf/oneof-name",
  title: "Oneof renamed",
  why: "Neither bytes nor JSON carry the name of a oneof; generated code does.",
  remedy: "Nothing to do for data. Announce the change of the generated code.",
  references: ["buf:ONEOF_NO_DELETE", "buf:FIELD_SAME_ONEOF"],
  surfaces: ["wire", "json", "source"],
  *differences({ fields }) {
    const seenPairs = new Set<Oneof>();
    for (const { base, head } of fields) {
      if (!base?.oneof || !head?.oneof || seenPairs.has(head.oneof)) continue;
      if (base.oneof.name === head.oneof.name || !isSameOneof(base, head)) continue;
      seenPairs.add(head.oneof);
      yield {
        ...locationOf({ base: asElement(base.oneof), head: asElement(head.oneof) }),
        base: base.oneof,
        head: head.oneof,
      };
    }
  },
  reads: (_, __, on) => (isData(on) ? reads : breaksCode("the oneof has another name")),
  message: ({ base, head }) => `oneof "${base?.name ?? ""}" was renamed to "${head?.name ?? ""}"`,
  shape: ({ name }) => name,
});

function asElement({ name, message, node }: Oneof) {
  return { element: [...message.element, name], file: message.file, at: node.at };
}

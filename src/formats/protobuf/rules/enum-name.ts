import { reads } from "../../../model/outcome.js";
import type { Pair } from "../matching/matched.js";
import type { Enum, Message } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineDeclaredRule } from "../rule-kinds/declared-rule.js";

export const enumName = defineDeclaredRule<Enum>({
  id: "protobuf/enum-name",
  title: "Enum renamed or moved",
  why: "Neither bytes nor JSON carry the name of an enum; generated code does.",
  remedy: "Nothing to do for data. Announce the change of the generated code.",
  references: ["buf:ENUM_NO_DELETE", "buf:PACKAGE_ENUM_NO_DELETE"],
  pairs: ({ enums, arrived }) => [...enums, ...arrived.filter(isEnum)],
  concerns: ({ base, head, relation }) =>
    base !== undefined &&
    head !== undefined &&
    relation !== "same" &&
    !(base.parent && head.parent && base.name === head.name),
  reads: (_, __, on) => (isData(on) ? reads : breaksCode("the enum has another name or file")),
  message({ base, head }) {
    if (base && head && base.file.path !== head.file.path && base.name === head.name)
      return `enum "${base.name}" moved from ${base.file.path} to ${head.file.path}`;
    return `enum "${base?.element.join(".") ?? ""}" was renamed to "${head?.element.join(".") ?? ""}"`;
  },
  shape: ({ element }) => element,
});

function isEnum(pair: Pair<Message | Enum>): pair is Pair<Enum> {
  return pair.head?.kind === "enum";
}

import { reads, readsWith } from "../../../model/outcome.js";
import type { Enum } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineDeclaredRule } from "../rule-kinds/declared-rule.js";

export const enumPresence = defineDeclaredRule<Enum>({
  id: "protobuf/enum-presence",
  title: "Enum added or removed",
  why: "An enum travels only inside fields, and what became of those fields is reported there. Code that uses the generated enum does not compile without it.",
  remedy: "Remove an enum when no code uses it; mark it `deprecated` first.",
  references: [
    "buf:ENUM_NO_DELETE",
    "buf:PACKAGE_ENUM_NO_DELETE",
    "confluent:ENUM_ADDED",
    "confluent:ENUM_REMOVED",
  ],
  pairs: ({ enums }) => enums,
  concerns: ({ base, head }) => !base || !head,
  reads(reader, _, on) {
    if (reader) return reads;
    return isData(on)
      ? readsWith("the changes of the fields that used it tell what happens to data")
      : breaksCode("the enum is gone");
  },
  message: ({ base, head }) =>
    head ? `enum "${head.name}" was added` : `enum "${base?.name ?? ""}" was removed`,
  shape: ({ fullName }) => fullName,
});

import { reads } from "../../../model/outcome.js";
import { breaksCode } from "../decoding/source.js";
import { defineValueRule } from "../rule-kinds/enum-value-rule.js";

export const enumValuePresence = defineValueRule({
  id: "protobuf/enum-value-presence",
  title: "Enum value added or removed",
  why: "Bytes carry the number: a reader with an open enum keeps a number that it does not know, a reader with a closed enum files it under the unknown fields and reads the field as absent. ProtoJSON carries the name, which a reader that does not know it drops or refuses.",
  remedy:
    "Upgrade readers before a writer uses the new value. When you remove a value, write `reserved` for its number and its name. If your readers tolerate unknown values, say `enums: open` in the contract.",
  references: [
    "buf:ENUM_VALUE_NO_DELETE",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
    "confluent:ENUM_CONST_ADDED",
    "confluent:ENUM_CONST_REMOVED",
  ],
  concerns: ({ base, head }) => !base || !head,
  source: (reader) => (reader ? reads : breaksCode("the enum value is gone")),
  message({ base, head }) {
    const value = head ?? base;
    return `enum value "${value?.name ?? ""}" (number ${String(value?.number ?? 0)}) was ${head ? "added" : "removed"}`;
  },
});

import { breaksCode } from "../decoding/source.js";
import { defineValueRule } from "../rule-kinds/enum-value-rule.js";

export const enumValueName = defineValueRule({
  id: "protobuf/enum-value-name",
  title: "Enum value renamed",
  why: "Bytes carry the number, so they keep their meaning. ProtoJSON carries the name: a reader drops or refuses a name that it does not know.",
  remedy:
    "Add the new name as an alias (`allow_alias`) after the old one, which stays the one that is printed; drop the old name when no reader is left that needs it.",
  references: ["buf:ENUM_VALUE_SAME_NAME", "confluent:ENUM_CONST_CHANGED"],
  concerns: ({ base, head }) => base !== undefined && head !== undefined && base.name !== head.name,
  source: () => breaksCode("the enum value has another name"),
  message: ({ base, head }) =>
    `enum value "${base?.name ?? ""}" (number ${String(base?.number ?? 0)}) was renamed to "${head?.name ?? ""}"`,
});

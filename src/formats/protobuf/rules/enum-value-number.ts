import { reads } from "../../../model/outcome.js";
import { defineValueRule } from "../rule-kinds/enum-value-rule.js";

export const enumValueNumber = defineValueRule({
  id: "protobuf/enum-value-number",
  title: "Number of an enum value changed",
  why: "Bytes carry the number. The reader takes the old number for another value, or for none that it knows.",
  remedy: "Keep the number. Add a new value with a new name instead, and reserve numbers that go.",
  references: ["buf:ENUM_VALUE_SAME_NAME", "buf:ENUM_VALUE_NO_DELETE"],
  concerns: ({ base, head }) => base !== undefined && head !== undefined && base.number !== head.number,
  source: () => reads,
  message: ({ base, head }) =>
    `the number of enum value "${head?.name ?? ""}" changed from ${String(base?.number ?? 0)} to ${String(head?.number ?? 0)}`,
});

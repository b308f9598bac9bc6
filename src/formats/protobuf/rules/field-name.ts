import { isData } from "../decoding/reader-context.js";
import { readName } from "../decoding/name.js";
import { breaksCode } from "../decoding/source.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldName = defineFieldRule({
  id: "protobuf/field-name",
  title: "Field renamed",
  why: "Bytes do not carry names, but ProtoJSON does: it writes a field's JSON name and accepts only the JSON name and the name as written. Generated code changes everywhere.",
  remedy:
    'Keep the name, or pin the old JSON key with `json_name = "oldName"` so that JSON keeps working in both directions; announce the change of the generated code.',
  references: ["buf:FIELD_SAME_NAME", "buf:FIELD_SAME_JSON_NAME", "confluent:FIELD_NAME_CHANGED"],
  fact: "name",
  at: ({ node }) => node.nameAt,
  reads(reader, writer, on, { policy }) {
    if (!isData(on)) return breaksCode("the field has another name");
    return readName(reader, writer, on, policy);
  },
  advice: (base, head) =>
    `Keep the name, or pin the JSON key that data has: \`${head.name} = ${String(head.number)} [json_name = "${base.jsonName}"]\` is read by both sides as JSON. Announce that the generated code changes.`,
  message: (base, head) =>
    `field "${base.name}" (number ${String(base.number)}) was renamed to "${head.name}"`,
});

import { reads } from "../../../model/outcome.js";
import { isData } from "../decoding/reader-context.js";
import { readRequired } from "../decoding/presence.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldRequired = defineFieldRule({
  id: "protobuf/field-required",
  title: "Field became required, or is no longer required",
  why: "A reader refuses a whole message that lacks a required field, even where the field does not matter to it. That holds in JSON too, although not every parser checks.",
  remedy:
    "Leave the field optional and check it in the application. To drop `required`, upgrade every reader before the first writer.",
  references: [
    "buf:MESSAGE_SAME_REQUIRED_FIELDS",
    "buf:FIELD_SAME_CARDINALITY",
    "confluent:REQUIRED_FIELD_ADDED",
    "confluent:REQUIRED_FIELD_REMOVED",
  ],
  fact: "presence",
  part: (presence) => presence === "required",
  reads: (reader, writer, on) => (isData(on) ? readRequired(reader, writer) : reads),
  message: (_, head) =>
    head.presence === "required"
      ? `field "${head.name}" became required`
      : `field "${head.name}" is no longer required`,
});

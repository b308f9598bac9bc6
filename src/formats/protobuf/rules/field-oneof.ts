import { isData } from "../decoding/reader-context.js";
import { readOneof } from "../decoding/oneof.js";
import { breaksCode } from "../decoding/source.js";
import { isSameOneof } from "../matching/pair-oneofs.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldOneof = defineFieldRule({
  id: "protobuf/field-oneof",
  title: "Field moved into or out of a oneof",
  why: "A reader keeps only the last member of a oneof that it meets. Where the writer may set two of them at once, one is lost, and ProtoJSON refuses the message. A single field that moves into a new oneof loses nothing.",
  remedy:
    "Move one existing field into a new oneof at most; add other alternatives as new fields. To move several, add a new oneof with new fields.",
  references: [
    "buf:FIELD_SAME_ONEOF",
    "confluent:MULTIPLE_FIELDS_MOVED_TO_ONEOF",
    "confluent:FIELD_MOVED_TO_EXISTING_ONEOF",
    "confluent:ONEOF_FIELD_MOVED_TO_TOP_LEVEL",
  ],
  fact: "oneof",
  differs: (base, head) => !isSameOneof(base, head),
  asksAll: true,
  reads: (reader, writer, on) =>
    isData(on)
      ? readOneof(reader, writer, on)
      : breaksCode("the field is set and read through another accessor"),
  message(base, head) {
    if (!base.oneof) return `field "${head.name}" moved into oneof "${head.oneof?.name ?? ""}"`;
    if (!head.oneof) return `field "${head.name}" moved out of oneof "${base.oneof.name}"`;
    return `field "${head.name}" moved from oneof "${base.oneof.name}" to oneof "${head.oneof.name}"`;
  },
});

import { reads } from "../../../model/outcome.js";
import { readCardinality } from "../decoding/field.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldCardinality = defineFieldRule({
  id: "protobuf/field-cardinality",
  title: "Field changed between singular, repeated and map",
  why: "A singular reader keeps the last element of a list, merges a list of messages into one, or skips a packed list altogether. ProtoJSON refuses a single value where an array is expected and the reverse.",
  remedy:
    "Add a new repeated field with a new number beside the singular one, and remove the old one when no reader uses it.",
  references: [
    "buf:FIELD_SAME_CARDINALITY",
    "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "confluent:FIELD_NUMERIC_LABEL_CHANGED",
    "confluent:FIELD_STRING_OR_BYTES_LABEL_CHANGED",
  ],
  fact: "cardinality",
  reads(reader, writer, on) {
    if (!isData(on)) return breaksCode("the field is read and written in another way");
    if (on === "wire" && reader.number !== writer.number) return reads;
    return readCardinality(reader, writer, on);
  },
  message: (base, head) => `field "${head.name}" changed from ${base.cardinality} to ${head.cardinality}`,
});

import { fails, reads } from "../../../model/outcome.js";
import { typeText } from "../model/type-text.js";
import { isSameType, readCardinality, readFieldType } from "../decoding/field.js";
import { readDefault } from "../decoding/presence.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

/** protobuf.dev, Updating A Message Type, with the direction and truncation that its table leaves out. */
export const fieldType = defineFieldRule({
  id: "protobuf/field-type",
  title: "Field type changed",
  why: "The reader decodes the writer's bytes as its own type. Some types share an encoding and differ only in range, so one direction keeps every value and the other cuts values off; others turn a value into another one, or lose it, without any error.",
  remedy:
    "Add a new field with the new type and a new number, write both until every reader uses the new one, then remove and reserve the old one. Widening (int32 to int64) is safe only where all readers are upgraded before any writer.",
  references: [
    "buf:FIELD_SAME_TYPE",
    "buf:FIELD_WIRE_COMPATIBLE_TYPE",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    "confluent:FIELD_SCALAR_KIND_CHANGED",
    "confluent:FIELD_NAMED_TYPE_CHANGED",
    "confluent:FIELD_KIND_CHANGED",
  ],
  fact: "type",
  differs: (base, head, context) => !isSameType(base, head, context),
  asksAll: true,
  at: ({ node }) => node.type.at,
  reads(reader, writer, on, context) {
    if (!isData(on)) return breaksCode("the field has another type");
    if (on === "wire" && reader.number !== writer.number) return reads;
    const outcome = readFieldType(reader, writer, on, context);
    if (on === "json" && fails(outcome)) {
      // No datum gets as far as its type where a list is refused.
      const list = readCardinality(reader, writer, on);
      if (list.outcome === "rejects") return list;
    }
    const absent = readDefault(reader, writer, on);
    return outcome.outcome === "reads" && fails(absent) && reader.type.kind === "enum" ? absent : outcome;
  },
  message: (base, head) =>
    `the type of field "${head.name}" changed from ${typeText(base)} to ${typeText(head)}`,
});

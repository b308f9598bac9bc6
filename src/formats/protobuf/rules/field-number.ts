import { misreads, reads } from "../../../model/outcome.js";
import { breaksCode } from "../decoding/source.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldNumber = defineFieldRule({
  id: "protobuf/field-number",
  title: "Field number changed",
  why: "Bytes carry numbers, not names. A reader looks for the field under its own number, finds nothing, and reads the default; where another field now has the old number, that field receives the value.",
  remedy:
    "Keep the number. To give a field a new number, add a second field, write both for as long as old readers exist, then remove the first and reserve its number and name.",
  references: ["buf:FIELD_NO_DELETE", "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],
  fact: "number",
  at: ({ node }) => node.numberAt,
  reads(reader, writer, on) {
    if (on === "json") return reads;
    if (on === "source")
      return reader.extendeeName === undefined ? reads : breaksCode("the extension's number changed");
    const other = reader.parent?.fields.find((field) => field.number === writer.number && field !== reader);
    if (other) return misreads(`number ${String(writer.number)} now belongs to ${other.name}`);
    return misreads(
      `the value written as ${String(writer.number)} is skipped as unknown and ${reader.name} reads as absent`,
    );
  },
  message: (base, head) =>
    `the number of field "${head.name}" changed from ${String(base.number)} to ${String(head.number)}`,
});

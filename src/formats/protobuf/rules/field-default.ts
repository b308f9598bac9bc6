import { reads } from "../../../model/outcome.js";
import { readDefault } from "../decoding/presence.js";
import { writtenDefault } from "../model/defaults.js";
import { isData } from "../decoding/reader-context.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldDefault = defineFieldRule({
  id: "protobuf/field-default",
  title: "Default value of a field changed",
  why: "Defaults are never written. A message without the field means one value to its writer and another to its reader, and nobody is told.",
  remedy:
    "Keep the default. Let writers set the new value explicitly, or add a new field with the new default.",
  references: ["buf:FIELD_SAME_DEFAULT"],
  surfaces: ["wire", "json"],
  fact: "writtenDefault",
  reads: (reader, writer, on) => (isData(on) ? readDefault(reader, writer, on) : reads),
  message(base, head) {
    const orNone = (text: string | undefined) => text ?? "none";
    return `the default of field "${head.name}" changed from ${orNone(writtenDefault(base))} to ${orNone(writtenDefault(head))}`;
  },
});

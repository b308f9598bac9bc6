import { reads } from "../../../model/outcome.js";
import { isData } from "../decoding/reader-context.js";
import { readName } from "../decoding/name.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldJsonName = defineFieldRule({
  id: "protobuf/field-json-name",
  title: "JSON name of a field changed",
  why: "ProtoJSON writes the JSON name. A reader accepts its own JSON name and the field's name as written, and drops or refuses any other key.",
  remedy:
    "Keep `json_name`. The field's name as written is always accepted, so it is the only key that can be switched to safely.",
  references: ["buf:FIELD_SAME_JSON_NAME"],
  surfaces: ["wire", "json"],
  fact: "jsonName",
  differs: (base, head) => base.name === head.name && base.jsonName !== head.jsonName,
  reads: (reader, writer, on, { policy }) => (isData(on) ? readName(reader, writer, on, policy) : reads),
  message: (base, head) =>
    `the JSON name of field "${head.name}" changed from "${base.jsonName}" to "${head.jsonName}"`,
});

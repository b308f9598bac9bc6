import { reads, readsWith } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

const isText = ({ type, mapKey }: Field) =>
  mapKey === "string" || (type.kind === "scalar" && type.scalar === "string");

export const fieldUtf8 = defineFieldRule({
  id: "protobuf/field-utf8",
  title: "UTF-8 validation of a string changed",
  why: "Strings should always be UTF-8, but writers that do not validate (proto2, `utf8_validation = NONE`) can put other bytes into them, and a reader that validates refuses the message.",
  remedy:
    "Check that no writer puts raw bytes into the string, or use `bytes`, before turning validation on.",
  references: ["buf:FIELD_SAME_UTF8_VALIDATION"],
  surfaces: ["wire"],
  fact: "utf8",
  differs: (base, head) =>
    isText(base) && isText(head) && base.features.utf8_validation !== head.features.utf8_validation,
  reads: (reader) =>
    reader.features.utf8_validation === "VERIFY"
      ? readsWith("text that is not UTF-8, which the writer does not check, would be refused")
      : reads,
  message: (_, head) =>
    `the string "${head.name}" is ${head.features.utf8_validation === "VERIFY" ? "now" : "no longer"} validated as UTF-8`,
});

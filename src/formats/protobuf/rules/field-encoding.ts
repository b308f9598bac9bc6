import { misreads, reads } from "../../../model/outcome.js";
import { readDependency } from "../decoding/dependency.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCodeIn } from "../decoding/source.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldEncoding = defineFieldRule({
  id: "protobuf/field-encoding",
  title: "Message encoding of a field changed",
  why: "A group lies between two tags, a message behind its length. A reader that expects the one skips the other as unknown.",
  remedy:
    "Keep the group, or `features.message_encoding = DELIMITED` after a move to editions. To leave groups, add a new field.",
  references: ["buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE"],
  fact: "delimited",
  differs: (base, head) => base.type.kind === head.type.kind && base.delimited !== head.delimited,
  reads(reader, writer, on) {
    const outside = isData(on) ? readDependency(reader, writer, on) : undefined;
    if (outside) return outside;
    if (on === "source")
      return breaksCodeIn("languages with group accessors", "the field is no longer a group, or became one");
    return on === "json" ? reads : misreads("the value is skipped as unknown and the field reads as absent");
  },
  message: (_, head) =>
    `field "${head.name}" is now encoded as a ${head.delimited ? "group" : "length-prefixed message"}`,
});

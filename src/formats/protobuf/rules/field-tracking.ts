import { readsWith } from "../../../model/outcome.js";
import { breaksCode } from "../decoding/source.js";
import type { Field } from "../model/descriptor.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

const tracks = ({ presence }: Field) => presence === "explicit" || presence === "implicit";

export const fieldTracking = defineFieldRule({
  id: "protobuf/field-tracking",
  title: "Presence tracking of a field changed",
  why: 'A field with explicit presence is written even when it holds its default value; one with implicit presence is not. Values survive, but "set to zero" and "not set" can no longer be told apart on one side, and generated code gains or loses its has-methods.',
  remedy:
    "Make sure that no reader gives an absent field another meaning than zero or empty before dropping `optional`.",
  references: ["buf:FIELD_SAME_CARDINALITY"],
  fact: "presence",
  differs: (base, head) =>
    tracks(base) &&
    tracks(head) &&
    base.presence !== head.presence &&
    (base.oneof === undefined) === (head.oneof === undefined) &&
    base.type.kind !== "message" &&
    head.type.kind !== "message",
  reads(reader, writer, on) {
    if (on === "source") return breaksCode("generated accessors for presence appear or go");
    if (writer.presence === reader.presence) return readsWith("nothing changes");
    return reader.presence === "implicit"
      ? readsWith("a value set to zero or empty reads as not set")
      : readsWith("zero and empty values are not written and read as not set");
  },
  message: (base, head) => `field "${head.name}" changed from ${base.presence} to ${head.presence} presence`,
});

import { fails, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Enum } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { firstValue, readFirstValue, valueText } from "../decoding/enum.js";
import type { ValueSide } from "../rule-kinds/enum-value-rule.js";
import { locationOf } from "../rule-kinds/location.js";

export const enumDefault = defineRule<Matched, ValueSide>({
  id: "protobuf/enum-default",
  title: "First value of an enum changed",
  why: "A field that is absent reads as the first value of its enum. Writers never write it, so both sides must agree on which value that is.",
  remedy:
    "Keep the first value first; new values go to the end. An explicit default on each field makes the order irrelevant.",
  references: ["buf:FIELD_SAME_DEFAULT"],
  surfaces: ["wire", "json", "source"],
  *differences({ enums }) {
    for (const { base, head } of enums) {
      if (!base || !head || meansTheSame(base, head)) continue;
      yield {
        ...locationOf({ base, head }),
        base: { value: undefined, enum: base, absent: true },
        head: { value: undefined, enum: head, absent: true },
      };
    }
  },
  reads: (reader, writer, on) =>
    isData(on) && reader && writer ? readFirstValue(reader.enum, writer.enum, on) : reads,
  message: ({ base, head }) =>
    `the first value of enum "${head?.enum.name ?? ""}" changed from ${nameOf(base)} to ${nameOf(head)}`,
  shape: (side) => [firstValue(side.enum)?.number, firstValue(side.enum)?.name],
});

function nameOf(side: ValueSide | undefined): string {
  const first = side && firstValue(side.enum);
  return first ? valueText(first) : "";
}

/** A renamed first value, or an alias written first, is the same value. */
function meansTheSame(base: Enum, head: Enum): boolean {
  return (["wire", "json"] as const).every(
    (on) => !fails(readFirstValue(base, head, on)) && !fails(readFirstValue(head, base, on)),
  );
}

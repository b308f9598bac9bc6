import { misreads, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { firstValue } from "../decoding/enum.js";
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
        base: { value: undefined, enum: base },
        head: { value: undefined, enum: head },
      };
    }
  },
  reads(reader, writer, on) {
    if (!isData(on)) return reads;
    const to = reader && firstValue(reader.enum);
    const from = writer && firstValue(writer.enum);
    if (!to || !from || (on === "json" && sharesName(reader.enum, from))) return reads;
    return misreads(`an absent field means ${textOf(from)} to the writer and ${textOf(to)} to the reader`);
  },
  message: ({ base, head }) =>
    `the first value of enum "${head?.enum.name ?? ""}" changed from ${nameOf(base)} to ${nameOf(head)}`,
  shape: (side) => [firstValue(side.enum)?.number, firstValue(side.enum)?.name],
});

function nameOf(side: ValueSide | undefined): string {
  const first = side && firstValue(side.enum);
  return first ? textOf(first) : "";
}

function textOf({ name, number }: EnumValue): string {
  return `${name} (${String(number)})`;
}

/** JSON speaks names: a first value that kept one of its names and not its number is the same. */
function sharesName({ values }: Enum, { enum: other, number }: EnumValue): boolean {
  const names = new Set(other.values.filter((value) => value.number === number).map(({ name }) => name));
  return values.some((value) => value.number === values[0]?.number && names.has(value.name));
}

/** A renamed first value, or an alias written first, is the same value. */
function meansTheSame(base: Enum, head: Enum): boolean {
  return firstValue(base)?.number === firstValue(head)?.number;
}

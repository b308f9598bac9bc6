import type { Sides } from "../../../model/change.js";
import { type Outcome, reads, type Surface } from "../../../model/outcome.js";
import { defineRule, type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
import { readEnumValue } from "../decoding/enum.js";
import { isData } from "../decoding/reader-context.js";
import { pairValues, valueElement, type ValuePair } from "../matching/pair-values.js";
import { locationOf } from "./location.js";

/** One side of a pair of values: the value, or only the enum that has no such value. */
export interface ValueSide {
  readonly value: EnumValue | undefined;
  readonly enum: Enum;
  /** It is about a field that is absent, and not about any value. */
  readonly absent?: true;
}

interface ValueRule extends RuleInfo {
  readonly concerns: (pair: ValuePair) => boolean;
  readonly source: (reader: EnumValue | undefined, writer: EnumValue | undefined) => Outcome;
  readonly message: (sides: Sides<EnumValue>) => string;
}

/** A rule about the values of enums: what a reader makes of the value that the writer has. */
export function defineValueRule({ concerns, source, message, ...info }: ValueRule): Rule<Matched> {
  const rule = defineRule<Matched, ValueSide>({
    ...info,
    surfaces: ["wire", "json", "source"],
    *differences({ enums }) {
      for (const pair of enums) {
        if (!pair.base || !pair.head) continue;
        for (const values of pairValues(pair)) {
          if (!concerns(values)) continue;
          yield {
            ...locationOf({ base: valueElement(values.base), head: valueElement(values.head) }),
            base: { value: values.base, enum: pair.base },
            head: { value: values.head, enum: pair.head },
          };
        }
      }
    },
    reads(reader, writer, on: Surface, { context }) {
      if (!reader || !writer) return reads;
      if (!isData(on)) return source(reader.value, writer.value);
      return writer.value ? readEnumValue(reader.enum, writer.value, on, context.policy) : reads;
    },
    message: ({ base, head }) => message({ base: base?.value, head: head?.value }),
    shape: ({ value }) => (value ? [value.name, value.number] : null),
  });
  return {
    ...rule,
    *judge(matched) {
      // Both sides have the enum, and one has the value.
      for (const judged of rule.judge(matched))
        yield { ...judged, edit: editOf(judged.sides as Sides<ValueSide>) };
    },
  };
}

function editOf({ base, head }: Sides<ValueSide>): "added" | "removed" | "changed" {
  if (!base?.value) return "added";
  return head?.value ? "changed" : "removed";
}

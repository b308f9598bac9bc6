import type { Outcome, Surface } from "../../../model/outcome.js";
import { defineRule, type Difference, type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Field } from "../model/descriptor.js";
import { isWhole, type PlacedPair } from "../model/pair-fields.js";
import { type FieldFact, fieldFacts, isSameFact } from "../model/facts/field.js";
import type { ReaderContext, FieldSide } from "../decoding/reader-context.js";
import type { Span } from "../syntax/ast.js";
import { locationOf, fieldSides } from "./location.js";

export interface FieldRule extends RuleInfo {
  readonly surfaces?: readonly Surface[];
  /** The fact that this rule is about: where it differs, the rule has a difference. */
  readonly fact: FieldFact;
  /** What counts of the fact, where not all of it does. */
  readonly part?: (fact: unknown) => unknown;
  /** Decides instead of the fact, of fields of which some fact is another. */
  readonly differs?: (base: Field, head: Field, context: ReaderContext) => boolean;
  /** `differs` is asked of all other fields too: it looks beyond their facts. */
  readonly asksAll?: true;
  readonly reads: (reader: Field, writer: Field, on: Surface, context: ReaderContext) => Outcome;
  readonly message: (base: Field, head: Field) => string;
  /** What to do, where more can be said than the remedy. */
  readonly advice?: (base: Field, head: Field) => string;
  readonly at?: (field: Field) => Span;
}

/** A rule about one fact of the fields that both sides have, extensions included. */
export function defineFieldRule({
  fact,
  part,
  differs,
  asksAll,
  reads,
  message,
  advice,
  at,
  surfaces,
  ...info
}: FieldRule): Rule<Matched> {
  const valueOf = (field: Field) => {
    const value = fieldFacts[fact](field);
    return part ? part(value) : value;
  };
  const sidesOf = (pair: PlacedPair) => {
    const { base, head } = fieldSides(pair);
    return fact === "oneof"
      ? { base: { ...base, together: true }, head: { ...head, together: true } }
      : { base, head };
  };
  return defineRule<Matched, FieldSide>({
    ...info,
    surfaces: surfaces ?? ["wire", "json", "source"],
    *differences({ altered, fields, extensions, context }): Iterable<Difference<FieldSide>> {
      for (const pair of asksAll ? [...fields, ...extensions].filter(isWhole) : altered) {
        const { base, head } = pair;
        const different = differs ? differs(base, head, context) : !isSameFact(valueOf(base), valueOf(head));
        if (different) yield { ...locationOf({ base, head }, at), ...sidesOf(pair) };
      }
    },
    reads(reader, writer, on, { context }) {
      if (!reader?.field || !writer?.field) throw new Error("a fact of a field has two sides");
      return reads(reader.field, writer.field, on, context);
    },
    message: ({ base, head }) => (base?.field && head?.field ? message(base.field, head.field) : ""),
    advice: ({ base, head }) => (base?.field && head?.field ? advice?.(base.field, head.field) : undefined),
    shape: ({ field }) => (field && valueOf(field)) ?? null,
  });
}

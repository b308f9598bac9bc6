import { type Outcome, reads, type Surface, worst } from "../../../model/outcome.js";
import type { Named, Schema } from "../schema/schema.js";
import type { Matched, NamedMatch } from "./matched.js";

/** A named type of one side with the places that use it. */
export interface NamedUse {
  readonly type: Named;
  readonly slots: readonly Schema[];
}

export function namedUses({ base, head, slots }: NamedMatch): { base: NamedUse; head: NamedUse } {
  return {
    base: { type: base, slots: slots.map((slot) => slot.base) },
    head: { type: head, slots: slots.map((slot) => slot.head) },
  };
}

/** A name matters where the types meet, and more where a union chooses by it. */
export function readsName(
  reader: NamedUse | undefined,
  writer: NamedUse | undefined,
  _on: Surface,
  { resolver }: Matched,
): Outcome {
  if (!reader || !writer) return reads;
  const outcomes = [
    resolver.between(reader.type, writer.type, ["name"]),
    ...reader.slots.map((slot) =>
      resolver.between(slot, writer.type, ["name", "branch-name", "other-branch", "missing-branch"]),
    ),
  ];
  const outcome = worst(outcomes);
  const isNoted = (own: Outcome) => own.outcome === "reads" && own.note !== undefined;
  return outcome.outcome === "reads" ? (outcomes.find(isNoted) ?? outcome) : outcome;
}

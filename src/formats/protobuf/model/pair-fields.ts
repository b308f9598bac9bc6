import type { Field, Message } from "./descriptor.js";

export interface FieldPair {
  readonly base: Field | undefined;
  readonly head: Field | undefined;
}

/**
 * Pairs the fields of two versions of a message: a name that kept its number, a name that changed its number, then a
 * number that changed its name. What is left was added or removed.
 */
export function pairFields(base: readonly Field[], head: readonly Field[]): readonly FieldPair[] {
  const headByName = new Map(head.map((field) => [field.name, field]));
  const headByNumber = new Map(head.map((field) => [field.number, field]));
  const pairedHeads = new Set<Field>();
  const pairs = new Map<Field, Field>();
  const pair = (from: Field, to: Field | undefined) => {
    if (!to || pairs.has(from) || pairedHeads.has(to)) return;
    pairs.set(from, to);
    pairedHeads.add(to);
  };
  for (const field of base) pair(field, headByName.get(field.name));
  for (const field of base) pair(field, headByNumber.get(field.number));
  return [
    ...base.map((field): FieldPair => ({ base: field, head: pairs.get(field) })),
    ...head
      .filter((field) => !pairedHeads.has(field))
      .map((field): FieldPair => ({ base: undefined, head: field })),
  ];
}

/** Two versions of a field, with the message that holds or would hold it on each side. */
export interface PlacedPair extends FieldPair {
  readonly baseMessage: Message | undefined;
  readonly headMessage: Message | undefined;
}

/** Both sides have the field. */
export interface WholePair extends PlacedPair {
  readonly base: Field;
  readonly head: Field;
}

export function isWhole(pair: PlacedPair): pair is WholePair {
  return pair.base !== undefined && pair.head !== undefined;
}

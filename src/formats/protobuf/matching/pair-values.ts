import { memoByObject } from "../../../algorithms/memo.js";
import type { Pair } from "./matched.js";
import type { Enum, EnumValue } from "../model/descriptor.js";

export interface ValuePair {
  readonly base: EnumValue | undefined;
  readonly head: EnumValue | undefined;
}

/** Pairs the values of two versions of an enum: by name and number, by name, then by number among what is left. */
export const pairValues = memoByObject(({ base, head }: Pair<Enum>): readonly ValuePair[] => {
  if (!base || !head) return [];
  const headNames = new Set(head.values.map(({ name }) => name));
  const baseNames = new Set(base.values.map(({ name }) => name));
  const left = new Set(head.values);
  const byName = groupBy(head.values, ({ name }) => name);
  const byNumber = groupBy(
    head.values.filter(({ name }) => !baseNames.has(name)),
    ({ number }) => number,
  );
  const take = (candidates: EnumValue[] | undefined) => {
    const value = candidates?.shift();
    if (value) left.delete(value);
    return value;
  };
  const pairs = base.values.map((value) => ({ base: value, head: take(byName.get(value.name)) }));
  for (const pair of pairs)
    if (!pair.head && !headNames.has(pair.base.name)) pair.head = take(byNumber.get(pair.base.number));
  return [...pairs, ...[...left].map((value): ValuePair => ({ base: undefined, head: value }))];
});

function groupBy<Key>(values: readonly EnumValue[], keyOf: (value: EnumValue) => Key): Map<Key, EnumValue[]> {
  const groups = new Map<Key, EnumValue[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** An enum value as an element with its file and span. */
export function valueElement(value: EnumValue | undefined) {
  return value && { element: value.element, file: value.enum.file, at: value.node.at, value };
}

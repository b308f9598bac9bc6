import type { Pair } from "./matched.js";
import type { Enum, EnumValue } from "../model/descriptor.js";

export interface ValuePair {
  readonly base: EnumValue | undefined;
  readonly head: EnumValue | undefined;
}

/** Pairs the values of two versions of an enum: by name and number, by name, then by number among what is left. */
export function pairValues({ base, head }: Pair<Enum>): readonly ValuePair[] {
  if (!base || !head) return [];
  const left = [...head.values];
  const take = (matches: (value: EnumValue) => boolean) => {
    const index = left.findIndex(matches);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const headNames = new Set(head.values.map(({ name }) => name));
  const baseNames = new Set(base.values.map(({ name }) => name));
  const pairs: { base: EnumValue; head: EnumValue | undefined }[] = [];
  for (const value of base.values) pairs.push({ base: value, head: take(({ name }) => name === value.name) });
  for (const pair of pairs) {
    const { number, name } = pair.base;
    if (pair.head || headNames.has(name)) continue;
    pair.head = take((value) => value.number === number && !baseNames.has(value.name));
  }
  return [...pairs, ...left.map((value): ValuePair => ({ base: undefined, head: value }))];
}

/** An enum value as an element with its file and span. */
export function valueElement(value: EnumValue | undefined) {
  return value && { element: value.element, file: value.enum.file, at: value.node.at, value };
}

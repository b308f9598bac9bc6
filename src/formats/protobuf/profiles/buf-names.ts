import type { Enum } from "../model/descriptor.js";

/** The names that an enum gives each number. */
export function printedNames({ values }: Enum): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const { name, number } of values) {
    const known = names.get(number);
    if (known) known.push(name);
    else names.set(number, [name]);
  }
  return names;
}

import type { Entry } from "./said.js";

/** role → people who fill it. */
export type Assignment = ReadonlyMap<string, ReadonlySet<string>>;

/** Gives each signer one role so that as many roles as possible are filled (augmenting paths); the rest join one more. */
export function assignRoles(entries: readonly Entry[], distinct: boolean): Assignment {
  const candidates = new Map<string, Set<string>>();
  const slots: string[] = [];
  for (const { role, valid, ask } of entries) {
    const people = candidates.get(role) ?? new Set<string>();
    for (const { person } of valid) people.add(person.toLowerCase());
    candidates.set(role, people);
    const have = slots.filter((slot) => slot === role).length;
    for (let i = have; i < ask.count; i += 1) slots.push(role);
  }
  if (!distinct) return candidates;
  const holder = new Map<string, number>();
  const fill = (slot: number, tried: Set<string>): boolean => {
    for (const person of candidates.get(slots[slot] ?? "") ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const other = holder.get(person);
      if (other === undefined || fill(other, tried)) {
        holder.set(person, slot);
        return true;
      }
    }
    return false;
  };
  slots.forEach((_, slot) => fill(slot, new Set()));
  const assigned = new Map<string, Set<string>>([...candidates.keys()].map((role) => [role, new Set()]));
  for (const [person, slot] of holder) assigned.get(slots[slot] ?? "")?.add(person);
  for (const [role, people] of candidates)
    for (const person of people) {
      if (holder.has(person)) continue;
      holder.set(person, -1);
      assigned.get(role)?.add(person);
    }
  return assigned;
}

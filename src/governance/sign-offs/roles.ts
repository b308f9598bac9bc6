import { assignment } from "../../algorithms/assignment.js";
import type { GroupStanding } from "./valid-sign-offs.js";

/** role → people who fill it. */
export type Assignment = ReadonlyMap<string, ReadonlySet<string>>;

/** Gives each signer one role and fills as many roles as possible. Each signer left over joins one role that they may fill. */
export function assignRoles(standings: readonly GroupStanding[], distinct: boolean): Assignment {
  const candidates = new Map<string, Set<string>>();
  const slots: string[] = [];
  for (const { role, valid, group } of standings) {
    const people = candidates.get(role) ?? new Set<string>();
    for (const { person } of valid) people.add(person.toLowerCase());
    candidates.set(role, people);
    const have = slots.filter((slot) => slot === role).length;
    for (let i = have; i < group.count; i += 1) slots.push(role);
  }
  if (!distinct) return candidates;
  const matching = assignment((slot) => candidates.get(slots[slot] ?? "") ?? []);
  slots.forEach((_, slot) => matching.place(slot));
  const assigned = new Map<string, Set<string>>([...candidates.keys()].map((role) => [role, new Set()]));
  for (const [person, slot] of matching.holders) assigned.get(slots[slot] ?? "")?.add(person);
  const assignedPeople = new Set<string>();
  for (const [role, people] of candidates)
    for (const person of people) {
      if (matching.holders.has(person) || assignedPeople.has(person)) continue;
      assignedPeople.add(person);
      assigned.get(role)?.add(person);
    }
  return assigned;
}

import { assignment } from "../../algorithms/assignment.js";
import type { GroupStanding } from "./valid-sign-offs.js";

/** role → people who fill it. */
export type Assignment = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Gives each signer one role and fills as many roles as possible. Each signer left over joins one role that they may fill.
 * Where nothing says whether people are distinct, a person in several owning teams speaks for each of them as an owner,
 * and for nobody else.
 */
export function assignRoles(standings: readonly GroupStanding[], distinct: boolean | undefined): Assignment {
  const candidates = new Map<string, Set<string>>();
  const slots: string[] = [];
  for (const { role, valid, group } of standings) {
    const people = candidates.get(role) ?? new Set<string>();
    for (const { person } of valid) people.add(person.toLowerCase());
    candidates.set(role, people);
    const have = slots.filter((slot) => slot === role).length;
    for (let i = have; i < group.count; i += 1) slots.push(role);
  }
  if (distinct === false) return candidates;
  const inOrder = assigned(slots, candidates);
  if (distinct === true) return inOrder;
  const others = new Set(standings.flatMap((standing) => (isOwners(standing) ? [] : [standing.role])));
  const owners = [...candidates.keys()].filter((role) => !others.has(role));
  shareOwners(owners, candidates, inOrder);
  // One owner may be enough for several teams: then another role takes whom it needs first.
  const last = (role: string) => Number(!others.has(role));
  const ownersLast = assigned(
    [...slots].sort((a, b) => last(a) - last(b)),
    candidates,
  );
  shareOwners(owners, candidates, ownersLast);
  return filled(slots, ownersLast) > filled(slots, inOrder) ? ownersLast : inOrder;
}

function assigned(
  slots: readonly string[],
  candidates: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Set<string>> {
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

/** How many slots have somebody. */
function filled(slots: readonly string[], assignment: Assignment): number {
  const counts = [...new Set(slots)].map((role) =>
    Math.min(slots.filter((slot) => slot === role).length, assignment.get(role)?.size ?? 0),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Whether a group speaks for owners and for nobody else. */
function isOwners({ group }: GroupStanding): boolean {
  return group.speaksFor.every(({ kind }) => kind === "owner");
}

/** Whoever speaks as an owner speaks for every owning team that they belong to. */
function shareOwners(
  owners: readonly string[],
  candidates: ReadonlyMap<string, ReadonlySet<string>>,
  assigned: ReadonlyMap<string, Set<string>>,
): void {
  const speaking = new Set(owners.flatMap((role) => [...(assigned.get(role) ?? [])]));
  for (const role of owners)
    for (const person of candidates.get(role) ?? [])
      if (speaking.has(person)) assigned.get(role)?.add(person);
}

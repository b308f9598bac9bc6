import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Case, Needs, SignOffGroup } from "../needs/needs.js";
import { awayUntil, isAway, membersOf, sameHandle, standsInFor } from "../owners/people.js";
import type { Policy } from "../policy/policy.js";

/** Who may sign for a group at one instant, and for how long. */
export interface Entitlement {
  readonly policy: Policy;
  readonly now: Instant;
  readonly members: readonly Handle[];
  /** By handle in lower case: the members; while all of them are away, an owner's deputies too. */
  readonly entitled: ReadonlyMap<string, Handle>;
  /** Why members of a team are not known. */
  readonly teamsUnknown: readonly string[];
  readonly allAway: boolean;
}

export function entitlementOf(
  { policy, now }: Needs,
  { teams }: Facts,
  matter: Case,
  { owners, kind }: SignOffGroup,
): Entitlement {
  const ownPeople = peopleOf(policy, teams, owners);
  const members = ownPeople.people;
  const allAway = members.length > 0 && members.every((member) => isAway(policy, member, now));
  const deputies = matter.kind === "contract" && allAway && kind === "owner" ? matter.deputies : [];
  const standIns = peopleOf(policy, teams, deputies);
  const entitled = new Map([...members, ...standIns.people].map((person) => [person.toLowerCase(), person]));
  const teamsUnknown = [...ownPeople.unknown, ...standIns.unknown];
  return { policy, now, members, entitled, teamsUnknown, allAway };
}

/** The people behind handles of people and teams. */
export function peopleOf(
  policy: Policy,
  teams: Facts["teams"],
  handles: readonly Handle[],
): { readonly people: readonly Handle[]; readonly unknown: readonly string[] } {
  const answers = handles.map((handle) => membersOf(policy, teams, handle));
  return {
    people: answers.flatMap((answer) => ("members" in answer ? answer.members : [])),
    unknown: answers.flatMap((answer) => ("members" in answer ? [] : answer.unverifiable)),
  };
}

/** Whether the person may sign, or is the deputy of an absent person who may. */
export function isEntitled({ entitled, policy, now }: Entitlement, person: Handle): boolean {
  return (
    entitled.has(person.toLowerCase()) ||
    standsInFor(policy, person, now).some((away) => entitled.has(away.toLowerCase()))
  );
}

/** The instant until which an entitled person may sign; null: as long as they are a member. */
export function entitledUntil(entitlement: Entitlement, person: Handle): Instant | null {
  const { policy, now, members, entitled, allAway } = entitlement;
  const isMember = (other: Handle) => members.some((member) => sameHandle(member, other));
  if (isMember(person)) return null;
  const absences = members.map((member) => awayUntil(policy, member, now) ?? Infinity);
  const firstBack = allAway ? Math.min(...absences) : Infinity;
  if (entitled.has(person.toLowerCase())) return firstBack;
  const spans = standsInFor(policy, person, now).map((away) => {
    const until = awayUntil(policy, away, now, person) ?? now;
    if (isMember(away)) return until;
    return entitled.has(away.toLowerCase()) ? Math.min(until, firstBack) : now;
  });
  return Math.max(now, ...spans);
}

import { assignment } from "../../algorithms/assignment.js";
import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Case, Needs, SignOffGroup } from "../needs/needs.js";
import { speakersText } from "../needs/speakers.js";
import { type GroupStanding, standingOf } from "./valid-sign-offs.js";
import { type NeverCounts, neverCounts } from "./never-counts.js";
import { type Assignment, assignRoles } from "./roles.js";
import { type Statement, type Statements, statementsOf } from "./statements.js";

/** The result of counting one group's sign-offs. */
export interface GroupResult {
  readonly group: SignOffGroup;
  readonly status: "met" | "missing" | "vetoed" | "stale" | "expired" | "unverifiable";
  /** Who signed and counts. */
  readonly by: readonly Handle[];
  readonly vetoes: readonly Statement[];
  /** Who signed something else, with what changed since. */
  readonly stale: readonly { readonly person: Handle; readonly changed: readonly string[] }[];
  /** Entitled people whose sign-off does not count, and why. */
  readonly excluded: readonly { readonly person: Handle; readonly why: string }[];
  /** Of a board: how many of its functions have signed. */
  readonly functions: number;
  /** Who may still sign. */
  readonly maySign: readonly Handle[];
  readonly unverifiable?: string;
  /** Nothing is wrong but that reviews are not known here: whoever may sign can still do so. */
  readonly elsewhere?: boolean;
  /** When the sign-offs that count run out. */
  readonly until: Instant | null;
}

export interface Tally {
  of(matter: Case, group: SignOffGroup): GroupResult;
  readonly statements: Statements;
}

/** Counts sign-offs over all groups at once, because one person fills one role, unless they own in several teams. */
export async function tallyOf(
  needs: Needs,
  facts: Facts,
  groups: readonly (readonly [Case, SignOffGroup])[],
): Promise<Tally> {
  const statements = await statementsOf(needs, facts);
  const never = neverCounts(needs, facts);
  const standings = groups.map(([matter, group]) =>
    standingOf({ needs, facts, statements, never }, matter, group),
  );
  const assigned = assignRoles(standings, needs.policy.signoff.distinctPeople);
  const results = new Map<Case, Map<SignOffGroup, GroupResult>>();
  for (const standing of standings) {
    const byGroup = results.get(standing.case) ?? new Map<SignOffGroup, GroupResult>();
    byGroup.set(standing.group, resultOf(standing, assigned, statements, never));
    results.set(standing.case, byGroup);
  }
  return {
    statements,
    of(matter, group) {
      const result = results.get(matter)?.get(group);
      if (!result) throw new Error(`${speakersText(group.speaksFor)} of ${matter.path} was not counted`);
      return result;
    },
  };
}

function resultOf(
  standing: GroupStanding,
  assigned: Assignment,
  { unverifiable: reviewsUnknown }: Statements,
  never: NeverCounts,
): GroupResult {
  const { group, role, valid, vetoes, stale, expired, excluded, entitled } = standing;
  const own = valid.filter(({ person }) => assigned.get(role)?.has(person.toLowerCase()));
  const functions = functionsHeard(standing, own);
  const isEnough = own.length >= group.count && functions >= (group.fromFunctions ?? 0);
  const signed = new Set([...own, ...valid].map(({ person }) => person.toLowerCase()));
  const common = {
    group,
    by: own.map(({ person }) => person),
    functions,
    vetoes,
    stale,
    excluded,
    maySign: [...entitled.values()].filter(
      (person) => never.why(person) === undefined && !signed.has(person.toLowerCase()),
    ),
    until: earliest(own.map(({ expires }) => expires)),
  };
  if (vetoes.length > 0) return { ...common, status: "vetoed" };
  if (isEnough && never.unverifiable === undefined) return { ...common, status: "met" };
  if (group.owners.length === 0) return { ...common, status: "missing" };
  const doubt = doubtOf(standing, never);
  if (doubt !== undefined)
    return { ...common, status: "unverifiable", unverifiable: doubt, elsewhere: false };
  if (reviewsUnknown !== undefined)
    return { ...common, status: "unverifiable", unverifiable: reviewsUnknown, elsewhere: true };
  if (stale.length > 0) return { ...common, status: "stale" };
  return { ...common, status: expired.length > 0 ? "expired" : "missing" };
}

/** Why the group's sign-offs cannot be verified, for another reason than missing reviews. */
function doubtOf({ teamsUnknown, unknown }: GroupStanding, never: NeverCounts): string | undefined {
  if (never.unverifiable !== undefined) return never.unverifiable;
  if (teamsUnknown.length > 0 || unknown.length === 0) return teamsUnknown[0];
  const people = unknown.map(({ person }) => person).join(", ");
  return `the commit that ${people} reviewed cannot be read: ask for the review again`;
}

function functionsHeard(standing: GroupStanding, statements: readonly Statement[]): number {
  const functions = statements.map(({ person }) => standing.functionsOf(person));
  const matching = assignment((signer) => functions[signer] ?? []);
  functions.forEach((_, signer) => matching.place(signer));
  return matching.holders.size;
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const ends = instants.filter((instant) => instant !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

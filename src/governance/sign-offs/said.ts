import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Ask, Case, Needs } from "../needs/needs.js";
import { groupKey } from "../owners/owners.js";
import { awayUntil, isAway, membersOf, sameHandle, standsInFor } from "../owners/people.js";
import type { NeverCounts } from "./never-counts.js";
import type { Statement, Statements } from "./statements.js";

export interface Grounds {
  readonly needs: Needs;
  readonly facts: Facts;
  readonly statements: Statements;
  readonly never: NeverCounts;
}

/** One ask with everything said about it by people who may speak. */
export interface Entry {
  readonly one: Case;
  readonly ask: Ask;
  readonly role: string;
  readonly entitled: ReadonlyMap<string, Handle>;
  readonly teamsUnknown: readonly string[];
  readonly valid: readonly Statement[];
  readonly vetoes: readonly Statement[];
  readonly stale: readonly { readonly person: Handle; readonly changed: readonly string[] }[];
  readonly expired: readonly Statement[];
  readonly unknown: readonly Statement[];
  readonly excluded: readonly { readonly person: Handle; readonly why: string }[];
  /** Which functions of a board a person speaks for. */
  functionsOf(person: Handle): readonly string[];
}

export function entriesOf({ needs, facts, statements, never }: Grounds, one: Case, ask: Ask): Entry {
  const { policy, now } = needs;
  const teamsUnknown: string[] = [];
  const people = (handles: readonly Handle[]): readonly Handle[] =>
    handles.flatMap((handle) => {
      const found = membersOf(policy, facts.teams, handle);
      if ("members" in found) return found.members;
      teamsUnknown.push(found.unverifiable);
      return [];
    });
  const members = people(ask.owners);
  const allAway = members.length > 0 && members.every((member) => isAway(policy, member, now));
  const entitled = new Map(
    [...members, ...(allAway && ask.code === "GV401" ? people(one.deputies) : [])].map((who) => [
      who.toLowerCase(),
      who,
    ]),
  );
  const isEntitled = (person: Handle): boolean =>
    entitled.has(person.toLowerCase()) ||
    standsInFor(policy, person, now).some((away) => entitled.has(away.toLowerCase()));
  const heldFor = (person: Handle): Instant | null => {
    if (members.some((member) => sameHandle(member, person))) return null;
    const absences = members.map((member) => awayUntil(policy, member, now) ?? Infinity);
    const back = allAway ? Math.min(...absences) : Infinity;
    if (entitled.has(person.toLowerCase())) return back;
    const spans = standsInFor(policy, person, now).map((away) => {
      const until = awayUntil(policy, away, now, person) ?? now;
      const isMember = members.some((member) => sameHandle(member, away));
      return isMember ? until : entitled.has(away.toLowerCase()) ? Math.min(until, back) : now;
    });
    return Math.max(now, ...spans);
  };
  const said = statements.all.filter(({ person }) => isEntitled(person));
  const about = said.map((statement) => ({ statement, ...statement.about(one) }));
  const approvals = about.filter(({ statement, kind }) => statement.says === "approve" && kind !== "nothing");
  const counts = approvals.filter(({ statement }) => never.why(statement.person) === undefined);
  const current = counts.filter(({ kind }) => kind === "current").map(({ statement }) => statement);
  const isExpired = ({ expires }: Statement) => expires !== null && expires <= now;
  const functions = new Map(
    Object.entries(ask.functions ?? {}).map(([name, handles]) => [name, people(handles)] as const),
  );
  return {
    one,
    ask,
    role: ask.functions ? ask.as : groupKey(ask.owners),
    entitled,
    teamsUnknown,
    valid: distinctPeople(current.filter((statement) => !isExpired(statement))).map((statement) => ({
      ...statement,
      expires: earlier(statement.expires, heldFor(statement.person)),
    })),
    expired: current.filter(isExpired),
    vetoes: standing(about.filter(({ kind }) => kind !== "nothing").map(({ statement }) => statement)),
    stale: counts.flatMap((found) =>
      found.kind === "stale" ? [{ person: found.statement.person, changed: found.changed }] : [],
    ),
    unknown: counts.filter(({ kind }) => kind === "unknown").map(({ statement }) => statement),
    excluded: approvals.flatMap(({ statement: { person } }) => {
      const why = never.why(person);
      return why === undefined ? [] : [{ person, why }];
    }),
    functionsOf: (person) =>
      [...functions]
        .filter(([, who]) => who.some((handle) => sameHandle(handle, person)))
        .map(([name]) => name),
  };
}

/** Refusals that a later word of the same person did not take back. */
function standing(said: readonly Statement[]): readonly Statement[] {
  return said.filter(
    ({ person, says, at }) =>
      says === "refuse" &&
      !said.some((other) => other.says === "approve" && sameHandle(other.person, person) && other.at > at),
  );
}

/** null and Infinity: without end. */
function earlier(a: Instant | null, b: Instant | null): Instant | null {
  const end = Math.min(a ?? Infinity, b ?? Infinity);
  return end === Infinity ? null : end;
}

function distinctPeople(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((one) => [one.person.toLowerCase(), one])).values()];
}

import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Case, Needs, SignOffGroup } from "../needs/needs.js";
import { roleOf } from "../needs/sign-off-groups.js";
import { sameHandle } from "../owners/people.js";
import { entitledUntil, entitlementOf, isEntitled, peopleOf } from "./entitlement.js";
import type { NeverCounts } from "./never-counts.js";
import type { About, Statement, Statements } from "./statements.js";

export interface Evidence {
  readonly needs: Needs;
  readonly facts: Facts;
  readonly statements: Statements;
  readonly never: NeverCounts;
}

/** One group with the statements of the people who may sign for it. */
export interface GroupStanding {
  readonly case: Case;
  readonly group: SignOffGroup;
  readonly role: string;
  readonly entitled: ReadonlyMap<string, Handle>;
  readonly teamsUnknown: readonly string[];
  readonly valid: readonly Statement[];
  readonly vetoes: readonly Statement[];
  readonly stale: readonly { readonly person: Handle; readonly changed: readonly string[] }[];
  readonly expired: readonly Statement[];
  readonly unknown: readonly Statement[];
  readonly excluded: readonly { readonly person: Handle; readonly why: string }[];
  /** The functions of a board that a person fills. */
  functionsOf(person: Handle): readonly string[];
}

/** A statement, and how it relates to the case. */
type StatementOnCase = { readonly statement: Statement } & About;

export function standingOf(
  { needs, facts, statements, never }: Evidence,
  matter: Case,
  group: SignOffGroup,
): GroupStanding {
  const { policy, now } = needs;
  const entitlement = entitlementOf(needs, facts, matter, group);
  const onCase = statements.all
    .filter(({ person }) => isEntitled(entitlement, person))
    .map((statement): StatementOnCase => ({ statement, ...statement.about(matter) }))
    .filter(({ kind }) => kind !== "nothing");
  const approvals = onCase.filter(({ statement }) => statement.says === "approve");
  const counted = approvals.filter(({ statement }) => never.why(statement.person) === undefined);
  const current = counted.filter(({ kind }) => kind === "current").map(({ statement }) => statement);
  const isExpired = ({ expires }: Statement) => expires !== null && expires <= now;
  const functions = Object.entries(group.functions ?? {}).map(
    ([name, handles]) => [name, peopleOf(policy, facts.teams, handles).people] as const,
  );
  return {
    case: matter,
    group,
    role: roleOf(group),
    entitled: entitlement.entitled,
    teamsUnknown: entitlement.teamsUnknown,
    valid: distinctPeople(current.filter((statement) => !isExpired(statement))).map((statement) => ({
      ...statement,
      expires: earlier(statement.expires, entitledUntil(entitlement, statement.person)),
    })),
    expired: current.filter(isExpired),
    vetoes: standingRefusals(onCase.map(({ statement }) => statement)),
    stale: counted.flatMap((word) =>
      word.kind === "stale" ? [{ person: word.statement.person, changed: word.changed }] : [],
    ),
    unknown: counted.filter(({ kind }) => kind === "unknown").map(({ statement }) => statement),
    excluded: approvals.flatMap(({ statement: { person } }) => {
      const why = never.why(person);
      return why === undefined ? [] : [{ person, why }];
    }),
    functionsOf: (person) =>
      functions
        .filter(([, people]) => people.some((handle) => sameHandle(handle, person)))
        .map(([name]) => name),
  };
}

/** Refusals that a later word of the same person did not take back. */
function standingRefusals(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    ({ person, says, at }) =>
      says === "refuse" &&
      !statements.some(
        (other) => other.says === "approve" && sameHandle(other.person, person) && other.at > at,
      ),
  );
}

/** null and Infinity: without end. */
function earlier(a: Instant | null, b: Instant | null): Instant | null {
  const end = Math.min(a ?? Infinity, b ?? Infinity);
  return end === Infinity ? null : end;
}

function distinctPeople(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((statement) => [statement.person.toLowerCase(), statement])).values()];
}

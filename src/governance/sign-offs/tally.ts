import { assignment } from "../../algorithms/assignment.js";
import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Ask, Case, Needs } from "../needs/needs.js";
import type { NeverCounts } from "./never-counts.js";
import type { Assignment } from "./roles.js";
import { assignRoles } from "./roles.js";
import type { Entry } from "./said.js";
import { entriesOf } from "./said.js";
import { neverCounts } from "./never-counts.js";
import type { Statement, Statements } from "./statements.js";
import { statementsOf } from "./statements.js";

/** How one ask stands. */
export interface AskResult {
  readonly ask: Ask;
  readonly status: "met" | "missing" | "vetoed" | "stale" | "expired" | "unverifiable";
  /** Who signed and counts. */
  readonly by: readonly Handle[];
  readonly vetoes: readonly Statement[];
  /** Who signed something else, with what changed since. */
  readonly stale: readonly { readonly person: Handle; readonly changed: readonly string[] }[];
  /** Entitled people whose sign-off does not count, and why. */
  readonly excluded: readonly { readonly person: Handle; readonly why: string }[];
  /** Who may still sign. */
  readonly maySign: readonly Handle[];
  readonly unverifiable?: string;
  /** Nothing is wrong but that reviews are not known here: whoever may sign can still do so. */
  readonly elsewhere?: boolean;
  /** When the sign-offs that count run out. */
  readonly until: Instant | null;
}

export interface Tally {
  of(one: Case, ask: Ask): AskResult;
  readonly statements: Statements;
}

/** Counts sign-offs over all asks at once, because one person fills one role only. */
export async function tallyOf(
  needs: Needs,
  facts: Facts,
  asked: readonly (readonly [Case, Ask])[],
): Promise<Tally> {
  const statements = await statementsOf(needs, facts);
  const never = neverCounts(needs, facts);
  const counted = asked.map(([one, ask]) => entriesOf({ needs, facts, statements, never }, one, ask));
  const assigned = assignRoles(counted, needs.policy.signoff.distinctPeople ?? true);
  const results = new Map<Case, Map<Ask, AskResult>>();
  for (const entry of counted) {
    const byAsk = results.get(entry.one) ?? new Map<Ask, AskResult>();
    byAsk.set(entry.ask, resultOf(entry, assigned, statements, never));
    results.set(entry.one, byAsk);
  }
  return {
    statements,
    of(one, ask) {
      const found = results.get(one)?.get(ask);
      if (!found) throw new Error(`${ask.as} of ${one.path} was not counted`);
      return found;
    },
  };
}

function resultOf(
  entry: Entry,
  assigned: Assignment,
  { unverifiable: reviewsUnknown }: Statements,
  never: NeverCounts,
): AskResult {
  const { ask, role, valid, vetoes, stale, expired, unknown, excluded, entitled, teamsUnknown } = entry;
  const mine = valid.filter(({ person }) => assigned.get(role)?.has(person.toLowerCase()));
  const enough = mine.length >= ask.count && functionsHeard(entry, mine) >= (ask.fromFunctions ?? 0);
  const signed = new Set([...mine, ...valid].map(({ person }) => person.toLowerCase()));
  const common = {
    ask,
    by: mine.map(({ person }) => person),
    vetoes,
    stale,
    excluded,
    maySign: [...entitled.values()].filter(
      (person) => never.why(person) === undefined && !signed.has(person.toLowerCase()),
    ),
    until: earliest(mine.map(({ expires }) => expires)),
  };
  const cannotTell = [
    ...(never.unverifiable === undefined ? [] : [never.unverifiable]),
    ...teamsUnknown,
    ...(unknown.length === 0
      ? []
      : [`the commit that ${names(unknown)} reviewed cannot be read: ask for the review again`]),
    ...(reviewsUnknown === undefined ? [] : [reviewsUnknown]),
  ];
  if (vetoes.length > 0) return { ...common, status: "vetoed" };
  if (enough && never.unverifiable === undefined) return { ...common, status: "met" };
  if (ask.owners.length === 0) return { ...common, status: "missing" };
  const [first] = cannotTell;
  if (first !== undefined) {
    const elsewhere = first === reviewsUnknown;
    return { ...common, status: "unverifiable", unverifiable: first, elsewhere };
  }
  if (stale.length > 0) return { ...common, status: "stale" };
  return { ...common, status: expired.length > 0 ? "expired" : "missing" };
}

/** How many functions of a board the signers fill: a person with two functions speaks for one of them. */
function functionsHeard(entry: Entry, statements: readonly Statement[]): number {
  const functions = statements.map(({ person }) => entry.functionsOf(person));
  const matching = assignment((signer) => functions[signer] ?? []);
  functions.forEach((_, signer) => matching.place(signer));
  return matching.holders.size;
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function names(statements: readonly Statement[]): string {
  return statements.map(({ person }) => person).join(", ");
}

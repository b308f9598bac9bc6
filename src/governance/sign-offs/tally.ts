import type { Handle, Instant } from "../../model/decision.js";
import type { Facts } from "../decision/facts.js";
import type { Ask, Case, Needs } from "../needs/needs.js";
import { groupKey } from "../owners/owners.js";
import { isAway, membersOf, sameHandle, standsInFor } from "../owners/people.js";
import type { NeverCounts } from "./never-counts.js";
import { neverCounts } from "./never-counts.js";
import type { Statement } from "./statements.js";
import { statementsOf } from "./statements.js";
import type { Statements } from "./statements.js";

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

interface Grounds {
  readonly needs: Needs;
  readonly facts: Facts;
  readonly statements: Statements;
  readonly never: NeverCounts;
}

/** One ask with everything said about it by people who may speak. */
interface Entry {
  readonly one: Case;
  readonly ask: Ask;
  readonly role: string;
  readonly entitled: ReadonlyMap<string, Handle>;
  readonly teamsUnknown: readonly string[];
  readonly valid: readonly Statement[];
  readonly vetoes: readonly Statement[];
  readonly stale: AskResult["stale"];
  readonly expired: readonly Statement[];
  readonly unknown: readonly Statement[];
  readonly excluded: AskResult["excluded"];
  /** Which functions of a board a person speaks for. */
  functionsOf(person: Handle): readonly string[];
}

function entriesOf({ needs, facts, statements, never }: Grounds, one: Case, ask: Ask): Entry {
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
  const said = statements.all.filter(({ person }) => isEntitled(person));
  const about = said.map((statement) => ({ statement, ...statement.about(one) }));
  const approvals = about.filter(({ statement, kind }) => statement.says === "approve" && kind !== "nothing");
  const counts = approvals.filter(({ statement }) => never.why(statement.person) === undefined);
  const now_ = counts.filter(({ kind }) => kind === "current").map(({ statement }) => statement);
  const isExpired = ({ expires }: Statement) => expires !== null && expires <= now;
  const memo = new Map(
    Object.entries(ask.functions ?? {}).map(([name, handles]) => [name, people(handles)] as const),
  );
  return {
    one,
    ask,
    role: ask.functions ? ask.as : groupKey(ask.owners),
    entitled,
    teamsUnknown,
    valid: distinctPeople(now_.filter((statement) => !isExpired(statement))),
    expired: now_.filter(isExpired),
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
      [...memo].filter(([, who]) => who.some((one_) => sameHandle(one_, person))).map(([name]) => name),
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

function distinctPeople(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((one) => [one.person.toLowerCase(), one])).values()];
}

/** role → people who fill it. */
type Assignment = ReadonlyMap<string, ReadonlySet<string>>;

/** Gives each signer one role so that as many roles as possible are filled (augmenting paths); the rest join one more. */
function assignRoles(entries: readonly Entry[], distinct: boolean): Assignment {
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

function functionsHeard(entry: Entry, statements: readonly Statement[]): number {
  // A person with two functions speaks for one of them; the scarcest people choose first.
  const options = statements
    .map(({ person }) => entry.functionsOf(person))
    .sort((a, b) => a.length - b.length);
  const heard = new Set<string>();
  for (const functions of options) {
    const free = functions.find((name) => !heard.has(name));
    if (free !== undefined) heard.add(free);
  }
  return heard.size;
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function names(statements: readonly Statement[]): string {
  return statements.map(({ person }) => person).join(", ");
}

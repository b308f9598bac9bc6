import type { Change } from "../../model/change.js";
import { elementText } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import { elementMatches, losesBelow, matchesBelow } from "../../globs/globs.js";
import type { Ownership } from "../owners/owners.js";
import { groupKey, ownershipsOf, ownershipsOfContract } from "../owners/owners.js";
import { entriesFor } from "../policy/contracts.js";
import type { ElementEntry, Policy } from "../policy/policy.js";
import type { RawSignOffRole } from "../policy/raw.js";
import { listOf } from "../policy/raw.js";
import type { Impact } from "./impact.js";
import type { Ask } from "./needs.js";

/** Who is asked by default: the owner of each element (of the contract where no line names the element). */
export const defaultRoles: readonly RawSignOffRole[] = [{ role: "element-owner" }, { role: "consumer" }];

export interface AskFor {
  readonly policy: Policy;
  readonly comparison: Comparison;
  /** The changes that need somebody. */
  readonly changes: readonly Change[];
  readonly impacts: readonly Impact[];
  readonly oncall: readonly Handle[];
  readonly contractName: string;
}

/** Roles turned into groups of people; equal groups are asked once, boards of the elements are added. */
export function asksFor(roles: readonly RawSignOffRole[], subject: AskFor): readonly Ask[] {
  const boards = elementsOf(subject).flatMap(({ boards }) => boards ?? []);
  const named = new Set(roles.map(({ role }) => role));
  const all = [
    ...roles,
    ...[...new Set(boards)]
      .map((board) => ({ role: `board:${board}` }))
      .filter(({ role }) => !named.has(role)),
  ];
  return merged(all.flatMap((role) => asksForRole(role, subject)));
}

function asksForRole(role: RawSignOffRole, subject: AskFor): readonly Ask[] {
  const count = role.count ?? 1;
  if (role.role === "consumer") return consumerAsks(subject);
  if (role.role.startsWith("board:")) return boardAsk(role, subject);
  if (role.role === "owner") {
    return ownershipsOfContract(subject.policy, subject.comparison).map((ownership) =>
      ownerAsk(ownership, `the owner of ${subject.contractName}`, count, subject.changes),
    );
  }
  if (role.role === "element-owner") return elementAsks(count, subject);
  const owners = role.role === "oncall" ? subject.oncall : [role.role as Handle];
  if (owners.length === 0) return [nobodyOnCall(subject.contractName)];
  return [{ code: "GV401", as: role.role, owners, count, changes: [], because: "the policy asks for it" }];
}

/** A role that nobody fills is not a role that nobody needs. */
function nobodyOnCall(contractName: string): Ask {
  const because = "the policy asks for the on-call person, and no oncall: names one";
  const as = `the on-call person of ${contractName}`;
  return { code: "GV110", as, owners: [], count: 1, changes: [], because, unowned: "refuse" };
}

function elementAsks(count: number, subject: AskFor): readonly Ask[] {
  const { policy, comparison, changes, contractName } = subject;
  if (changes.length === 0 || comparison.pairing.status === "removed") {
    return ownershipsOfContract(policy, comparison).map((ownership) =>
      ownerAsk(ownership, `the owner of ${contractName}`, count, changes),
    );
  }
  return changes.flatMap((change) =>
    ownershipsOf(policy, comparison, change).map((ownership) =>
      ownerAsk(ownership, `the owner of ${elementText(change.element)}`, count, [change]),
    ),
  );
}

function ownerAsk(
  { owners, because, location, unowned }: Ownership,
  as: string,
  count: number,
  changes: readonly Change[],
): Ask {
  return {
    code: owners.length === 0 ? "GV110" : "GV401",
    as,
    owners,
    count,
    changes: changes.map(({ fingerprint }) => fingerprint),
    because,
    ...(location && { location }),
    ...(owners.length === 0 && { unowned }),
  };
}

/** Consumers that are hurt, and those that want to hear of every change. */
export function consumerAsks({ impacts }: Pick<AskFor, "impacts">): readonly Ask[] {
  return impacts
    .filter(({ consumer: { ack }, effect }) => ack === "any" || (ack === "breaking" && effect !== "reads"))
    .map(({ consumer, because, changes }) => ({
      code: "GV402",
      as: `the consumer ${consumer.id}`,
      owners: consumer.owners,
      count: 1,
      changes,
      because,
      location: consumer.location,
      // A catalogue's owner that no team stands for: told, but nobody could ever sign.
      ...(consumer.owners.length === 0 && { unowned: "report" as const }),
    }));
}

function boardAsk(
  { role, count, fromFunctions }: RawSignOffRole,
  { policy, changes }: AskFor,
): readonly Ask[] {
  const id = role.slice("board:".length);
  const functions = Object.fromEntries(
    Object.entries(policy.table.boards?.[id]?.functions ?? {}).map(([name, who]) => [name, listOf(who)]),
  );
  const ask = {
    code: "GV404",
    as: `the board ${id}`,
    owners: [...new Set(Object.values(functions).flat())],
    count: Math.max(count ?? 1, fromFunctions ?? 1),
    functions,
    ...(fromFunctions !== undefined && { fromFunctions }),
    changes: changes.map(({ fingerprint }) => fingerprint),
    because: "the policy asks for this board",
  };
  return [ask];
}

/** The element rules that speak for the changes: their tags, boards and freezes. */
export function elementsOf({
  policy,
  comparison,
  changes,
}: Pick<AskFor, "policy" | "comparison" | "changes">): readonly ElementEntry[] {
  const removed = comparison.pairing.status === "removed";
  const rules = entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.elements ?? []);
  return rules.filter(({ path }) => removed || changes.some((change) => concerns(path, change)));
}

/** What lies below a removed element goes with it, and a rename may take what lies below out of its rules. */
function concerns(path: string, { element, was, edit }: Change): boolean {
  if (elementMatches(path, element) || (edit === "removed" && matchesBelow(path, element))) return true;
  return was !== undefined && (elementMatches(path, was) || losesBelow(path, was, element));
}

/** One ask per group of people; a group that owns two elements is asked once, with both reasons. */
export function merged(asks: readonly Ask[]): readonly Ask[] {
  const groups = new Map<string, Ask>();
  for (const ask of asks) {
    const key = ask.functions
      ? ask.as
      : ask.owners.length === 0
        ? `${ask.code} nobody ${ask.unowned ?? ""}`
        : groupKey(ask.owners);
    const known = groups.get(key);
    groups.set(key, known ? join(known, ask) : ask);
  }
  return [...groups.values()];
}

function join(known: Ask, more: Ask): Ask {
  const names = known.as.split(" and ");
  return {
    ...known,
    as: names.includes(more.as) || names.length > 3 ? known.as : `${known.as} and ${more.as}`,
    count: Math.max(known.count, more.count),
    changes: [...new Set([...known.changes, ...more.changes])],
  };
}

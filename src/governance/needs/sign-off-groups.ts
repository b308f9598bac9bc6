import { type Change, elementText } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import { elementMatches, losesBelow, type Ways } from "../../globs/ways.js";
import { goesWith, groupKey, type Ownership, ownershipsOf, ownershipsOfContract } from "../owners/owners.js";
import { entriesFor } from "../policy/contracts.js";
import type { ElementEntry, Policy } from "../policy/policy.js";
import { boardOf, isBoard, listOf, type RawSignOffRole } from "../policy/raw.js";
import type { Impact } from "./impact.js";
import type { SignOffGroup } from "./needs.js";
import { sameSpeaker } from "./speakers.js";

/** Who is asked by default: the owner of each element (of the contract where no line names the element). */
export const defaultRoles: readonly RawSignOffRole[] = [{ role: "element-owner" }, { role: "consumer" }];

export interface GroupRequest {
  readonly policy: Policy;
  readonly comparison: Comparison;
  /** The changes that need somebody. */
  readonly changes: readonly Change[];
  readonly impacts: readonly Impact[];
  readonly oncall: readonly Handle[];
  readonly contractName: string;
}

/** Roles turned into groups of people; equal groups are asked once, boards of the elements are added. */
export function signOffGroups(
  roles: readonly RawSignOffRole[],
  subject: GroupRequest,
): readonly SignOffGroup[] {
  const boards = elementsOf(subject).flatMap(({ boards }) => boards ?? []);
  const roleNames = new Set(roles.map(({ role }) => role));
  const all = [
    ...roles,
    ...[...new Set(boards)]
      .map((board) => ({ role: `board:${board}` as const }))
      .filter(({ role }) => !roleNames.has(role)),
  ];
  return merged(all.flatMap((role) => groupsForRole(role, subject)));
}

function groupsForRole(role: RawSignOffRole, subject: GroupRequest): readonly SignOffGroup[] {
  const count = role.count ?? 1;
  if (role.role === "consumer") return consumerGroups(subject);
  if (isBoard(role.role)) return [boardGroup(boardOf(role.role), role, subject)];
  if (role.role === "owner") {
    return ownershipsOfContract(subject.policy, subject.comparison).map((ownership) =>
      ownerGroup(ownership, subject.contractName, count, subject.changes),
    );
  }
  if (role.role === "element-owner") return elementGroups(count, subject);
  const owners = role.role === "oncall" ? subject.oncall : [role.role];
  if (owners.length === 0) return [nobodyOnCall(subject.contractName)];
  const speaksFor = [{ kind: "role" as const, role: role.role }];
  return [{ kind: "owner", speaksFor, owners, count, changes: [], because: "the policy asks for it" }];
}

/** A role that nobody fills is not a role that nobody needs. */
function nobodyOnCall(contractName: string): SignOffGroup {
  const because = "the policy asks for the on-call person, and no oncall: names one";
  const speaksFor = [{ kind: "on-call" as const, contract: contractName }];
  return { kind: "owner", speaksFor, owners: [], count: 1, changes: [], because, unowned: "refuse" };
}

function elementGroups(count: number, subject: GroupRequest): readonly SignOffGroup[] {
  const { policy, comparison, changes, contractName } = subject;
  if (changes.length === 0 || comparison.pairing.status === "removed") {
    return ownershipsOfContract(policy, comparison).map((ownership) =>
      ownerGroup(ownership, contractName, count, changes),
    );
  }
  return changes.flatMap((change) =>
    ownershipsOf(policy, comparison, change).map((ownership) =>
      ownerGroup(ownership, elementText(change.element) || contractName, count, [change]),
    ),
  );
}

/** Whether a line under elements: may name something of the contract. */
export function hasLines(policy: Policy, { pairing }: Comparison): boolean {
  return entriesFor(policy, pairing).some((entry) => (entry?.elements.length ?? 0) > 0);
}

/**
 * The changes of a file, named as a contract names them that uses types of it: it says only where it uses one. Which type
 * that is, and how deep in the file it lies, is not known: each ending of a name may be the one.
 */
export function reaching(user: Comparison, changes: readonly Change[]): readonly Change[] {
  const below = (at: Change, { element, was, ...change }: Change): readonly Change[] =>
    [...element, ""].map((_, from) => ({
      ...change,
      element: [...at.element, ...element.slice(from)],
      ...(was && { was: [...at.element, ...was.slice(from)] }),
    }));
  return user.changes.flatMap((at) => changes.flatMap((change) => below(at, change)));
}

/** Those whom lines under elements: name for places of one contract that use what changed in another file. */
export function lineGroups(
  policy: Policy,
  user: Comparison,
  changes: readonly Change[],
): readonly SignOffGroup[] {
  return changes.flatMap((change) =>
    ownershipsOf(policy, user, change)
      .filter(({ byLine }) => byLine)
      .map((ownership) => ownerGroup(ownership, elementText(change.element), 1, [change])),
  );
}

export function ownerGroup(
  { owners, because, unowned }: Ownership,
  of: string,
  count: number,
  changes: readonly Change[],
): SignOffGroup {
  return {
    kind: "owner",
    speaksFor: [{ kind: "owner", of }],
    owners,
    count,
    changes: changes.map(({ fingerprint }) => fingerprint),
    because,
    ...(owners.length === 0 && { unowned }),
  };
}

/** Consumers that are hurt, and those that want to hear of every change. */
export function consumerGroups({ impacts }: Pick<GroupRequest, "impacts">): readonly SignOffGroup[] {
  return impacts
    .filter(({ consumer: { ack }, effect }) => ack === "any" || (ack === "breaking" && effect !== "reads"))
    .map(({ consumer, because, changes }) => ({
      kind: "consumer",
      speaksFor: [{ kind: "consumer", id: consumer.id }],
      owners: consumer.owners,
      count: 1,
      changes,
      because,
      // A catalogue's owner without a team: it is reported, but nobody could ever sign.
      ...(consumer.owners.length === 0 && { unowned: "report" as const }),
    }));
}

function boardGroup(
  id: string,
  { count, fromFunctions }: RawSignOffRole,
  { policy, changes }: GroupRequest,
): SignOffGroup {
  const functions = Object.fromEntries(
    Object.entries(policy.settings.boards?.[id]?.functions ?? {}).map(([name, who]) => [name, listOf(who)]),
  );
  return {
    kind: "board",
    speaksFor: [{ kind: "board", id }],
    owners: [...new Set(Object.values(functions).flat())],
    count: Math.max(count ?? 1, fromFunctions ?? 1),
    functions,
    ...(fromFunctions !== undefined && { fromFunctions }),
    changes: changes.map(({ fingerprint }) => fingerprint),
    because: "the policy asks for this board",
  };
}

/** The element rules that apply to the changes: their tags, boards and freezes. */
export function elementsOf({
  policy,
  comparison,
  changes,
}: Pick<GroupRequest, "policy" | "comparison" | "changes">): readonly ElementEntry[] {
  const removed = comparison.pairing.status === "removed";
  const rules = entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.elements ?? []);
  return rules.filter(({ path }) => removed || changes.some((change) => concerns(path, change, comparison)));
}

/** What lies below a removed element goes with it, and a rename may take what lies below out of its rules. */
function concerns(path: string, change: Change, ways: Ways): boolean {
  const { element, was } = change;
  const names = was ? [was, element] : [element];
  if (names.some((name) => elementMatches(path, name, ways) || goesWith(path, name, change, ways)))
    return true;
  return was !== undefined && losesBelow(path, was, element, ways);
}

/** One request per group of people: a group that owns two elements is asked once, for both. */
export function merged(groups: readonly SignOffGroup[]): readonly SignOffGroup[] {
  const distinct = new Map<string, SignOffGroup>();
  for (const group of groups) {
    const key = group.owners.length === 0 && !group.functions ? nobodyKey(group) : roleOf(group);
    const earlier = distinct.get(key);
    distinct.set(key, earlier ? join(earlier, group) : group);
  }
  return [...distinct.values()];
}

/** The same for equal groups of people. A board has its own, because its functions must be heard. */
export function roleOf({ functions, speaksFor, owners }: SignOffGroup): string {
  return functions ? JSON.stringify(speaksFor[0]) : groupKey(owners);
}

function nobodyKey({ kind, unowned }: SignOffGroup): string {
  return `nobody ${kind} ${unowned ?? ""}`;
}

/** A group's sentence names four offices at most. */
const mostSpeakers = 4;

function join(group: SignOffGroup, more: SignOffGroup): SignOffGroup {
  const { speaksFor } = group;
  const others = more.speaksFor.filter((speaker) => !speaksFor.some((own) => sameSpeaker(own, speaker)));
  return {
    ...group,
    speaksFor: [...speaksFor, ...others].slice(0, Math.max(mostSpeakers, speaksFor.length)),
    count: Math.max(group.count, more.count),
    changes: [...new Set([...group.changes, ...more.changes])],
  };
}

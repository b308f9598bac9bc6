import type { Handle } from "../../model/decision.js";
import type { ContractCase, SignOffGroup } from "../needs/needs.js";
import { signOffGroups } from "../needs/sign-off-groups.js";
import type { Speaker } from "../needs/speakers.js";
import type { Policy } from "../policy/policy.js";
import type { RawSignOffRole } from "../policy/raw.js";

/** A group in which the sign-off of any person is enough for every change. */
export function anyOneOf(
  { comparison }: ContractCase,
  people: readonly Handle[],
  speaker: Speaker,
  because: string,
): SignOffGroup {
  const owners = [...new Map(people.map((person) => [person.toLowerCase(), person])).values()];
  const changes = comparison.changes.map(({ fingerprint }) => fingerprint);
  return { kind: "owner", speaksFor: [speaker], owners, count: 1, changes, because };
}

/** The roles that the policy names for an exception. */
export function namedRoles(
  policy: Policy,
  { comparison, name }: ContractCase,
  roles: readonly RawSignOffRole[],
  oncall: readonly Handle[],
): readonly SignOffGroup[] {
  const { changes } = comparison;
  return signOffGroups(roles, { policy, comparison, changes, impacts: [], contractName: name, oncall });
}

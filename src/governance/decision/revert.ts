import { durationMillis, formatDuration } from "../../calendar/time/instants.js";
import { day } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import { type ExceptionRow, exceptionRow } from "../needs/assess.js";
import type { ContractCase, Needs, SignOffGroup } from "../needs/needs.js";
import { ownershipsOfContract } from "../owners/owners.js";
import type { Policy } from "../policy/policy.js";
import { anyOneOf, namedRoles } from "./exception-groups.js";
import type { Exception } from "./subject.js";

/** Content that the base branch had lately: one owner or on-call person, no window. */
export function revertOf(
  { policy, now }: Needs,
  { pastStates }: Facts,
  contract: ContractCase,
): Exception | undefined {
  const { head } = contract.comparison.digests;
  if (head === undefined || contract.level === "free") return undefined;
  const within = durationMillis(policy.settings.reverts?.within ?? "P14D") ?? 14 * day;
  const past = (pastStates?.get(contract.path) ?? []).find(
    ({ digest, until }) => digest === head && until <= now && now - until <= within,
  );
  if (!past) return undefined;
  const row = exceptionRow(policy, contract, "revert");
  if (!row.spareWindow) return undefined;
  const age = formatDuration(now - past.until);
  return {
    kind: "revert",
    signOffs: revertGroups(policy, contract, row),
    until: past.until + within + 1,
    note: `${contract.name} returns to the state of ${past.commit.slice(0, 10)}, which the base branch had until ${age} ago: no window is needed; what was written meanwhile is shown above`,
  };
}

/** One owner or on-call person, or whom the policy's own row for reverts names. */
function revertGroups(
  policy: Policy,
  contract: ContractCase,
  { needs, signoff }: ExceptionRow,
): readonly SignOffGroup[] {
  if (needs === "free") return [];
  if (signoff) return namedRoles(policy, contract, signoff, contract.oncall);
  const owners = ownershipsOfContract(policy, contract.comparison).flatMap((ownership) => ownership.owners);
  const office = { kind: "owner-or-on-call", contract: contract.name } as const;
  return [anyOneOf(contract, [...owners, ...contract.oncall], office, "it is a revert")];
}

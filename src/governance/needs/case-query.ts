import { type Comparison, pathOf } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import type { Class } from "../../model/outcome.js";
import type { Query } from "../../calendar/answers/answers.js";
import { ownershipOf, ownershipsOfContract } from "../owners/owners.js";
import { entriesFor, entryFor, pathsOf, settingOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import type { Grounds } from "./context.js";

/** What people call a contract: its declared id, else its path. */
export function nameOf(policy: Policy, comparison: Comparison): string {
  const path = pathOf(comparison.pairing);
  return entryFor(policy, path)?.id ?? path;
}

/** Who is on call for a contract, by its entry and by its windows. */
export function oncallOf(policy: Policy, comparison: Comparison): readonly Handle[] {
  const own = entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.oncall ?? []);
  const windows = (policy.calendar?.windows ?? [])
    .filter(({ concerns }) =>
      pathsOf(comparison.pairing).some((path) => concerns(path, entryFor(policy, path)?.id ?? comparison.id)),
    )
    .flatMap(({ rule }) => rule.oncall ?? []);
  return [...new Set([...own, ...windows])];
}

/** The query to a calendar for a contract at one of its paths. */
export function queryOf(
  { policy, impacts }: Pick<Grounds, "policy" | "impacts">,
  comparison: Comparison,
  at: { readonly path: string; readonly class: Class; readonly request: FiledRequest | undefined },
): Query {
  const { path } = at;
  const entry = entryFor(policy, path) ?? entryFor(policy, comparison.pairing.basePath ?? path);
  const owners = ownershipsOfContract(policy, comparison).flatMap((ownership) => ownership.owners);
  return {
    contract: path,
    contractId: entry?.id ?? comparison.id,
    classes: [at.class],
    type: at.request?.request.type ?? "normal",
    regions: settingOf(policy, entry, "regions") ?? [],
    teams: ownershipOf(policy, path).owners,
    owners,
    consumers: impacts.filter(({ effect }) => effect !== "reads").map(({ consumer }) => consumer.id),
  };
}

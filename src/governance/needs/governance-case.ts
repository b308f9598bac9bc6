import type { Handle } from "../../model/decision.js";
import { ownershipOf } from "../owners/owners.js";
import { widestEnforcement } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { governanceKey, governanceTransition } from "../requests/transition.js";
import type { Context } from "./context.js";
import type { GovernanceCase } from "./needs.js";
import { isGovernanceFile } from "./protected.js";

export function governanceCase(policy: Policy, { touched = [] }: Context): readonly GovernanceCase[] {
  const files = touched.filter(({ path }) => isGovernanceFile(policy, path));
  if (files.length === 0 || !policy.configured) return [];
  const names = files.map(({ path }) => path);
  const fileNames =
    names.length > 3
      ? `${names.slice(0, 3).join(", ")} and ${String(names.length - 3)} more`
      : names.join(", ");
  return [
    {
      kind: "governance",
      path: governanceKey,
      name: governanceKey,
      because: `${fileNames}: judged by what the governed branch says`,
      level: "sign-off",
      enforce: widestEnforcement(policy), // a glob that reports is about contracts
      signOffs: governanceOwners(policy, names).map((owners) => ({
        kind: "governance",
        speaksFor: [{ kind: "governance" }],
        owners,
        count: 1,
        changes: [],
        because: `${fileNames} is edited`,
        ...(owners.length === 0 && { unowned: "refuse" as const }),
      })),
      transition: governanceTransition(files),
    },
  ];
}

/** The owners of governance files: governance.owner, else CODEOWNERS, else the default owners, else all contract owners. */
export function governanceOwners(policy: Policy, names: readonly string[]): readonly (readonly Handle[])[] {
  if (policy.governance.owners.length > 0) return [policy.governance.owners];
  const fallback = [policy.defaultOwners, [...new Set(policy.contracts.flatMap(({ owners }) => owners))]];
  const last = fallback.find((owners) => owners.length > 0) ?? [];
  const groups = names.map((path) => {
    const owners = ownershipOf({ ...policy, contracts: [], defaultOwners: [] }, path).owners;
    return owners.length > 0 ? owners : last;
  });
  return [...new Map(groups.map((group) => [group.join(" "), group])).values()];
}

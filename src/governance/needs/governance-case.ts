import type { Handle } from "../../model/decision.js";
import { ownershipOf } from "../owners/owners.js";
import { widestEnforcement } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { governanceKey, governanceTransition, type TouchedFile } from "../requests/transition.js";
import type { Context } from "./context.js";
import type { GovernanceCase, SignOffGroup } from "./needs.js";
import { editsGovernance, readersWith } from "./protected.js";
import { merged } from "./sign-off-groups.js";

export function governanceCase(policy: Policy, { touched = [] }: Context): readonly GovernanceCase[] {
  const edited = touched.filter((file) => editsGovernance(policy, file));
  const readers = touched.filter(({ path }) => readersWith(policy, path).length > 0);
  const files = [...new Set([...edited, ...readers])];
  if (files.length === 0 || !policy.configured) return [];
  const names = fileNames(files);
  return [
    {
      kind: "governance",
      path: governanceKey,
      name: governanceKey,
      because: `${names}: judged by what the governed branch says`,
      level: "sign-off",
      enforce: widestEnforcement(policy), // a glob that reports is about contracts
      signOffs: merged([
        ...ownerGroups(policy, edited),
        ...readers.flatMap((file) => readerGroups(policy, file)),
      ]),
      transition: governanceTransition(files),
    },
  ];
}

function fileNames(files: readonly TouchedFile[]): string {
  const names = files.map(({ path }) => path);
  if (names.length <= 3) return names.join(", ");
  return `${names.slice(0, 3).join(", ")} and ${String(names.length - 3)} more`;
}

function ownerGroups(policy: Policy, files: readonly TouchedFile[]): readonly SignOffGroup[] {
  if (files.length === 0) return [];
  const paths = files.map(({ path }) => path);
  return governanceOwners(policy, paths).map((owners) => ({
    kind: "governance",
    speaksFor: [{ kind: "governance" }],
    owners,
    count: 1,
    changes: [],
    because: `${fileNames(files)} is edited`,
    ...(owners.length === 0 && { unowned: "refuse" as const }),
  }));
}

/** What a consumer reads with says whom a later change breaks. */
function readerGroups(policy: Policy, { path }: TouchedFile): readonly SignOffGroup[] {
  return readersWith(policy, path).map(({ id, owners }) => ({
    kind: "consumer",
    speaksFor: [{ kind: "consumer", id }],
    owners,
    count: 1,
    changes: [],
    because: `${path}, which it reads with, is edited`,
    ...(owners.length === 0 && { unowned: "report" as const }),
  }));
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

import { readAttributes } from "../contracts/attributes.js";
import type { Policy } from "../governance/governance.js";
import type { ContractSettings } from "../model/contract.js";
import type { Snapshot } from "../model/snapshot.js";
import { defaultScope, type Scope, scopeFor } from "./scope.js";

/**
 * Which files count and how they are judged by what the governed tip says: its policy, its attributes, and the files of
 * other tools that lie there.
 * @param settings How to judge, whatever the policy says.
 */
export async function governedScope(
  tip: Snapshot,
  policy: Policy | undefined,
  settings: Partial<ContractSettings> = {},
): Promise<Scope> {
  const attributes = await readAttributes(tip);
  const own = { ...settings, governed: tip };
  if (!policy?.configured) return defaultScope(own, attributes);
  const { scopeOf } = await import("../governance/governance.js");
  const configured = scopeOf(policy);
  return scopeFor(
    { ...configured, settings: (path) => ({ ...configured.settings(path), ...own }) },
    attributes,
  );
}

import { codeownersPaths } from "../../globs/codeowners.js";
import { anyFileMatches } from "../../globs/globs.js";
import { configPath } from "../policy/config-names.js";
import type { Policy } from "../policy/policy.js";

/** Files that define permissions: editing them needs the governance owners. Requests and sign-offs are proposals. */
const protectedGlobs: readonly string[] = [
  configPath,
  "contract-check.yml",
  ".contract-check.{yaml,yml}",
  "governance/**",
  ".github/workflows/**",
  ".github/actions/**",
  ...codeownersPaths,
];
const proposals: readonly string[] = [
  "governance/changes/**",
  "governance/signoffs/**",
  "governance/reviews/**",
];

export function isGovernanceFile(policy: Policy, path: string): boolean {
  if (policy.files.includes(path) || anyFileMatches(policy.governance.files, path)) return true;
  return anyFileMatches(protectedGlobs, path) && !anyFileMatches(proposals, path);
}

import { isSignOffFile } from "../sign-off-files/sign-off-file.js";
import type { TouchedFile } from "../requests/transition.js";
import { codeownersPaths } from "../../globs/codeowners.js";
import { anyFileMatches, mayNameBelow } from "../../globs/globs.js";
import { configPath, nearMisses } from "../policy/config-names.js";
import { decidingFiles } from "../../model/formats.js";
import type { Policy } from "../policy/policy.js";

/** Files that define permissions: editing them needs the governance owners. Requests and sign-offs are proposals. */
const protectedGlobs: readonly string[] = [
  configPath,
  ...nearMisses,
  "governance/**",
  ".github/workflows/**",
  ".github/actions/**",
  ...codeownersPaths,
  ...decidingFiles.map((name) => `**/${name}`),
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

/**
 * Whether touching a file is an edit of governance. Besides the governance files: attributes that change which contracts
 * count, a sign-off that has landed: put back later, it would count again; and a link in the place of a folder in which
 * contracts are looked for.
 */
export function editsGovernance(policy: Policy, { path, base, marks, leads }: TouchedFile): boolean {
  if (leads === true && policy.contracts.some(({ files }) => files.some((glob) => isPlacedIn(path, glob))))
    return true;
  return marks === true || isGovernanceFile(policy, path) || (base !== undefined && isSignOffFile(path));
}

/** The schemas that consumers say they read with: each is its consumer's, wherever it lies. */
export function readersWith(policy: Policy, path: string): Policy["consumers"] {
  return policy.consumers.filter(({ ack, reads }) => {
    return ack !== "never" && reads.some(({ readerSchema }) => readerSchema === path);
  });
}

/** Whether a folder of this path may hold what the glob names there, and would not name at any other place. */
function isPlacedIn(path: string, glob: string): boolean {
  return !/^\*\*(?:\/[^/]*)?$/.test(glob) && mayNameBelow(glob, path);
}

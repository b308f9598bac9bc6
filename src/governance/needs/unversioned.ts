import type { Comparison } from "../../model/contract.js";
import type { Reason } from "../../model/decision.js";
import { type Unversioned, unversioned } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";

/** A new file in the place of a version, which is compared with no version before it: it holds nothing up. */
export function unversionedRemarks(
  policy: Policy,
  name: string,
  { pairing, version }: Comparison,
): readonly Reason[] {
  const { headPath, basePath } = pairing;
  if (version || headPath === undefined || headPath === basePath) return [];
  const lack = unversioned(policy, headPath);
  return lack ? [{ code: "GV177", message: `${name}: ${whyNot(lack)}` }] : [];
}

/** Why the path of a file says no version. */
export function whyNot({ pattern, later }: Unversioned): string {
  return later
    ? `its version counts for nothing, because ${later.files.join(", ")} names it after ${pattern}, and says no version there`
    : `its path says no version where ${pattern} has one, so it is compared with its own place alone`;
}

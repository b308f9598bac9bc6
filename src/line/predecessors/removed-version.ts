import type { DeclaredVersion } from "../../governance/governance.js";
import type { VersionFacts } from "../../model/contract.js";
import { isSameVersion } from "../../model/version.js";
import { compareWithPredecessor } from "../replays.js";
import type { Present } from "./present.js";

/**
 * A version of this number that was removed, where it was something else: whoever kept it, and whoever reads it now, would
 * speak of two versions by one number.
 */
export async function removedBefore(
  { path, line, version }: DeclaredVersion,
  { departures, scope, head, format }: Present,
): Promise<Pick<VersionFacts, "removed">> {
  const removed = departures.removed?.find((departure) => {
    const former = scope.versionAt?.(departure.path);
    return former?.line === line && isSameVersion(former.version, version);
  });
  if (!removed) return {};
  const settings = scope.settings(path);
  const former = { path: removed.path, open: removed.before };
  const compared = await compareWithPredecessor(format, former, { snapshot: head, path }, settings);
  const { base, head: own } = compared?.digests ?? {};
  if (base === undefined || base === own) return {};
  return { removed: `${removed.path}, removed with commit ${removed.commit.slice(0, 9)}` };
}

import type { DeclaredVersion } from "../../governance/governance.js";
import type { VersionFacts } from "../../model/contract.js";
import { isSameVersion } from "../../model/version.js";
import { compareWithPredecessor } from "../replays.js";
import type { Present } from "./present.js";
import { saysTheSame } from "./same-content.js";

/**
 * A version of this number that was removed, where it was something else: whoever kept it, and whoever reads it now, would
 * speak of two versions by one number.
 */
export async function removedBefore(
  { path, line, version }: DeclaredVersion,
  { departures, scope, head, format }: Present,
): Promise<Pick<VersionFacts, "removed">> {
  for (const removed of departures.removed ?? []) {
    const former = scope.versionAt?.(removed.path);
    if (former?.line !== line || !isSameVersion(former.version, version)) continue;
    const earlier = { path: removed.path, open: removed.before };
    const compared = await compareWithPredecessor(
      format,
      earlier,
      { snapshot: head, path },
      scope.settings(path),
    );
    const isOther = compared?.digests.base !== undefined && !saysTheSame(compared);
    if (isOther) return { removed: `${removed.path}, removed with commit ${removed.commit.slice(0, 9)}` };
  }
  return {};
}

import { byText } from "../../algorithms/order.js";
import type { Snapshot } from "../../model/snapshot.js";
import { isSameVersion, readVersion, versioningOf } from "../../model/version.js";
import { entryFor, versionAt } from "../policy/contracts.js";
import type { ContractEntry, DeclaredVersion, Policy } from "../policy/policy.js";
import { type Lint, warning } from "./lint-finding.js";

/** Versions in paths that are counted in no single way, and checkpoints that are none of the versions. */
export function versionLints(policy: Policy, { entries }: Snapshot): readonly Lint[] {
  if (policy.contracts.every(({ patterns }) => patterns.length === 0)) return [];
  const lines = new Map<string, DeclaredVersion[]>();
  const byEntry = new Map<ContractEntry, DeclaredVersion[]>();
  for (const path of entries.keys()) {
    const version = versionAt(policy, path);
    const entry = version && entryFor(policy, path);
    if (!entry) continue;
    lines.set(version.line, [...(lines.get(version.line) ?? []), version]);
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), version]);
  }
  const uneven = [...lines.values()].sort(byText(([first]) => first?.line ?? "")).flatMap(countingOf(policy));
  return [...uneven, ...[...byEntry].flatMap(checkpointOf)];
}

function countingOf(policy: Policy): (versions: readonly DeclaredVersion[]) => readonly Lint[] {
  return (versions) => {
    const [first] = versions;
    if (!first) return [];
    const texts = [...new Set(versions.map(({ version }) => version))];
    const versioning = first.versioning ?? versioningOf(texts);
    const odd = versioning && texts.filter((text) => !readVersion(text, versioning));
    if (odd?.length === 0) return [];
    const message = odd
      ? `${first.line}: ${odd.join(", ")} is no version as versioning: ${versioning} counts: what comes after it is compared with the newest that is`
      : `${first.line}: ${texts.join(", ")} are not counted in one way, so nobody can tell which comes before: say versioning: in the entry`;
    return [warning("GV175", message, entryFor(policy, first.path)?.location)];
  };
}

/** A tag or a commit cannot be looked up here; what looks like a version can. */
function checkpointOf([{ checkpoint, against, location }, versions]: readonly [
  ContractEntry,
  readonly DeclaredVersion[],
]): readonly Lint[] {
  if (checkpoint === undefined || against !== undefined) return [];
  if (versions.some(({ version }) => isSameVersion(version, checkpoint))) return [];
  const message = `checkpoint: ${checkpoint} is none of the versions that lie here, so all of them count`;
  return [warning("GV176", message, location)];
}

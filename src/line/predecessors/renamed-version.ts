import { formatIn } from "../../contracts/discover.js";
import { pair, type SideFile } from "../../contracts/pair.js";
import type { DeclaredVersion } from "../../governance/governance.js";
import type { Snapshot } from "../../model/snapshot.js";
import { compareVersions, lineKey, readVersion, versioningOf } from "../../model/version.js";
import type { Present } from "./present.js";

type Parts = Pick<Present, "baseSide" | "head" | "scope" | "format">;

/**
 * Where the contract of a new version stands in the version before it, if its file has another name there. Nothing is
 * removed by that, so no move shows it: the files that one of the two folders has alone are paired as those of a proposal
 * are, and whoever renames the file of a version begins no line.
 */
export async function nameBefore(declared: DeclaredVersion, present: Parts): Promise<string | undefined> {
  const { baseSide, head } = present;
  if (!isInFolder(declared)) return undefined;
  const landed = folderVersions(baseSide, declared, present);
  const before = versionBefore(declared, landed);
  if (before === undefined) return undefined;
  const beside = folderVersions(head, declared, present).filter(
    ({ version }) => version === declared.version,
  );
  const [linesLanded, linesHere] = [landed, beside].map((files) => new Set(files.map(({ line }) => line)));
  const gone = landed.filter(({ version, line }) => version === before && !linesHere?.has(line));
  const come = beside.filter(({ line }) => !linesLanded?.has(line));
  const pairings = pair({
    both: [],
    removed: await sideFiles(baseSide, gone, present),
    added: await sideFiles(head, come, present),
  });
  return pairings.find(({ headPath }) => headPath === declared.path)?.basePath;
}

function isInFolder({ path, prefix, version }: DeclaredVersion): boolean {
  return path.startsWith(`${prefix}${version}/`);
}

/** The files below the folders of versions that lie beside the one of this file. */
function folderVersions(
  side: Snapshot,
  { prefix, peer }: DeclaredVersion,
  { scope }: Parts,
): readonly DeclaredVersion[] {
  return side.entries.containing(prefix).flatMap((path) => {
    if (!path.startsWith(prefix) || scope.skipped(path) !== undefined) return [];
    const own = peer(path) && scope.versionAt?.(path);
    return own?.prefix === prefix && isInFolder(own) ? [own] : [];
  });
}

/** The newest of the landed versions that come before, and are promised to this one. */
function versionBefore(declared: DeclaredVersion, landed: readonly DeclaredVersion[]): string | undefined {
  const texts = [...new Set(landed.map(({ version }) => version))];
  const versioning = declared.versioning ?? versioningOf(texts);
  const own = versioning && readVersion(declared.version, versioning);
  if (!own) return undefined;
  return texts
    .flatMap((text) => readVersion(text, own.versioning) ?? [])
    .filter((version) => !version.preRelease && lineKey(version) === lineKey(own))
    .filter((version) => compareVersions(version, own) < 0)
    .sort(compareVersions)
    .at(-1)?.text;
}

async function sideFiles(
  side: Snapshot,
  files: readonly DeclaredVersion[],
  { scope, format }: Parts,
): Promise<readonly SideFile[]> {
  const paths = files.map(({ path }) => path);
  await side.load(paths);
  const own: SideFile[] = [];
  for (const path of paths) {
    const loaded = side.read(path);
    if (!("text" in loaded) || (await formatIn(side, scope, path)) !== format.id) continue;
    own.push({ path, text: loaded.text, key: format.identify(path, loaded.text)?.key });
  }
  return own;
}

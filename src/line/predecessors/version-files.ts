import { memoByObject } from "../../algorithms/memo.js";
import { formatIn } from "../../contracts/discover.js";
import type { DeclaredVersion } from "../../governance/governance.js";
import type { FormatId } from "../../model/formats.js";
import type { Snapshot } from "../../model/snapshot.js";
import { readVersion, type Versioning, versioningOf } from "../../model/version.js";
import type { Scope } from "../scope.js";
import type { Departed } from "./departures.js";
import { landedSides, type Present } from "./present.js";
import { newestFirst, type VersionFile } from "./version-line.js";

/** Where they are looked for. */
type Parts = Pick<Present, "baseSide" | "head" | "scope" | "isLanding" | "departures">;

/** The versions of a line, and how they are counted. */
export interface Files {
  readonly versioning: Versioning | undefined;
  readonly landed: readonly VersionFile[];
  readonly proposed: readonly VersionFile[];
}

/** The lines of base, each with a path in it, by their names without capitals. */
const linesByName = memoByObject<Snapshot, WeakMap<Scope, Map<string, Map<string, string>>>>(
  () => new WeakMap(),
);

/** Lines of base whose names differ from that of this one in capitals alone, as the contract would stand in them. */
export function linesLike(
  { line, path: own }: DeclaredVersion,
  { baseSide, scope }: Pick<Present, "baseSide" | "scope">,
): readonly DeclaredVersion[] {
  const byScope = linesByName(baseSide);
  const names = byScope.get(scope) ?? new Map<string, Map<string, string>>();
  if (!byScope.has(scope)) {
    byScope.set(scope, names);
    for (const path of baseSide.entries.keys()) {
      const other = scope.versionAt?.(path)?.line;
      if (other === undefined) continue;
      const name = other.toLowerCase();
      names.set(name, (names.get(name) ?? new Map<string, string>()).set(other, path));
    }
  }
  const alike = [...(names.get(line.toLowerCase()) ?? [])].filter(([other]) => other !== line).sort();
  return alike.flatMap(([, path]) => {
    const other = scope.versionAt?.(path);
    return other ? [{ ...other, path: own }] : [];
  });
}

/** All versions of a line that have landed, the newest first. */
export async function landedVersions(
  declared: DeclaredVersion,
  tip: Snapshot,
  scope: Scope,
): Promise<readonly Pick<VersionFile, "path" | "text">[]> {
  const format = await formatIn(tip, scope, declared.path);
  const sides = {
    baseSide: tip,
    head: tip,
    scope,
    isLanding: true,
    departures: { arrivals: new Map<string, boolean>(), departed: [] },
  };
  const { landed } = await filesOf(declared, format, sides);
  return [...landed].sort(newestFirst);
}

/** The files of a line: what has landed, at base or since, and what the proposal adds beside the contract itself. */
export async function filesOf(
  declared: DeclaredVersion,
  format: FormatId | undefined,
  { baseSide, head, scope, isLanding, departures }: Parts,
): Promise<Files> {
  const { governed } = scope.settings(declared.path);
  const filesAt = (side: Snapshot) => filesOn(side, declared, format, scope);
  const present: Awaited<ReturnType<typeof filesAt>>[number][] = [];
  for (const side of landedSides(governed, { baseSide, isLanding })) {
    const isNew = ({ path }: Pick<VersionFile, "path">) => side === baseSide || !baseSide.entries.has(path);
    present.push(...(await filesAt(side)).filter(isNew));
  }
  const landed = [...present, ...(await departedOf(declared, departures.departed, present))];
  const isLanded = new Set(landed.map(({ path }) => path));
  const proposed = (await filesAt(head)).filter(({ path }) => !isLanded.has(path) && path !== declared.path);
  const texts = (files: readonly { readonly text: string }[]) => files.map(({ text }) => text);
  const versioning =
    declared.versioning ??
    versioningOf(texts(landed.length > 0 ? landed : [...proposed, { text: declared.version }]));
  const read = (file: Omit<VersionFile, "version">): VersionFile => ({
    ...file,
    version: versioning && readVersion(file.text, versioning),
  });
  return {
    versioning,
    landed: landed.map(read),
    proposed: proposed.map((file) => read({ ...file, proposed: true })),
  };
}

/** Versions of a line that went elsewhere, but those that are in the line still, in another syntax. */
async function departedOf(
  { line, peer }: DeclaredVersion,
  departed: readonly Departed[],
  present: readonly Pick<VersionFile, "text">[],
): Promise<Pick<VersionFile, "path" | "text" | "side" | "name">[]> {
  const files: Pick<VersionFile, "path" | "text" | "side" | "name">[] = [];
  for (const { path, predecessor } of departed) {
    const own = peer(path);
    if (own?.line !== line || present.some(({ text }) => text === own.version)) continue;
    files.push({ path, text: own.version, side: await predecessor.open(), name: predecessor.name });
  }
  return files;
}

/** The files of the line on one side; what has another ending, where its format is the same, and no file of its version has ours. */
async function filesOn(
  side: Snapshot,
  declared: DeclaredVersion,
  format: FormatId | undefined,
  scope: Scope,
): Promise<Pick<VersionFile, "path" | "text" | "side">[]> {
  const peers = side.entries.containing(declared.prefix).flatMap((path) => {
    if (!path.startsWith(declared.prefix) || scope.skipped(path) !== undefined) return [];
    const peer = declared.peer(path);
    return peer?.line === declared.line ? [peer] : [];
  });
  const own = new Set(peers.flatMap((peer) => (peer.ending === declared.ending ? [peer.version] : [])));
  const files: Pick<VersionFile, "path" | "text" | "side">[] = [];
  for (const { path, version, ending } of peers) {
    const counts =
      ending === declared.ending || (!own.has(version) && (await formatIn(side, scope, path)) === format);
    if (counts) files.push({ path, text: version, side });
  }
  return files;
}

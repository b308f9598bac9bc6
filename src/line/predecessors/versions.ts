import { formatIn } from "../../contracts/discover.js";
import type { DeclaredVersion } from "../../governance/governance.js";
import { type Comparison, type Pairing, pathOf, type VersionFacts } from "../../model/contract.js";
import type { Change } from "../../model/change.js";
import type { FormatId } from "../../model/formats.js";
import { classOf } from "../../model/outcome.js";
import type { Snapshot } from "../../model/snapshot.js";
import { compareVersions, readVersion, type Versioning, versioningOf } from "../../model/version.js";
import type { Scope } from "../scope.js";
import type { Departed } from "./departures.js";
import { isTransitive, type Present } from "./present.js";
import { nameBefore } from "./renamed-version.js";
import {
  isPromisedTo,
  lineOf,
  newestFirst,
  outOfLine,
  predecessorOf,
  type VersionFile,
  type VersionLine,
} from "./version-line.js";

/**
 * The line of a contract whose path says a version. What has landed is read at base and at the governed tip, never in the
 * proposal: nobody edits the version that the next one is compared with.
 */
export async function versionLineOf(
  comparison: Comparison,
  present: Present,
): Promise<VersionLine | undefined> {
  const { pairing } = comparison;
  const { headPath } = pairing;
  const declared = headPath === undefined ? undefined : present.scope.versionAt?.(headPath);
  if (!declared) return undefined;
  const files = await filesOf(declared, comparison.format, present);
  const renamed = goesOn(declared, files) ? undefined : await filesAs(declared, pairing, present);
  const { versioning, landed } = renamed ?? files;
  const facts = {
    version: declared.version,
    versioning,
    remarks: [],
    ...(declared.other !== undefined && { otherVersion: declared.other }),
    ...(versioning === "package" &&
      !isInPackage(comparison.id, declared.version) && { otherPackage: comparison.id }),
  };
  const isMove = pairing.status === "moved" && landed.length > 0;
  if (pairing.status !== "added" && !(isMove && comesFromElsewhere(declared, pairing, present)))
    return { predecessors: [], facts };
  // With a whole line that moves, nothing of it has landed where it goes.
  const proposed = isMove ? [] : [...files.proposed, ...(renamed?.proposed ?? [])];
  const own = versioning && readVersion(declared.version, versioning);
  if (!own || declared.other !== undefined) return outOfLine(facts, landed);
  const isSame = ({ version }: VersionFile) => version && compareVersions(version, own) === 0;
  const same = landed.find(isSame);
  if (same) return { predecessors: [predecessorOf(same)], facts: { ...facts, edits: same.path } };
  const twin = proposed.find(isSame);
  const checkpoint = present.scope.checkpoint?.(declared.path);
  const beside = { landed, proposed, isTransitive: isTransitive(present, declared.path), checkpoint };
  return lineOf(own, beside, { ...facts, ...(twin && { twin: twin.path }) });
}

/** Whether a version before this one, or this one itself, has landed by the same name. */
function goesOn({ version }: DeclaredVersion, { versioning, landed }: Files): boolean {
  const own = versioning && readVersion(version, versioning);
  return own ? landed.some((file) => file.version && isPromisedTo(file.version, own)) : landed.length > 0;
}

/** The files of a contract whose file had another name in an earlier version, back to a name that landed; what landed is named with its file. */
async function filesAs(
  declared: DeclaredVersion,
  { status, basePath }: Pick<Pairing, "status" | "basePath">,
  present: Present,
  most = 10,
): Promise<Files | undefined> {
  const isMoved = basePath !== undefined && present.scope.versionAt?.(basePath)?.prefix !== declared.prefix;
  const isPublished = status === "added" || isMoved;
  const before = isPublished && most > 0 ? await nameBefore(declared, present) : undefined;
  const earlier = before === undefined ? undefined : declared.peer(before);
  if (!earlier) return undefined;
  const former = { ...declared, ...earlier };
  const files = await filesOf({ ...former, path: declared.path }, present.format.id, present);
  const further =
    files.landed.length === 0 ? await filesAs(former, { status: "added" }, present, most - 1) : undefined;
  return {
    versioning: (further ?? files).versioning,
    landed: further?.landed ?? files.landed.map((file) => ({ ...file, name: `${file.text} (${file.path})` })),
    proposed: [...files.proposed, ...(further?.proposed ?? [])],
  };
}

/** Whether a file comes into a line from another place: it is a new version there, whatever it was before. */
function comesFromElsewhere({ line }: DeclaredVersion, { basePath }: Pairing, { scope }: Present): boolean {
  return basePath !== undefined && scope.versionAt?.(basePath)?.line !== line;
}

/** Whether the last name of a package is the version: acme.orders.v2. */
function isInPackage(name: string, version: string): boolean {
  return name.split(".").at(-1) === version;
}

/** The facts of a contract that was compared: whether the content of its own landed version is changed. */
export function withEdit(
  { edits, ...facts }: VersionFacts,
  comparison: Comparison,
  present: Present,
): VersionFacts {
  const { basePath = pathOf(comparison.pairing) } = comparison.pairing;
  if (isEdited(comparison, present)) return { ...facts, edits: basePath };
  return edits === undefined || isAgain(comparison, edits) ? facts : { ...facts, edits };
}

/** The same version in another syntax, which says the same. */
function isAgain({ digests, changes, verdict, against = [] }: Comparison, landed: string): boolean {
  const isSaid =
    digests.base === digests.head ||
    (classOf(verdict) === "full" && changes.length > 0 && changes.every((change) => isSyntax(change)));
  return isSaid && against.length > 0 && against.every(({ path }) => path === landed);
}

/** A difference of the whole file, and of nothing in it, that no reader and no program meets. */
function isSyntax({ effect, verdict, element, pointer, surfaces }: Change): boolean {
  const isOfFile = element.length === 0 && pointer === undefined && surfaces === undefined;
  return isOfFile && effect === "none" && classOf(verdict) === "full";
}

/**
 * Documentation is no content; a file beside the contract in the folder of its version is. A move from a place without
 * versions publishes, and edits nothing that was published.
 */
function isEdited({ pairing, digests, cause, changes }: Comparison, { scope }: Present): boolean {
  const { status, basePath } = pairing;
  const declared = basePath === undefined ? undefined : scope.versionAt?.(basePath);
  if (!declared || digests.base === undefined || digests.base === digests.head) return false;
  if (status === "modified" || status === "moved") return true;
  const folder = `${declared.prefix}${declared.version}/`;
  const isBeside = declared.path.startsWith(folder) && cause?.startsWith(folder) === true;
  return isBeside && changes.some(({ effect }) => effect !== "none");
}

type Parts = Pick<Present, "baseSide" | "head" | "scope" | "isLanding" | "departures">;

interface Files {
  readonly versioning: Versioning | undefined;
  readonly landed: readonly VersionFile[];
  readonly proposed: readonly VersionFile[];
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
async function filesOf(
  declared: DeclaredVersion,
  format: FormatId | undefined,
  { baseSide, head, scope, isLanding, departures }: Parts,
): Promise<Files> {
  const { governed } = scope.settings(declared.path);
  const filesAt = (side: Snapshot) => filesOn(side, declared, format, scope);
  const atBase = await filesAt(baseSide);
  const since = governed && governed !== baseSide && !isLanding ? await filesAt(governed) : [];
  const present = [...atBase, ...since.filter(({ path }) => !baseSide.entries.has(path))];
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

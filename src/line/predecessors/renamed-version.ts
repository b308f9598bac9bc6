import { byText } from "../../algorithms/order.js";
import { memoByObject } from "../../algorithms/memo.js";
import { formatIn } from "../../contracts/discover.js";
import type { DeclaredVersion } from "../../governance/governance.js";
import type { Snapshot } from "../../model/snapshot.js";
import {
  compareVersions,
  isPromisedTo,
  lineKey,
  readVersion,
  type Version,
  type Versioning,
  versioningOf,
  withoutVersions,
} from "../../model/version.js";
import { landedSides, type Present } from "./present.js";

type Parts = Pick<Present, "baseSide" | "head" | "scope" | "format" | "isLanding">;

/** A file in the folder of its version; `version` is absent where it cannot be ordered with the one that is asked about. */
interface Filed extends DeclaredVersion {
  readonly side: Snapshot;
  readonly order: Version | undefined;
}

/** One that parses, with the names that it declares, without their versions; a file of some formats has none. */
interface Read extends Filed {
  readonly names: ReadonlySet<string>;
}

/** The files of one version's folder, and of earlier ones those that went on in no file of the same name. */
interface Folder {
  readonly own: readonly Read[];
  readonly left: readonly Read[];
  /** The only file of the version before, where it has only one. */
  readonly only: Read | undefined;
}

/** The folders that were asked about, of each head. */
const foldersOf = memoByObject<Snapshot, Map<string, Promise<Folder>>>(() => new Map());

/**
 * Where the contract of a version stands in an earlier one, if its file has another name there: whoever renames the file
 * of a version begins no line. It is the file that did not go on by its name and declares the most of the same names, of
 * several the newest; or the only file of the version before, where this one is alone too, or has no name to be known by.
 */
export async function nameBefore(declared: DeclaredVersion, present: Parts): Promise<string | undefined> {
  if (!isInFolder(declared)) return undefined;
  const folders = foldersOf(present.head);
  const place = JSON.stringify([declared.prefix, declared.version, present.format.id]);
  const folder = folders.get(place) ?? folderOf(declared, present);
  folders.set(place, folder);
  const { own, left, only } = await folder;
  const self = own.find(({ path }) => path === declared.path);
  const shared = (file: Read) => [...file.names].filter((name) => self?.names.has(name)).length;
  const [same] = left
    .filter((file) => shared(file) > 0)
    .sort((a, b) => shared(b) - shared(a) || newestFirst(a, b));
  const isNameless = self?.names.size === 0 && only?.names.size === 0;
  return (same ?? (own.length === 1 || isNameless ? only : undefined))?.path;
}

async function folderOf(declared: DeclaredVersion, present: Parts): Promise<Folder> {
  const { baseSide, head } = present;
  const landed = landedBeside(declared, present);
  const proposed = filedOn(head, declared, present);
  const own = proposed.filter(({ version }) => version === declared.version);
  const lines = new Set(own.map(({ line }) => line));
  const earlier = [...landed, ...proposed.filter(({ path }) => !baseSide.entries.has(path))].filter(
    (file) => file.version !== declared.version && mayComeBefore(file, declared),
  );
  const newest = new Map(
    [...earlier]
      .sort(newestFirst)
      .reverse()
      .map((file) => [file.line, file]),
  );
  const left = await read(
    [...newest.values()].filter(({ line }) => !lines.has(line)),
    present,
  );
  const [first] = earlier.filter(({ order }) => order).sort(newestFirst);
  const before = await read(
    earlier.filter(({ version }) => version === first?.version),
    present,
  );
  const [only] = before.length === 1 && !lines.has(before[0]?.line ?? "") ? before : [];
  return { own: await read(own, present), left, only };
}

function isInFolder({ path, prefix, version }: DeclaredVersion): boolean {
  return path.startsWith(`${prefix}${version}/`);
}

/** The files of versions that have landed, at base or since. */
function landedBeside(declared: DeclaredVersion, present: Parts): readonly Filed[] {
  const { baseSide, scope } = present;
  const since = landedSides(scope.settings(declared.path).governed, present);
  return since.flatMap((side) =>
    filedOn(side, declared, present).filter(({ path }) => side === baseSide || !baseSide.entries.has(path)),
  );
}

/**
 * Where a contract that goes on by its name stands under others: files of the same identity, in versions that all come
 * before, or after, those that it has landed by its own. What stood beside it is another contract.
 */
export async function otherNames(
  declared: DeclaredVersion,
  landed: readonly { readonly path: string; readonly version: Version | undefined }[],
  present: Parts,
): Promise<readonly string[]> {
  const own = landed.flatMap(({ version }) => version ?? []);
  if (!isInFolder(declared)) return [];
  const paths = new Set(landed.map(({ path }) => path));
  const all = landedBeside(declared, present);
  const lines = new Set([declared.line, ...all.flatMap(({ path, line }) => (paths.has(path) ? [line] : []))]);
  const newest = new Map<string, Filed>();
  for (const file of [...all].sort(newestFirst).reverse())
    if (file.order && !lines.has(file.line)) newest.set(file.line, file);
  const isApart = ({ line }: Filed) => {
    const versions = all.flatMap((file) => (file.line === line && file.order ? [file.order] : []));
    const steps = versions.flatMap((a) =>
      own.flatMap((b) => (lineKey(a) === lineKey(b) ? [Math.sign(compareVersions(a, b))] : [])),
    );
    return steps[0] !== undefined && steps[0] !== 0 && steps.every((step) => step === steps[0]);
  };
  const others = [...newest.values()].filter(isApart);
  if (others.length === 0) return [];
  const [self] = await read(
    filedOn(present.head, declared, present).filter(({ path }) => path === declared.path),
    present,
  );
  const same = (await read(others, present)).filter(({ names }) =>
    [...names].some((name) => self?.names.has(name)),
  );
  return same.map(({ path }) => path);
}

/** The files below the folders of versions that lie beside the one of this file. */
function filedOn(side: Snapshot, declared: DeclaredVersion, { scope }: Parts): readonly Filed[] {
  const { prefix, peer, version } = declared;
  return side.entries.containing(prefix).flatMap((path) => {
    if (!path.startsWith(prefix) || scope.skipped(path) !== undefined) return [];
    const own = peer(path) && scope.versionAt?.(path);
    if (own?.prefix !== prefix || !isInFolder(own)) return [];
    const counted = countedAs(declared, own.version, version);
    return [{ ...own, side, order: counted && readVersion(own.version, counted) }];
  });
}

/** How two versions are counted both; what no way of counting reads is ordered with nothing. */
function countedAs({ versioning }: DeclaredVersion, ...texts: readonly string[]): Versioning | undefined {
  return versioning ?? versioningOf(texts);
}

/** Whether a version is promised to a later one: what cannot be ordered may be. */
function mayComeBefore({ order }: Filed, declared: DeclaredVersion): boolean {
  const own = order && readVersion(declared.version, order.versioning);
  if (!order || !own) return true;
  return isPromisedTo(order, own) && compareVersions(order, own) !== 0;
}

function newestFirst(a: Filed, b: Filed): number {
  if (a.order && b.order) return compareVersions(b.order, a.order) || byText(({ path }: Filed) => path)(a, b);
  return (a.order ? -1 : 0) + (b.order ? 1 : 0) || byText(({ path }: Filed) => path)(b, a);
}

/** Those of the format that parse. */
async function read(files: readonly Filed[], { scope, format }: Parts): Promise<readonly Read[]> {
  const own: Read[] = [];
  for (const side of new Set(files.map((file) => file.side)))
    await side.load(files.filter((file) => file.side === side).map(({ path }) => path));
  for (const file of files) {
    const loaded = file.side.read(file.path);
    if (!("text" in loaded) || (await formatIn(file.side, scope, file.path)) !== format.id) continue;
    const names = format.declares(file.path, loaded.text) ?? [];
    own.push({ ...file, names: new Set(names.map(withoutVersions)) });
  }
  return own;
}

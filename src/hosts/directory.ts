import type { Unpack } from "../model/predecessor.js";
import type { FormatId } from "../model/formats.js";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { entriesOf, type Entry } from "../model/entries.js";
import type { Side } from "../model/location.js";
import { type Loaded, type Snapshot, startLength } from "../model/snapshot.js";
import { type OnDisk, readBelow, readNamed, startBelow, wholeBelow, wholeNamed } from "./disk.js";
import { followLink } from "./links.js";
import { memorySnapshot } from "./memory.js";
import { mentions } from "../algorithms/mentions.js";
import type { Differing } from "../model/entries.js";
import { NoSources, type Sources } from "../model/sources.js";
import { decodeStart } from "./text.js";

/** A file of the command line: its name, which shows the format (a pipe has none), and its text. */
export interface NamedFile {
  readonly name: string | undefined;
  readonly text: string | undefined;
}

/** The common format and name of two files. A fault says why they cannot be compared. */
export type Recognise = (
  base: NamedFile,
  head: NamedFile,
) => { readonly name: string; readonly format: FormatId } | { readonly fault: string };

/**
 * Two folders, or two files, as two sides; no git. Two files are one contract, whatever their names, and may be pipes.
 * @throws NoSources (exit 2) when a path does not exist, a file is compared with a folder, or nobody can tell what a
 * file is.
 */
export async function directorySources(
  base: string,
  head: string,
  { recognise, unpack }: { readonly recognise: Recognise; readonly unpack: Unpack },
): Promise<Sources> {
  // One after the other: where both are missing, the complaint is always the same.
  const baseFolder = await folderOf("base", base, unpack);
  const headFolder = await folderOf("head", head, unpack);
  const revisions = { base: { ref: base, commit: null }, head: { ref: head, commit: null } };
  if (baseFolder && headFolder) return { ...revisions, ...folders(baseFolder, headFolder) };
  if (!baseFolder && !headFolder) return { ...revisions, ...(await files(base, head, recognise)) };
  const [folder, file] = baseFolder ? [base, head] : [head, base];
  throw new NoSources({ message: `${folder} is a folder and ${file} is a file: give two of a kind` }, 2);
}

/** A folder, or a file that holds files; undefined for a plain file. */
async function folderOf(side: Side, path: string, unpack: Unpack): Promise<Folder | undefined> {
  if (await isFolder(path)) {
    const { paths, omitted } = await listFolder(path);
    return { snapshot: diskSnapshot(side, path, paths), omitted };
  }
  const unpacked = await unpack(basename(path), () => wholeNamed(path));
  return unpacked && { snapshot: memorySnapshot(side, unpacked.texts), omitted: 0, note: unpacked.note };
}

/** One side with all its files. */
interface Folder {
  readonly snapshot: Snapshot;
  /** How many folders of installed packages were left out. */
  readonly omitted: number;
  readonly note?: string;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new NoSources({ message: `there is no file or folder "${path}"`, location: { file: path } }, 2);
  }
}

type Content = Omit<Sources, "base" | "head">;

function folders(base: Folder, head: Folder): Content {
  const [baseSide, headSide] = [base.snapshot, head.snapshot];
  const paths = [...new Set([...baseSide.entries.keys(), ...headSide.entries.keys()])].sort();
  const differing = paths.map((path): Differing => {
    const [before, after] = [baseSide.entries.get(path), headSide.entries.get(path)];
    return { path, ...(before && { base: before }), ...(after && { head: after }) };
  });
  const omitted = base.omitted + head.omitted;
  const note = `${String(omitted)} node_modules ${omitted === 1 ? "folder was" : "folders were"} left out`;
  const imageNotes = [...new Set([base.note, head.note].filter((text) => text !== undefined))];
  return { baseSide, headSide, differing, notes: [...(omitted === 0 ? [] : [note]), ...imageNotes] };
}

/** The files below a folder on disk. */
export async function folderSnapshot(root: string): Promise<Snapshot> {
  return diskSnapshot("head", root, (await listFolder(root)).paths);
}

/** Every file and link below a folder; git's own folder and installed packages are left out. */
async function listFolder(root: string): Promise<{ paths: readonly string[]; omitted: number }> {
  const paths: string[] = [];
  let omitted = 0;
  const walk = async (prefix: string): Promise<void> => {
    for (const entry of await readdir(join(root, prefix), { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      else if (entry.name === "node_modules") omitted += 1;
      else if (entry.isDirectory() && entry.name !== ".git") await walk(`${path}/`);
    }
  };
  await walk("");
  return { paths: paths.sort(), omitted };
}

async function files(base: string, head: string, recognise: Recognise): Promise<Content> {
  const [inBase, inHead] = await Promise.all([readNamed(base), readNamed(head)]);
  const namedFile = (file: string, loaded: Loaded): NamedFile => ({
    name: /^\/(?:dev\/(?:fd|std)|proc\/)/.test(file) ? undefined : basename(file),
    text: "text" in loaded ? loaded.text : undefined,
  });
  const recognised = recognise(namedFile(base, inBase), namedFile(head, inHead));
  if ("fault" in recognised) throw new NoSources({ message: recognised.fault }, 2);
  const { name, format } = recognised;
  const [baseSide, headSide] = await Promise.all([
    fileSide("base", base, name, inBase),
    fileSide("head", head, name, inHead),
  ]);
  return { baseSide, headSide, differing: [{ path: name, base: plainFile, head: plainFile }], format };
}

/** The file under the common name, with its siblings, so that references between them resolve. */
async function fileSide(side: Side, file: string, name: string, loaded: Loaded): Promise<Snapshot> {
  const folder = dirname(resolve(file));
  const siblings = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const paths = siblings
    .filter((entry) => entry.isFile() && entry.name !== basename(file))
    .map((entry) => entry.name);
  return diskSnapshot(side, folder, [...new Set([...paths, name])].sort(), new Map([[name, loaded]]));
}

const plainFile: Entry = { oid: undefined, mode: "100644" };

function diskSnapshot(
  side: Side,
  root: string,
  paths: readonly string[],
  disk = new Map<string, OnDisk>(),
): Snapshot {
  const entries = entriesOf(new Map(paths.map((path) => [path, plainFile])));
  const links = new Map<string, Loaded>();
  const loadDirect = async (requestedPaths: readonly string[]): Promise<void> => {
    const unread = requestedPaths.filter((path) => entries.has(path) && !disk.has(path));
    await Promise.all(unread.map(async (path) => disk.set(path, await readBelow(root, path))));
  };
  const direct = (path: string): Loaded =>
    disk.get(path) ?? { fault: entries.has(path) ? "the file was not loaded" : "the file does not exist" };
  const isLink = (path: string): boolean => disk.get(path)?.link === true;
  const linkReader = {
    load: (path: string) => loadDirect([path]),
    isLink,
    exists: (path: string) => entries.has(path),
    direct,
  };
  const load = async (requestedPaths: Iterable<string>): Promise<void> => {
    const all = [...requestedPaths];
    await loadDirect(all);
    const unfollowed = all.filter((path) => isLink(path) && !links.has(path));
    await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linkReader))));
  };
  const read = (path: string): Loaded => {
    if (!isLink(path)) return direct(path);
    const target = links.get(path) ?? { fault: "the file was not loaded" };
    return "text" in target ? direct(target.text) : target;
  };
  return {
    side,
    entries,
    load,
    read,
    async starts(requestedPaths) {
      const starts = new Map<string, string>();
      for (const path of requestedPaths) {
        const bytes = await startBelow(root, path, startLength);
        if (bytes) starts.set(path, decodeStart(bytes));
      }
      return starts;
    },
    bytes: (path) => wholeBelow(root, path),
    async mentioning(needles, suffixes, lines) {
      const mentioned = mentions(needles, lines);
      const candidates = paths.filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
      await load(candidates);
      return candidates.filter((path) => {
        const file = read(path);
        return "text" in file && mentioned(file.text);
      });
    },
  };
}

import { lstat, readFile, readlink, realpath } from "node:fs/promises";
import { dirname, join, posix, sep } from "node:path";
import type { Side } from "../../model/location.js";
import type { Entry, Loaded, Snapshot } from "../../model/snapshot.js";
import { largestFile } from "../../model/snapshot.js";
import type { BlobStore } from "./blobs.js";
import { decode, loadBlobs, tooLarge } from "./blobs.js";
import { git, pieces } from "./process.js";

export interface GitSnapshot {
  readonly side: Side;
  /** The top of the working tree. */
  readonly root: string;
  /** The commit; undefined = the working tree. */
  readonly commit: string | undefined;
  entries(): ReadonlyMap<string, Entry>;
  readonly blobs: BlobStore;
}

/** Links are followed inside the repository only, and not for ever. */
const mostLinks = 8;

/** A snapshot of a commit or of the working tree; entries without an object id are read from disk. */
export function gitSnapshot({ side, root, commit, entries, blobs }: GitSnapshot): Snapshot {
  const fromDisk = new Map<string, Loaded>();
  const linksOnDisk = new Set<string>();
  const links = new Map<string, Loaded>();

  async function loadDirect(paths: readonly string[]): Promise<void> {
    const found = paths.flatMap((path) => {
      const entry = entries().get(path);
      return entry ? [{ path, entry }] : [];
    });
    const oids = found.flatMap(({ entry }) => entry.oid ?? []);
    const onDisk = found.filter(({ path, entry }) => entry.oid === undefined && !fromDisk.has(path));
    await Promise.all([
      loadBlobs(root, oids, blobs),
      ...onDisk.map(async ({ path }) => {
        const { link, ...loaded } = await readInside(root, path);
        fromDisk.set(path, loaded);
        if (link) linksOnDisk.add(path); // an untracked link is not known as one before it is read
      }),
    ]);
  }

  /** A link's text is its target. */
  async function followLinks(paths: readonly string[]): Promise<void> {
    let level = paths.map((path) => ({ path, at: path }));
    for (let hop = 0; hop <= mostLinks && level.length > 0; hop += 1) {
      level = level.flatMap(({ path, at }) => {
        const target = targetOf(at, direct(at));
        if (target === undefined)
          links.set(path, { fault: `the symbolic link ${at} leaves the repository; it is not followed` });
        else if (!entries().has(target))
          links.set(path, { fault: `the symbolic link ${at} points to ${target}, which does not exist` });
        else if (isLink(target)) return [{ path, at: target }];
        else links.set(path, { text: target });
        return [];
      });
      const targets = [...level.map(({ at }) => at), ...paths.flatMap((path) => linkTarget(path) ?? [])];
      await loadDirect(targets);
    }
    for (const { path } of level)
      links.set(path, { fault: `the symbolic link ${path} goes round in circles` });
  }

  const isLink = (path: string): boolean => entries().get(path)?.mode === "120000" || linksOnDisk.has(path);
  const linkTarget = (path: string): string | undefined => {
    const link = links.get(path);
    return link && "text" in link ? link.text : undefined;
  };
  const direct = (path: string): Loaded => {
    const entry = entries().get(path);
    if (!entry) return { fault: "the file does not exist" };
    if (entry.mode === "160000") return { fault: "this is a submodule, not a file" };
    const loaded = entry.oid === undefined ? fromDisk.get(path) : blobs.get(entry.oid);
    return loaded ?? { fault: "the file was not loaded" };
  };

  return {
    side,
    get entries() {
      return entries();
    },
    async load(paths) {
      const wanted = [...paths].filter((path) => entries().get(path)?.mode !== "160000");
      await loadDirect(wanted);
      const linked = wanted.filter((path) => isLink(path) && !links.has(path));
      if (linked.length > 0) await followLinks(linked);
    },
    read(path) {
      if (!isLink(path)) return direct(path);
      const target = linkTarget(path);
      return target === undefined
        ? (links.get(path) ?? { fault: "the file was not loaded" })
        : direct(target);
    },
    async mentioning(needles, suffixes) {
      if (needles.length === 0) return [];
      const where = commit === undefined ? ["--untracked"] : [];
      const output = await git(
        [
          "--glob-pathspecs",
          "grep",
          "-l",
          "-z",
          "-I",
          "--no-color",
          "--full-name",
          "-F",
          "-f",
          "-",
          ...where,
          ...(commit === undefined ? [] : [commit]),
          "--",
          ...suffixes.map((suffix) => `**/*${suffix}`),
        ],
        { cwd: root, input: `${needles.join("\n")}\n`, accept: [1] },
      );
      const prefix = commit === undefined ? 0 : commit.length + 1;
      return pieces(output)
        .map((path) => path.slice(prefix))
        .filter((path) => entries().has(path));
    },
  };
}

/** Where a link leads, from the root; undefined when that is outside. */
function targetOf(path: string, loaded: Loaded): string | undefined {
  if (!("text" in loaded) || loaded.text.startsWith("/") || /^[A-Za-z]:/.test(loaded.text)) return undefined;
  const target = posix.normalize(posix.join(posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? undefined : target;
}

/** Reads a file of the working tree whose folder really lies inside the root. A link gives its target text. */
async function readInside(root: string, path: string): Promise<Loaded & { readonly link?: true }> {
  const file = join(root, path);
  try {
    const [top, folder] = await Promise.all([realpath(root), realpath(dirname(file))]);
    if (folder !== top && !folder.startsWith(top + sep))
      return { fault: "the file lies outside the repository" };
    const stat = await lstat(file);
    if (stat.isSymbolicLink()) return { text: (await readlink(file)).split(sep).join("/"), link: true };
    if (!stat.isFile()) return { fault: "this is not a regular file" };
    return stat.size > largestFile ? tooLarge(stat.size) : decode(await readFile(file));
  } catch (error) {
    return { fault: `the file could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

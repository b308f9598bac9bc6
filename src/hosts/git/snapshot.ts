import type { Entries } from "../../model/entries.js";
import { isLink as isEntryLink } from "../../model/entries.js";
import type { Side } from "../../model/location.js";
import type { Loaded, Snapshot } from "../../model/snapshot.js";
import { startLength } from "../../model/snapshot.js";
import { NoSources } from "../../model/sources.js";
import type { OnDisk } from "../disk.js";
import { readBelow, startBelow } from "../disk.js";
import { followLink } from "../links.js";
import { decodeStart } from "../text.js";
import type { BlobReader } from "./blobs.js";
import type { Grep } from "./grep.js";

export interface GitSide {
  readonly side: Side;
  /** The top of the working tree. */
  readonly root: string;
  /** The side is the working tree: what has no object id, or one that git never stored, is read from disk. */
  readonly inTree: boolean;
  readonly entries: Entries;
  readonly blobs: BlobReader;
  /** Greps base's commit. */
  readonly grep: Grep;
  /** Paths that are not as in base's commit: they are not grepped but always named, which is allowed. */
  readonly changed: readonly string[];
}

/** A snapshot of a commit or of the working tree. */
export function gitSnapshot({ side, root, inTree, entries, blobs, grep, changed }: GitSide): Snapshot {
  const disk = new Map<string, OnDisk>();
  const links = new Map<string, Loaded>();

  async function loadDirect(paths: readonly string[]): Promise<void> {
    const found = paths.filter((path) => entries.has(path));
    await blobs.load(found.flatMap((path) => entries.get(path)?.oid ?? []));
    for (const path of found) refuseMissing(path);
    const unread = found.filter((path) => onDisk(path) && !disk.has(path));
    await Promise.all(unread.map(async (path) => disk.set(path, await readBelow(root, path))));
  }

  /** An incomplete clone must not make a contract look new. @throws NoSources */
  function refuseMissing(path: string): void {
    const oid = entries.get(path)?.oid;
    if (oid === undefined || inTree || blobs.get(oid) !== "missing") return;
    const message = `git has no object ${oid} (${path}): this clone is incomplete; run "git fetch --refetch" or clone again`;
    throw new NoSources({ message }, 3);
  }

  const onDisk = (path: string): boolean => {
    const oid = entries.get(path)?.oid;
    return inTree && (oid === undefined || blobs.get(oid) === "missing");
  };
  const isLink = (path: string): boolean => isEntryLink(entries.get(path)) || disk.get(path)?.link === true;
  const direct = (path: string): Loaded => {
    const entry = entries.get(path);
    if (!entry) return { fault: "the file does not exist" };
    const loaded = entry.oid === undefined || onDisk(path) ? disk.get(path) : blobs.get(entry.oid);
    if (loaded === "missing")
      return { fault: `git has no object ${entry.oid ?? ""}: fetch the missing history` };
    return loaded ?? { fault: "the file was not loaded" };
  };
  const linked = {
    load: (path: string) => loadDirect([path]),
    isLink,
    exists: (path: string) => entries.has(path),
    direct,
  };

  return {
    side,
    entries,
    async load(paths) {
      const wanted = [...paths];
      await loadDirect(wanted);
      const unfollowed = wanted.filter((path) => isLink(path) && !links.has(path));
      await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linked))));
    },
    read(path) {
      if (!isLink(path)) return direct(path);
      const target = links.get(path) ?? { fault: "the file was not loaded" };
      return "text" in target ? direct(target.text) : target;
    },
    async starts(paths) {
      const files = [...paths].filter((path) => !isLink(path));
      const read = await blobs.starts(
        files.flatMap((path) => entries.get(path)?.oid ?? []),
        startLength,
      );
      const found = new Map<string, string>();
      for (const path of files) {
        const oid = entries.get(path)?.oid;
        const blob = oid === undefined ? undefined : read.get(oid);
        const bytes = blob ?? (inTree ? await startBelow(root, path, startLength) : undefined);
        if (bytes) found.set(path, decodeStart(bytes));
      }
      return found;
    },
    async mentioning(needles, suffixes, lines = []) {
      if (needles.length + lines.length === 0) return [];
      const named = suffixes.filter((suffix) => entries.mayEndWith(suffix));
      const found = new Set((await grep(needles, named, lines)).filter((path) => entries.has(path)));
      // git greps the text of a link, not what it leads to.
      for (const path of [...changed, ...entries.links()])
        if (suffixes.some((suffix) => path.endsWith(suffix))) found.add(path);
      return [...found].sort();
    },
  };
}

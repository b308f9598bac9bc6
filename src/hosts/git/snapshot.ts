import { type Entries, isLink as isEntryLink } from "../../model/entries.js";
import type { Side } from "../../model/location.js";
import { largestFile, type Loaded, type Snapshot, startLength } from "../../model/snapshot.js";
import { NoSources } from "../../model/sources.js";
import { type OnDisk, readBelow, startBelow, wholeBelow } from "../disk.js";
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

/** What is in the files of one side, links not followed: from git's store of objects, or from disk where git has it not. */
class FileContents {
  private readonly disk = new Map<string, OnDisk>();

  constructor(private readonly side: Pick<GitSide, "root" | "inTree" | "entries" | "blobs">) {}

  /** @throws NoSources where the clone lacks an object: an incomplete clone must not make a contract look new. */
  async load(paths: readonly string[]): Promise<void> {
    const { root, entries, blobs } = this.side;
    const existing = paths.filter((path) => entries.has(path));
    await blobs.load(existing.flatMap((path) => entries.get(path)?.oid ?? []));
    for (const path of existing) this.refuseMissing(path);
    const unread = existing.filter((path) => this.isOnDisk(path) && !this.disk.has(path));
    await Promise.all(unread.map(async (path) => this.disk.set(path, await readBelow(root, path))));
  }

  isLink(path: string): boolean {
    return isEntryLink(this.side.entries.get(path)) || this.disk.get(path)?.link === true;
  }

  /** The content of a loaded file; of a link, the path that it leads to. */
  read(path: string): Loaded {
    const entry = this.side.entries.get(path);
    if (!entry) return { fault: "the file does not exist" };
    const fromDisk = entry.oid === undefined || this.isOnDisk(path);
    const loaded = fromDisk ? this.disk.get(path) : this.side.blobs.get(entry.oid);
    if (loaded === "missing")
      return { fault: `git has no object ${entry.oid ?? ""}: fetch the missing history` };
    return loaded ?? { fault: "the file was not loaded" };
  }

  private isOnDisk(path: string): boolean {
    const oid = this.side.entries.get(path)?.oid;
    return this.side.inTree && (oid === undefined || this.side.blobs.get(oid) === "missing");
  }

  private refuseMissing(path: string): void {
    const oid = this.side.entries.get(path)?.oid;
    if (oid === undefined || this.side.inTree || this.side.blobs.get(oid) !== "missing") return;
    const message = `git has no object ${oid} (${path}): this clone is incomplete; run "git fetch --refetch" or clone again`;
    throw new NoSources({ message }, 3);
  }
}

/** A snapshot of a commit or of the working tree. */
export function gitSnapshot({ side, root, inTree, entries, blobs, grep, changed }: GitSide): Snapshot {
  const files = new FileContents({ root, inTree, entries, blobs });
  const links = new Map<string, Loaded>();
  const linkReader = {
    load: (path: string) => files.load([path]),
    isLink: (path: string) => files.isLink(path),
    exists: (path: string) => entries.has(path),
    direct: (path: string) => files.read(path),
  };
  return {
    side,
    entries,
    async load(paths) {
      const requestedPaths = [...paths];
      await files.load(requestedPaths);
      const unfollowed = requestedPaths.filter((path) => files.isLink(path) && !links.has(path));
      await Promise.all(unfollowed.map(async (path) => links.set(path, await followLink(path, linkReader))));
    },
    read(path) {
      if (!files.isLink(path)) return files.read(path);
      const target = links.get(path) ?? { fault: "the file was not loaded" };
      return "text" in target ? files.read(target.text) : target;
    },
    async starts(paths) {
      const plain = [...paths].filter((path) => !files.isLink(path));
      const blobStarts = await blobs.starts(
        plain.flatMap((path) => entries.get(path)?.oid ?? []),
        startLength,
      );
      const starts = new Map<string, string>();
      for (const path of plain) {
        const oid = entries.get(path)?.oid;
        const blob = oid === undefined ? undefined : blobStarts.get(oid);
        const bytes = blob ?? (inTree ? await startBelow(root, path, startLength) : undefined);
        if (bytes) starts.set(path, decodeStart(bytes));
      }
      return starts;
    },
    async bytes(path) {
      const oid = entries.get(path)?.oid;
      if (files.isLink(path)) return undefined;
      const stored = oid === undefined ? undefined : (await blobs.starts([oid], largestFile + 1)).get(oid);
      const content = stored ?? (inTree ? await wholeBelow(root, path) : undefined);
      return content && content.length <= largestFile ? content : undefined;
    },
    async mentioning(needles, suffixes, lines = []) {
      if (needles.length + lines.length === 0) return [];
      const presentSuffixes = suffixes.filter((suffix) => entries.mayEndWith(suffix));
      const paths = new Set(
        (await grep(needles, presentSuffixes, lines)).filter((path) => entries.has(path)),
      );
      // git greps the text of a link, not what it leads to.
      for (const path of [...changed, ...entries.links()])
        if (suffixes.some((suffix) => path.endsWith(suffix))) paths.add(path);
      return [...paths].sort();
    },
  };
}

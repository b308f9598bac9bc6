import type { Side } from "../../model/location.js";
import type { Entry } from "../../model/snapshot.js";
import type { Differing, Sources } from "../sources.js";
import { NoSources } from "../sources.js";
import { commitOf, findBase, openRepository } from "./base.js";
import type { BlobStore } from "./blobs.js";
import { git, pieces } from "./process.js";
import { gitSnapshot } from "./snapshot.js";

export interface GitRequest {
  readonly cwd: string;
  /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
  readonly base?: string;
  /** Default: the working tree, with staged, unstaged and untracked files. */
  readonly head?: string;
}

/**
 * Finds the two sides in a git repository. Reads names and object ids only.
 * @throws NoSources when there is nothing to compare, GitError when git fails.
 */
export async function gitSources(request: GitRequest): Promise<Sources> {
  const repository = await openRepository(request.cwd);
  const { root } = repository;
  const headCommit = request.head === undefined ? repository.head : await commitOf(root, request.head);
  if (headCommit === undefined) {
    const message = `there is no commit "${request.head ?? ""}" in this clone: check the name, or fetch it`;
    throw new NoSources({ message }, 2);
  }
  const base = await findBase(repository, headCommit, request.base);
  const worktree = request.head === undefined;
  const [listed, changed, untracked] = await Promise.all([
    git(["ls-tree", "-r", "-z", "--full-tree", base.commit], { cwd: root }),
    git([...diffArguments, base.commit, ...(worktree ? [] : [headCommit]), "--"], { cwd: root }),
    worktree ? git(["ls-files", "-z", "--others", "--exclude-standard"], { cwd: root }) : Buffer.alloc(0),
  ]);
  const differing = withUntracked(parseRawDiff(changed), pieces(untracked));
  const sides = entriesOf(listed, differing);
  const blobs: BlobStore = new Map();
  const side = (name: Side, commit: string | undefined) =>
    gitSnapshot({ side: name, root, commit, entries: sides[name], blobs });
  return {
    base: { ref: base.ref, commit: base.commit },
    head: worktree ? { ref: "WORKTREE", commit: null } : { ref: request.head ?? "HEAD", commit: headCommit },
    baseSide: side("base", base.commit),
    headSide: side("head", worktree ? undefined : headCommit),
    differing,
  };
}

const diffArguments = [
  "diff",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all",
];

/** `:oldmode newmode oldoid newoid status\0path\0`; the working tree's object ids are zeros: not hashed yet. */
function parseRawDiff(output: Buffer): Map<string, Differing> {
  const found = new Map<string, Differing>();
  const parts = pieces(output);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = "", status = ""] = (parts[i] ?? "")
      .slice(1)
      .split(" ");
    const path = parts[i + 1] ?? "";
    if (status.startsWith("U") && found.has(path)) continue; // an unmerged path is listed twice
    const base = entryOf(baseMode, baseOid);
    const head = status.startsWith("U") ? { mode: "100644", oid: undefined } : entryOf(headMode, headOid);
    found.set(path, { path, ...(base && { base }), ...(head && { head }) });
  }
  return found;
}

function entryOf(mode: string, oid: string): Entry | undefined {
  if (/^0+$/.test(mode)) return undefined;
  return { mode, oid: /^0+$/.test(oid) ? undefined : oid };
}

/** A file that was taken out of the index but not off the disk is deleted and untracked at once: it is there. */
function withUntracked(found: Map<string, Differing>, untracked: readonly string[]): Differing[] {
  for (const path of untracked) {
    const base = found.get(path)?.base;
    found.set(path, { path, ...(base && { base }), head: { mode: "100644", oid: undefined } });
  }
  return [...found.values()];
}

/** Entries of both sides, built when first asked for: most runs need neither. */
function entriesOf(
  listed: Buffer,
  differing: readonly Differing[],
): Record<Side, () => ReadonlyMap<string, Entry>> {
  let base: Map<string, Entry> | undefined;
  let head: Map<string, Entry> | undefined;
  const baseEntries = () => (base ??= parseTree(listed));
  const headEntries = () => {
    if (head) return head;
    head = new Map(baseEntries());
    for (const { path, head: entry } of differing) {
      if (entry) head.set(path, entry);
      else head.delete(path);
    }
    return head;
  };
  return { base: baseEntries, head: headEntries };
}

/** `mode type oid\tpath\0` */
function parseTree(output: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const piece of pieces(output)) {
    const tab = piece.indexOf("\t");
    const [mode = "", , oid = ""] = piece.slice(0, tab).split(" ");
    entries.set(piece.slice(tab + 1), { mode, oid });
  }
  return entries;
}

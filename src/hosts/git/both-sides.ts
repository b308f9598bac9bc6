import type { Differing, Entries } from "../../model/entries.js";
import type { Side } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Sources } from "../../model/sources.js";
import { commitsIn } from "./batch.js";
import { type BlobReader, blobReader } from "./blobs.js";
import { diffArguments } from "./first-questions.js";
import { type Grep, grepCommit } from "./grep.js";
import { listedEntries, parseRawDiff, refuseTwice } from "./listing.js";
import { git, gitText } from "./process.js";
import type { Repository } from "./repository.js";
import { gitSnapshot } from "./snapshot.js";

export interface SideListing {
  readonly entries: Readonly<Record<Side, Entries>>;
  readonly differing: readonly Differing[];
  /** Searches base in another way than git does. */
  readonly search?: (entries: Entries, git: Grep) => Grep;
}

/** The commits of both sides; without head it is the working tree. */
export interface SideCommits {
  readonly base: string;
  readonly head: string | undefined;
}

/** Snapshots of both sides of a comparison, which share what they read. */
export function bothSides(
  { cwd, root, searches }: Pick<Repository, "cwd" | "root" | "searches">,
  commits: SideCommits,
  { entries, differing, search }: SideListing,
  blobs: BlobReader = blobReader(cwd),
): Pick<Sources, "baseSide" | "headSide"> {
  const byGit = grepCommit(cwd, commits.base, searches);
  const grep = search ? search(entries.base, byGit) : byGit;
  const changed = differing.filter(({ head }) => head).map(({ path }) => path);
  const common = { blobs, root, grep };
  return {
    baseSide: gitSnapshot({ ...common, side: "base", inTree: false, entries: entries.base, changed: [] }),
    headSide: gitSnapshot({
      ...common,
      side: "head",
      inTree: commits.head === undefined,
      entries: entries.head,
      changed,
    }),
  };
}

/**
 * What differs between two commits, as git prints it, and their files; head's also as git lists them.
 * @throws NoSources where a commit holds a path twice.
 */
export async function listingOf(
  cwd: string,
  { base, head }: Readonly<Record<Side, string>>,
): Promise<Pick<SideListing, "entries" | "differing"> & { readonly raw: Buffer; readonly lines: string }> {
  const [raw, lines] = await Promise.all([
    git([...diffArguments, base, head, "--"], { cwd }),
    gitText(["ls-tree", "-r", "-z", "--full-tree", head], { cwd }),
  ]);
  refuseTwice(raw);
  const differing = [...parseRawDiff(raw).values()];
  const entries = { head: listedEntries(lines), base: listedEntries(lines, differing, "base") };
  return { raw, lines, differing, entries };
}

/** One commit outside the comparison: the tip of the governed branch. */
export async function commitSnapshot(cwd: string, commit: string): Promise<Snapshot> {
  return commitSide(cwd, commit, blobReader(cwd));
}

/** Commits, each opened once, that share what they read: many contracts look at the same few. */
export function commitSnapshots(
  cwd: string,
  blobs: BlobReader = blobReader(cwd),
): (commit: string) => Promise<Snapshot> {
  const opened = new Map<string, Promise<Snapshot>>();
  return (commit) => {
    const side = opened.get(commit) ?? commitSide(cwd, commit, blobs);
    opened.set(commit, side);
    return side;
  };
}

async function commitSide(cwd: string, commit: string, blobs: BlobReader): Promise<Snapshot> {
  const listing = await gitText(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
  return gitSnapshot({
    side: "base",
    root: cwd,
    inTree: false,
    blobs,
    grep: grepCommit(cwd, commit),
    entries: listedEntries(listing),
    changed: [],
  });
}

/** The files as a commit has them; undefined where this clone has it not. */
export async function snapshotAt(cwd: string, commit: string): Promise<Snapshot | undefined> {
  return (await commitsIn(cwd, [commit])).has(commit) ? commitSnapshot(cwd, commit) : undefined;
}

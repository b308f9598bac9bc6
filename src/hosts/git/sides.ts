import type { Entries } from "../../model/entries.js";
import type { Side } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Differing, Sources } from "../../model/sources.js";
import { type BlobReader, blobReader } from "./blobs.js";
import { type Grep, grepCommit } from "./grep.js";
import { listedEntries } from "./listing.js";
import { gitText } from "./process.js";
import type { Repository } from "./repository.js";
import { gitSnapshot } from "./snapshot.js";

interface SideListing {
  readonly entries: Readonly<Record<Side, Entries>>;
  readonly differing: readonly Differing[];
  /** Searches base in another way than git does. */
  readonly search?: (entries: Entries, git: Grep) => Grep;
}

/** Snapshots of both sides of a comparison, which share what they read. */
export function sides(
  repository: Repository,
  commits: { readonly base: string; readonly head: string | undefined },
  { entries, differing, search }: SideListing,
  blobs: BlobReader = blobReader(repository.cwd),
): Pick<Sources, "baseSide" | "headSide" | "predecessors"> {
  const { cwd, root } = repository;
  const byGit = grepCommit(cwd, commits.base);
  const grep = search ? search(entries.base, byGit) : byGit;
  const changed = differing.filter(({ head }) => head).map(({ path }) => path);
  const common = { blobs, root, grep };
  const open = commitSnapshots(cwd, blobs);
  const clone = { repository, tip: commits.base, open };
  return {
    predecessors: {
      history: async (subject) => (await import("./earlier.js")).earlierVersions(clone, subject),
      tag: async (subject) => (await import("./releases.js")).tagged(clone, subject),
      image: async (subject) => (await import("./given.js")).givenSources().image(subject),
      path: async (subject) => (await import("./given.js")).givenSources().path(subject),
      branch: async (subject) => (await import("./releases.js")).onBranch(clone, subject),
    },
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
  const name = ["rev-parse", "--verify", "--quiet", `${commit}^{tree}`];
  const isThere = (await gitText(name, { cwd, accept: [1, 128] })).trim() !== "";
  return isThere ? commitSnapshot(cwd, commit) : undefined;
}

import type { Sources } from "../sources.js";
import { NoSources } from "../sources.js";
import type { Target } from "./base.js";
import { findTarget, mergeBase, presentTarget } from "./base.js";
import { addUntracked, listedEntries, parseIndex, parseRawDiff } from "./listing.js";
import { GitError, git } from "./process.js";
import type { Repository } from "./repository.js";
import { commitOf, openRepository } from "./repository.js";
import { sides } from "./sides.js";

export interface GitRequest {
  readonly cwd: string;
  /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
  readonly base?: string;
  /** Default: the working tree, with staged, unstaged and untracked files. */
  readonly head?: string;
}

/**
 * Finds the two sides in a git repository. Reads names and object ids only, and asks git what does not depend on
 * each other at the same time.
 * @throws NoSources when there is nothing to compare, GitError when git fails.
 */
export async function gitSources(request: GitRequest): Promise<Sources> {
  const { cwd, head } = request;
  const found = settle(findTarget(cwd, request.base));
  if (head === undefined) {
    const listed = settle(git(indexArguments, { cwd }));
    const repository = await openRepository(cwd);
    return worktreeSources(repository, await presentTarget(repository, await found), listed);
  }
  const named = settle(commitOf(cwd, head));
  const repository = await openRepository(cwd);
  const commit = await named;
  if (commit === undefined) {
    const message = `there is no commit "${head}" in this clone: check the name, or fetch it`;
    throw new NoSources({ message }, 2);
  }
  return commitSources(repository, await presentTarget(repository, await found), { name: head, commit });
}

/** Lets a promise be awaited later: should something else fail first, this failure is not reported as unhandled. */
function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Paths are from the root wherever git is run; ignored files are left out. */
const indexArguments = ["ls-files", "-z", "-s", "-o", "--exclude-standard", "--full-name", "--", ":/"];
const diffArguments = [
  "diff",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--ignore-submodules=all",
];

type Found = Target & { readonly commit: string };

async function worktreeSources(
  repository: Repository,
  target: Found,
  listed: Promise<Buffer>,
): Promise<Sources> {
  const [commit, changed] = await changesFrom(repository, target, { commit: repository.head, inTree: true });
  const index = parseIndex(await listed);
  const found = parseRawDiff(changed);
  addUntracked(found, index.untracked);
  const differing = [...found.values()];
  const sameNames = differing.every(({ base, head }) => base && head);
  const entries = {
    head: listedEntries(index.lines, differing, "head"),
    base: listedEntries(index.lines, differing, "base"),
  };
  return {
    target,
    base: { ref: target.name, commit },
    head: { ref: "WORKTREE", commit: null },
    ...sides(repository, { base: commit, head: undefined }, { entries, differing }),
    differing,
    ...(sameNames && index.plain && { headLines: index.lines }),
  };
}

async function commitSources(repository: Repository, target: Found, head: Found): Promise<Sources> {
  const changes = changesFrom(repository, target, { commit: head.commit, inTree: false });
  return { target, ...(await betweenCommits(repository, target.name, head, changes)) };
}

/** `changes`: base's commit, and what differs from it. */
async function betweenCommits(
  repository: Repository,
  ref: string,
  head: Found,
  changes: Promise<readonly [string, Buffer]>,
): Promise<Sources> {
  const [[commit, changed], listed] = await Promise.all([
    changes,
    git(["ls-tree", "-r", "-z", "--full-tree", head.commit], { cwd: repository.cwd }),
  ]);
  const differing = [...parseRawDiff(changed).values()];
  const lines = listed.toString("utf8");
  const entries = { head: listedEntries(lines), base: listedEntries(lines, differing, "base") };
  return {
    base: { ref, commit },
    head: { ref: head.name, commit: head.commit },
    ...sides(repository, { base: commit, head: head.commit }, { entries, differing }),
    differing,
  };
}

/**
 * The merge base and what differs from it. git finds the merge base for the diff itself, at the same time as we do;
 * where it refuses to (there are several), the diff is asked for again with ours.
 */
async function changesFrom(
  repository: Repository,
  target: Found,
  { commit, inTree }: { commit: string; inTree: boolean },
): Promise<[string, Buffer]> {
  const { cwd } = repository;
  const diff = (...from: string[]) =>
    git([...diffArguments, ...from, ...(inTree ? [] : [commit]), "--"], { cwd });
  const same = target.commit === commit;
  const attempt = settle(same ? diff(commit) : diff("--merge-base", target.commit));
  const base = await mergeBase(repository, target.commit, commit, target.name);
  try {
    return [base, await attempt];
  } catch (error) {
    if (same || !(error instanceof GitError)) throw error;
    return [base, await diff(base)];
  }
}

/** Two commits as they are, for a host that already knows the merge base (a shallow clone cannot compute it). */
export async function exactSources(cwd: string, base: Found, head: Found): Promise<Sources> {
  const repository = await openRepository(cwd);
  const changed = git([...diffArguments, base.commit, head.commit, "--"], { cwd });
  return betweenCommits(
    repository,
    base.name,
    head,
    changed.then((raw) => [base.commit, raw] as const),
  );
}

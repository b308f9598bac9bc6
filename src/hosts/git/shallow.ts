import { existsSync, promises as fs } from "node:fs"; // promises are loaded when they are used
import { gitText } from "./process.js";
import type { Repository } from "./repository.js";

/** Whether the clone's history is cut off somewhere, as it is now: a fetch may add what was missing. */
export function isShallow({ shallowFile }: Pick<Repository, "shallowFile">): boolean {
  return existsSync(shallowFile);
}

/** The commit that a branch began with, by its first parents; undefined where the clone does not reach it. */
export async function firstCommit(repository: Repository, tip: string): Promise<string | undefined> {
  if (isShallow(repository)) return undefined;
  const line = ["rev-list", "--first-parent", "--max-parents=0", tip, "--"];
  return (await gitText(line, { cwd: repository.cwd })).trim() || undefined;
}

/** What a person does where the clone does not reach a branch's first commit. */
export const needsFirstCommit =
  'this clone is shallow, and signed files name the first commit of the branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)';

/** The merges whose branch point may be missing in a shallow clone. */
export async function cutOff(repository: Repository, merges: readonly string[]): Promise<readonly string[]> {
  if (merges.length === 0) return [];
  const ends = await shallowEnds(repository);
  if (ends.size === 0) return [];
  const isComplete = await Promise.all(merges.map((merge) => isWhole(repository.cwd, merge, ends)));
  return merges.filter((_, i) => !isComplete[i]);
}

/**
 * Whether the clone has every commit between a merge and the only merge base of its parents: then no missing commit can
 * be another merge base. Of several merge bases, one may be another's ancestor through missing commits: the answer is
 * no.
 */
async function isWhole(cwd: string, merge: string, ends: ReadonlySet<string>): Promise<boolean> {
  if (ends.has(merge)) return false;
  const parents = (await gitText(["rev-parse", `${merge}^@`], { cwd })).split("\n").filter(Boolean);
  const bases = await gitText(["merge-base", "--all", ...parents], { cwd, accept: [1] });
  const [base, ...others] = bases.split("\n").filter(Boolean);
  if (base === undefined || others.length > 0) return false;
  return isWholeSince(cwd, [merge], base, ends);
}

/** Whether a shallow clone has the parents of all commits that these hold and a base does not. */
export async function isWholeSince(
  cwd: string,
  commits: readonly string[],
  base: string,
  ends: ReadonlySet<string>,
): Promise<boolean> {
  const between = await gitText(["rev-list", ...commits, `^${base}`], { cwd });
  return between.split("\n").every((commit) => !ends.has(commit));
}

/** Commits whose parents a shallow clone does not have (gitrepository-layout(5), shallow); none where it is whole. */
export async function shallowEnds(repository: Repository): Promise<ReadonlySet<string>> {
  if (!isShallow(repository)) return new Set();
  const text = await fs.readFile(repository.shallowFile, "utf8");
  return new Set(text.split("\n").filter(Boolean));
}

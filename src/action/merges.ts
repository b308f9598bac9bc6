import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { changedBy, isShallow } from "../hosts/git/history.js";
import { gitText } from "../hosts/git/process.js";
import type { Remote } from "../hosts/github/fetch.js";
import { deepen } from "../hosts/github/fetch.js";

/** How many generations are fetched, one after the other, to find where the sides of a merge parted. */
const depths = [300, 3000];

/**
 * What merge commits change themselves, by commit. A merge that cannot be made again, as the clone lacks the history
 * from which its sides came, is charged with everything in which it differs from a parent.
 */
export async function mergesAgain(
  remote: Remote,
  head: string,
  merges: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  let unknown = await cutOff(remote.root, merges);
  for (const depth of depths) {
    if (unknown.length === 0) break;
    await deepen(remote, head, depth);
    unknown = await cutOff(remote.root, unknown);
  }
  const found = merges.map(async (merge) => {
    const how = unknown.includes(merge) ? "every-parent" : "again";
    return [merge, await changedBy(remote.root, merge, how)] as const;
  });
  return new Map(await Promise.all(found));
}

/** Those whose sides parted in history that a shallow clone may not have. */
async function cutOff(root: string, merges: readonly string[]): Promise<readonly string[]> {
  if (merges.length === 0 || !(await isShallow(root))) return [];
  const ends = await shallowEnds(root);
  const known = await Promise.all(merges.map((merge) => isWhole(root, merge, ends)));
  return merges.filter((_, i) => !known[i]);
}

/**
 * Whether everything is there between a merge and the one commit where its sides parted: then no unknown commit can be
 * another such place. Of several, one may be the ancestor of another by a way that is cut off, so they say nothing.
 */
async function isWhole(root: string, merge: string, ends: ReadonlySet<string>): Promise<boolean> {
  if (ends.has(merge)) return false;
  const parents = (await gitText(["rev-parse", `${merge}^@`], { cwd: root })).split("\n").filter(Boolean);
  const bases = await gitText(["merge-base", "--all", ...parents], { cwd: root, accept: [1] });
  const [base, ...others] = bases.split("\n").filter(Boolean);
  if (base === undefined || others.length > 0) return false;
  const between = await gitText(["rev-list", merge, `^${base}`], { cwd: root });
  return between.split("\n").every((commit) => !ends.has(commit));
}

/** Commits whose parents a shallow clone has not (gitrepository-layout(5), shallow). */
async function shallowEnds(root: string): Promise<ReadonlySet<string>> {
  const path = (await gitText(["rev-parse", "--git-path", "shallow"], { cwd: root })).trim();
  const text = await readFile(resolve(root, path), "utf8");
  return new Set(text.split("\n").filter(Boolean));
}

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gitText } from "./process.js";

/** Whether the clone's history is cut off somewhere. */
export async function isShallow(cwd: string): Promise<boolean> {
  return (await gitText(["rev-parse", "--is-shallow-repository"], { cwd })).trim() === "true";
}

/** Those of some merges whose sides parted in history that a shallow clone may not have. */
export async function cutOff(root: string, merges: readonly string[]): Promise<readonly string[]> {
  if (merges.length === 0 || !(await isShallow(root))) return [];
  const ends = await shallowEnds(root);
  const isComplete = await Promise.all(merges.map((merge) => isWhole(root, merge, ends)));
  return merges.filter((_, i) => !isComplete[i]);
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

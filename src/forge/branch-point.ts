import type { Forge } from "../hosts/forge.js";
import { mergedCrosswise } from "../hosts/git/base.js";
import { Unreachable } from "./governed-branch.js";

/** A pull request of more commits, or one that took in more of its branch's commits, is not looked through. */
const mostCommits = 2000;
const mostMerged = 100;

/**
 * The one commit at which head and a branch parted. Where several are, git merges with none of them alone, and what head
 * undoes of one is no difference from another. They are among the commits of the branch that head's own commits follow:
 * those that no other of these holds.
 * @throws Unreachable where there are several, or too many to look through; ForgeError.
 */
export async function branchPoint(
  forge: Forge,
  branch: { readonly name: string; readonly commit: string },
  head: string,
): Promise<string> {
  const { mergeBase, commits, total } = await forge.parting(branch.commit, head, mostCommits);
  const own = new Set(commits.map(({ sha }) => sha));
  const entries = new Set(commits.flatMap(({ parents }) => parents).filter((commit) => !own.has(commit)));
  entries.delete(mergeBase);
  if (commits.length !== total || entries.size > mostMerged) {
    const much =
      commits.length === total
        ? `${String(entries.size)} merges`
        : `more than ${String(commits.length)} commits`;
    throw new Unreachable(
      `bring head onto a new branch from ${branch.name} with "git merge --squash": it has ${much}, so it is not known where they parted`,
    );
  }
  for (const commit of entries)
    if ((await forge.mergeBase(mergeBase, commit)) !== commit)
      throw new Unreachable(mergedCrosswise(branch.name, [mergeBase, commit]));
  return mergeBase;
}

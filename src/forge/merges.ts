import { changedBy } from "../hosts/git/history.js";
import { cutOff } from "../hosts/git/shallow.js";
import { deepenBy, type Remote } from "../hosts/git/remote.js";

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
  let incomplete = await cutOff(remote.repository, merges);
  for (const depth of depths) {
    if (incomplete.length === 0) break;
    await deepenBy(remote, head, depth);
    incomplete = await cutOff(remote.repository, incomplete);
  }
  const changedPaths = merges.map(async (merge) => {
    const how = incomplete.includes(merge) ? "every-parent" : "again";
    return [merge, await changedBy(remote.repository.cwd, merge, how)] as const;
  });
  return new Map(await Promise.all(changedPaths));
}

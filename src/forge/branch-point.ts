import type { Forge } from "../hosts/forge.js";
import { mergedCrosswise } from "../hosts/git/base.js";
import { Unreachable } from "./governed-branch.js";

/**
 * The one commit at which head and a branch parted. Where several are, git merges with none of them alone, and what head
 * undoes of one is no difference from another. There is one where head has no other commits beyond it than beyond the
 * branch: what else head shares with the branch lies behind it.
 * @throws Unreachable where there are several; ForgeError.
 */
export async function branchPoint(
  forge: Forge,
  branch: { readonly name: string; readonly commit: string },
  head: string,
): Promise<string> {
  const { mergeBase, ahead } = await forge.parting(branch.commit, head);
  if (mergeBase === branch.commit || mergeBase === head) return mergeBase;
  const beyond = await forge.parting(mergeBase, head);
  if (beyond.ahead !== ahead) throw new Unreachable(mergedCrosswise(branch.name, [mergeBase]));
  return mergeBase;
}

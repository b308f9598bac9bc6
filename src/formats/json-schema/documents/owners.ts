import type { Node } from "../../../source/node.js";
import { valueKey, valueOf } from "../values/value.js";
import type { SchemaDocument } from "./library.js";

/**
 * Among the files that declare one URI, the one that a reference in this file means: the one in the nearest folder, or any
 * of those that are equally near if they say the same. undefined: they say different things, so nobody can tell.
 */
export function ownerFor(
  { path }: SchemaDocument,
  owners: readonly SchemaDocument[],
): SchemaDocument | undefined {
  const [only] = owners;
  if (owners.length === 1) return only;
  const nearness = owners.map((owner) => sharedFolders(path, owner.path));
  const most = Math.max(...nearness);
  const near = owners.filter((_, i) => nearness[i] === most).sort(byEndingThenPath(path));
  const [first] = near;
  return first && near.every((owner) => owner === first || isSameValue(owner.root, first.root))
    ? first
    : undefined;
}

/** How many folders two paths share from the root on, those in which a file stands itself counting more. */
function sharedFolders(a: string, b: string): number {
  const [from, to] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  return shared + (shared === to.length && shared === from.length ? 0.5 : 0);
}

function byEndingThenPath(path: string) {
  const ending = endingOf(path);
  const rank = (owner: SchemaDocument) => (endingOf(owner.path) === ending ? 0 : 1);
  return (a: SchemaDocument, b: SchemaDocument) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

export function isSameValue(a: Node, b: Node): boolean {
  const [one, other] = [valueOf(a), valueOf(b)];
  return one !== undefined && other !== undefined && valueKey(one) === valueKey(other);
}

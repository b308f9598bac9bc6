import { type Member, type Node, objectNode } from "../../../source/node.js";

/** A way into a document: keys of objects, indexes of arrays. */
export type Path = readonly (string | number)[];

/** What one change does to a document: at this place, this node stands now (undefined: nothing does). */
export interface Substitution {
  readonly path: Path;
  readonly node: Node | undefined;
}

/** The document with one change made and everything else shared. */
export function substituted(root: Node, { path, node }: Substitution): Node | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  if (typeof key === "number") {
    if (root.kind !== "array") return root;
    const child = root.items[key];
    const next = rest.length === 0 || !child ? node : substituted(child, { path: rest, node });
    const items = [...root.items];
    if (next === undefined) items.splice(key, 1);
    else if (rest.length === 0 && node !== undefined && child === undefined) items.push(next);
    else items[key] = next;
    return { ...root, items };
  }
  if (root.kind !== "object") return root;
  const present = root.member(key);
  if (!present && rest.length > 0 && node === undefined) return root;
  const next =
    present && rest.length > 0 ? substituted(present.value, { path: rest, node }) : wrapped(rest, node);
  const others = root.members.filter((member) => member.key !== key);
  if (next === undefined) return objectNode(root.start, root.end, others);
  const changed: Member = {
    key,
    start: present?.start ?? next.start,
    end: present?.end ?? next.start,
    value: next,
  };
  const members = present
    ? root.members.map((member) => (member === present ? changed : member))
    : [...root.members, changed];
  return objectNode(root.start, root.end, members);
}

/** Objects around a node, where the document has none yet. */
function wrapped(path: Path, node: Node | undefined): Node | undefined {
  return path.reduceRight<Node | undefined>(
    (inner, key) =>
      inner &&
      objectNode(inner.start, inner.end, [
        { key: String(key), start: inner.start, end: inner.end, value: inner },
      ]),
    node,
  );
}

export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

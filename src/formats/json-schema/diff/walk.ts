import type { ElementPath } from "../../../model/change.js";
import type { Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
import type { SchemaDifference, Spot, Standing } from "./difference.js";
import { countingMembers } from "../documents/counting-members.js";
import { rawJson } from "./raw-json.js";
import { pointerOf } from "./substitute.js";
import type { Path } from "./substitute.js";

/** Two documents on the way through them, and what was found so far. */
export interface Walk {
  readonly base: SchemaDocument;
  readonly head: SchemaDocument;
  readonly found: SchemaDifference[];
}

/** One difference: where each side has it, and where it would be. */
export function add(
  walk: Walk,
  rule: string,
  element: ElementPath,
  base: Spot | undefined,
  head: Spot | undefined,
  basePath: Path,
  headPath: Path,
): void {
  walk.found.push({
    rule,
    element,
    pointer: pointerOf(head ? headPath : basePath),
    base,
    head,
    inBase: { path: basePath, node: head?.node },
    inHead: { path: headPath, node: base?.node },
    documents: walk,
  });
}

export function spotted(keyword: string, { node }: Standing): Spot {
  return { keyword, node, text: shortened(rawJson(node)) };
}

export function named(keyword: string, name: string, { node }: Standing): Spot {
  return { keyword, node, text: name };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export function membersOf(node: Node): readonly string[] {
  return node.kind === "object" ? node.members.map(({ key }) => key) : [];
}

export function standing({ node, path }: Standing, key: string): Standing | undefined {
  const child = node.kind === "object" ? node.get(key) : undefined;
  return child && { node: child, path: [...path, key] };
}

export function item({ node, path }: Standing, index: number): Standing | undefined {
  const child = node.kind === "array" ? node.items[index] : undefined;
  return child && { node: child, path: [...path, index] };
}

export function emptied({ node }: Standing): Node {
  if (node.kind === "array") return { ...node, items: [] };
  if (node.kind !== "object") return node;
  return { ...node, members: [], get: () => undefined, member: () => undefined };
}

/** How a node and its last partner compared: on the way down to a change, all that lies around it is met at every level. */
const compared = new WeakMap<Node, { readonly other: Node; readonly equal: boolean }>();

/** Equal as JSON texts, the order of keys aside, and only the last of keys that are written twice. */
export function same(one: Node, other: Node): boolean {
  if (one === other) return true;
  if (one.kind === "string" && other.kind === "string") return one.value === other.value;
  if (one.kind === "number" && other.kind === "number") return one.raw === other.raw;
  if (one.kind === "boolean" && other.kind === "boolean") return one.value === other.value;
  const known = compared.get(one);
  if (known?.other === other) return known.equal;
  const equal = sameParts(one, other);
  compared.set(one, { other, equal });
  return equal;
}

function sameParts(one: Node, other: Node): boolean {
  if (one.kind === "array" && other.kind === "array")
    return (
      one.items.length === other.items.length &&
      one.items.every((item, i) => same(item, other.items[i] ?? one))
    );
  if (one.kind === "object" && other.kind === "object") {
    const members = countingMembers(one);
    if (members.length !== countingMembers(other).length) return false;
    return members.every(({ key, value }) => {
      const there = other.get(key);
      return there !== undefined && same(value, there);
    });
  }
  return one.kind === "null" && other.kind === "null";
}

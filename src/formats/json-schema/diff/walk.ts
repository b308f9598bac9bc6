import type { ElementPath } from "../../../model/change.js";
import type { Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents.js";
import type { SchemaDifference, Spot, Standing } from "./difference.js";
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

/** Equal as JSON texts, the order of keys aside. */
export function same(one: Node, other: Node): boolean {
  if (one === other) return true;
  return rawJson(one) === rawJson(other);
}

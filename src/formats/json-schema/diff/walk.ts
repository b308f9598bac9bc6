import type { ElementPath } from "../../../model/change.js";
import type { ArrayNode, Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
import type { Seat, SchemaDifference, Spot, Taken } from "./difference.js";
import { countingMembers } from "../documents/counting-members.js";
import { rawJson } from "./raw-json.js";
import { pointerOf } from "./substitute.js";

/** Two documents on the way through them, and how they differ so far. */
export interface Walk {
  readonly base: SchemaDocument;
  readonly head: SchemaDocument;
  readonly differences: SchemaDifference[];
}

/** The keyword that is compared, and the element that it is said of. */
export interface At {
  readonly walk: Walk;
  readonly keyword: string;
  readonly element: ElementPath;
}

/** What a difference is called; `name`: of what has a name of its own. */
type Finding = Pick<SchemaDifference, "rule" | "element"> &
  Pick<Spot, "keyword"> & { readonly name?: string };

/** One difference: what each side has there, and where it would be. */
export function add(walk: Walk, { rule, element, keyword, name }: Finding, base: Seat, head: Seat): void {
  const spotOf = ({ node }: Seat): Spot | undefined =>
    node && { keyword, node, text: name ?? shortened(rawJson(node)) };
  walk.differences.push({
    rule,
    element,
    pointer: pointerOf((head.node ? head : base).path),
    base: spotOf(base),
    head: spotOf(head),
    inBase: { path: base.path, node: head.node },
    inHead: { path: head.path, node: base.node },
    documents: walk,
  });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export function membersOf(node: Node): readonly string[] {
  return node.kind === "object" ? node.members.map(({ key }) => key) : [];
}

export function isTaken(seat: Seat): seat is Taken {
  return seat.node !== undefined;
}

export function seatOf({ node, path }: Seat, key: string): Seat {
  return { node: node?.kind === "object" ? node.get(key) : undefined, path: [...path, key] };
}

/** The place of an item, or the one after the last. */
export function itemSeat({ node, path }: Taken<ArrayNode>, index = node.items.length): Seat {
  return { node: node.items[index], path: [...path, index] };
}

export function emptied(node: Node): Node {
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

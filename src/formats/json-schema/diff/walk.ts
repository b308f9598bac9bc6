import type { ElementPath } from "../../../model/change.js";
import type { Side } from "../../../model/location.js";
import type { ArrayNode, Node } from "../../../source/node.js";
import { valueText } from "../documents/value-text.js";
import type { SchemaDocument } from "../documents/library.js";
import type { Seat, SchemaDifference, Spot, Taken } from "./difference.js";
import { countingMembers } from "../documents/counting-members.js";
import { rawJson } from "./raw-json.js";
import type { RenamedDefinitions } from "./renamed-definitions.js";
import { pointerOf } from "./substitute.js";

/** Two documents on the way through them, and how they differ so far. */
export interface Walk {
  readonly base: SchemaDocument;
  readonly head: SchemaDocument;
  readonly differences: SchemaDifference[];
  readonly definitions: RenamedDefinitions;
  /** What both sides call the definition in which this walk began, where they call it differently. */
  readonly names?: Readonly<Record<Side, ElementPath>>;
}

/** The keyword that is compared, and the element that holds it. */
export interface At {
  readonly walk: Walk;
  readonly keyword: string;
  readonly element: ElementPath;
}

/** The rule and element of a difference; `name`, of a property or definition, is shown instead of its schema. */
interface Finding extends Pick<SchemaDifference, "rule" | "element">, Pick<Spot, "keyword"> {
  readonly name?: string;
  readonly isInName?: boolean;
}

/** One difference: what each side has there, and where it would be. */
export function add(walk: Walk, finding: Finding, base: Seat, head: Seat): void {
  const { rule, element, keyword, name, isInName } = finding;
  const spotOf = ({ node }: Seat): Spot | undefined =>
    node && { keyword, node, text: name ?? shortened(rawJson(node)) };
  walk.differences.push({
    rule,
    element: head.node ? element : nameInBase(walk, element),
    pointer: pointerOf((head.node ? head : base).path),
    base: spotOf(base),
    head: spotOf(head),
    inBase: { path: base.path, node: head.node },
    inHead: { path: head.path, node: base.node },
    ...(isInName && { isInName }),
    ...(walk.names && { renamed: walk.names.base }),
    documents: walk,
  });
}

/** What base calls an element that head would call so. */
export function nameInBase({ names }: Walk, element: ElementPath): ElementPath {
  return names ? [...names.base, ...element.slice(names.head.length)] : element;
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
const compared = new WeakMap<Node, { readonly head: Node; readonly equal: boolean }>();

/** Equal as JSON texts, the order of keys aside, and only the last of keys that are written twice. */
export function same(base: Node, head: Node): boolean {
  if (base === head) return true;
  if (base.kind === "string" && head.kind === "string") return base.value === head.value;
  if (base.kind === "number" && head.kind === "number")
    return base.raw === head.raw || valueText(base) === valueText(head);
  if (base.kind === "boolean" && head.kind === "boolean") return base.value === head.value;
  const earlier = compared.get(base);
  if (earlier?.head === head) return earlier.equal;
  const equal = sameParts(base, head);
  compared.set(base, { head, equal });
  return equal;
}

function sameParts(base: Node, head: Node): boolean {
  if (base.kind === "array" && head.kind === "array")
    return (
      base.items.length === head.items.length &&
      base.items.every((item, i) => same(item, head.items[i] ?? base))
    );
  if (base.kind === "object" && head.kind === "object") {
    const members = countingMembers(base);
    if (members.length !== countingMembers(head).length) return false;
    return members.every(({ key, value }) => {
      const there = head.get(key);
      return there !== undefined && same(value, there);
    });
  }
  return base.kind === "null" && head.kind === "null";
}

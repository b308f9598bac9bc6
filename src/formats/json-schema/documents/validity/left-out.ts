import { type Member, type Node, objectNode } from "../../../../source/node.js";

type Span = Pick<Node, "start" | "end">;

/** The keys on the way from a node to what begins at an offset below it; places in lists are no names. */
export function namesTo(root: Node, start: number): readonly string[] {
  const names: string[] = [];
  for (let node: Node | undefined = root; node;) {
    if (node.kind === "object") {
      const member: Member | undefined = node.members.find(
        (own) => own.start === start || holds(own.value, start),
      );
      if (member) names.push(member.key);
      node = member?.value;
    } else node = node.kind === "array" ? node.items.find((item) => holds(item, start)) : undefined;
  }
  return names;
}

/**
 * The value in another text that has the name of the member at a place of this one, below members of the same names;
 * undefined where a list lies between, whose items may have changed their places.
 */
export function counterpart(node: Node, other: Node, place: Span): Node | undefined {
  if (node.kind !== "object" || other.kind !== "object") return undefined;
  const own = node.members.find((member) => isAt(member, place) || holds(member.value, place.start));
  const value = own && other.get(own.key);
  if (!own || !value) return undefined;
  return isAt(own, place) ? value : counterpart(own.value, value, place);
}

/** Whether a member is named by a place: by that of its key, or of its value. */
function isAt(member: Member, { start, end }: Span): boolean {
  return [member, member.value].some((own) => own.start === start && own.end === end);
}

function holds(node: Span, start: number): boolean {
  return node.start <= start && start < node.end;
}

/** A node without the members (named by their key or their value) and the items that stand at these places. */
export function without(node: Node, spans: readonly Span[]): Node {
  const isGone = ({ start, end }: Span) => spans.some((span) => span.start === start && span.end === end);
  const inside = spans.filter(({ start }) => holds(node, start));
  if (inside.length === 0) return node;
  if (node.kind === "array") {
    const items = node.items.filter((item) => !isGone(item));
    return { ...node, items: items.map((item) => without(item, inside)) };
  }
  if (node.kind !== "object") return node;
  const members = node.members.filter((member) => !spans.some((span) => isAt(member, span)));
  return objectNode(
    node.start,
    node.end,
    members
      .map((member) => ({ ...member, value: without(member.value, inside) }))
      .filter(({ value }, index) => !isEmptied(value, members[index]?.value)),
  );
}

/** A list of which nothing is left says nothing. */
function isEmptied(value: Node, written: Node | undefined): boolean {
  return value.kind === "array" && value.items.length === 0 && value !== written;
}

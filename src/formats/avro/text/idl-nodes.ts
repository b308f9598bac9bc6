import type { ArrayNode, Member, Node, ObjectNode, StringNode } from "../../../source/node.js";
import { objectNode } from "../../../source/node.js";

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** JSON nodes made from IDL, with the positions of the IDL text. */
export function stringAt(value: string, { start, end }: Placed): StringNode {
  return { kind: "string", value, start, end };
}

export function arrayAt(items: readonly Node[], { start, end }: Placed): ArrayNode {
  return { kind: "array", items, start, end };
}

export function objectAt(
  entries: readonly (readonly [string, Node | undefined])[],
  { start, end }: Placed,
): ObjectNode {
  const members = entries.flatMap(([key, value]): Member[] =>
    value ? [{ key, start: value.start, end: value.end, value }] : [],
  );
  return objectNode(start, end, members);
}

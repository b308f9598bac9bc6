import { valueText } from "../documents/value-text.js";
import type { ArrayNode, Node } from "../../../source/node.js";
import type { Spot, Taken } from "./difference.js";
import { rawJson } from "./raw-json.js";
import { pointerOf } from "./substitute.js";
import { add, type At, nameInBase } from "./walk.js";

/** A longer list of single values is reported as one change of the whole list. */
const mostValues = 20;

/** How a listed value or name is called below the element that lists it. */
export function listedStep(keyword: string, node: Node): string {
  const name = node.kind === "string" ? node.value : rawJson(node);
  return keyword === "enum" ? `#${name}` : name;
}

/** `required` and `enum`: one change per name or value, unless there are very many. */
export function compareLists(
  { walk, keyword, element }: At,
  base: Taken<ArrayNode>,
  head: Taken<ArrayNode>,
): void {
  const texts = (list: Taken<ArrayNode>) => new Map(list.node.items.map((node) => [valueText(node), node]));
  const there = texts(base);
  const here = texts(head);
  const lost = [...there].filter(([text]) => !here.has(text));
  const gained = [...here].filter(([text]) => !there.has(text));
  if (lost.length + gained.length > mostValues) {
    add(walk, { rule: keyword, element, keyword }, base, head);
    return;
  }
  const without = (list: Taken<ArrayNode>, gone: string): Node | undefined => {
    const items = list.node.items.filter((node) => valueText(node) !== gone);
    return items.length === 0 && keyword === "required" ? undefined : { ...list.node, items };
  };
  const having = (list: Taken<ArrayNode>, node: Node): Node => ({
    ...list.node,
    items: [...list.node.items, node],
  });
  for (const [text, node] of [...lost, ...gained]) {
    const isLost = there.has(text);
    const spot: Spot = {
      keyword,
      node,
      text: node.kind === "string" && keyword === "required" ? node.value : rawJson(node),
    };
    walk.differences.push({
      rule: keyword,
      element: [...(isLost ? nameInBase(walk, element) : element), listedStep(keyword, node)],
      pointer: pointerOf(isLost ? base.path : head.path),
      base: isLost ? spot : undefined,
      head: isLost ? undefined : spot,
      inBase: { path: base.path, node: isLost ? without(base, text) : having(base, node) },
      inHead: { path: head.path, node: isLost ? having(head, node) : without(head, text) },
      ...(walk.names && { renamed: walk.names.base }),
      documents: walk,
    });
  }
}

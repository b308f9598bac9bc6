import type { ElementPath } from "../../../model/change.js";
import type { ArrayNode, Node } from "../../../source/node.js";
import type { Spot, Standing } from "./difference.js";
import { rawJson } from "./raw-json.js";
import { pointerOf } from "./substitute.js";
import type { Walk } from "./walk.js";
import { add, spotted } from "./walk.js";

/** A longer list of single values is reported as one change of the whole list. */
const mostValues = 20;

export type Listed = Standing & { readonly node: ArrayNode };

/** `required` and `enum`: one change per name or value, unless there are very many. */
export function compareLists(
  walk: Walk,
  key: string,
  base: Listed,
  head: Listed,
  element: ElementPath,
): void {
  const texts = (list: Listed) => new Map(list.node.items.map((node) => [rawJson(node), node]));
  const there = texts(base);
  const here = texts(head);
  const lost = [...there].filter(([text]) => !here.has(text));
  const gained = [...here].filter(([text]) => !there.has(text));
  if (lost.length + gained.length > mostValues) {
    add(walk, key, element, spotted(key, base), spotted(key, head), base.path, head.path);
    return;
  }
  const without = (list: Listed, gone: string): Node | undefined => {
    const items = list.node.items.filter((node) => rawJson(node) !== gone);
    return items.length === 0 && key === "required" ? undefined : { ...list.node, items };
  };
  const having = (list: Listed, node: Node): Node => ({ ...list.node, items: [...list.node.items, node] });
  for (const [text, node] of [...lost, ...gained]) {
    const isLost = there.has(text);
    const spot: Spot = {
      keyword: key,
      node,
      text: node.kind === "string" && key === "required" ? node.value : text,
    };
    const name = node.kind === "string" ? node.value : text;
    walk.found.push({
      rule: key,
      element: key === "enum" ? [...element, `#${name}`] : [...element, name],
      pointer: pointerOf(isLost ? base.path : head.path),
      base: isLost ? spot : undefined,
      head: isLost ? undefined : spot,
      inBase: { path: base.path, node: isLost ? without(base, text) : having(base, node) },
      inHead: { path: head.path, node: isLost ? having(head, node) : without(head, text) },
      documents: walk,
    });
  }
}

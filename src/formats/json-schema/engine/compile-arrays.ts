import type { Node } from "../../../source/node.js";
import { isAtLeast } from "../documents/dialect.js";
import { type At, malformed, sub } from "./compiler.js";
import { type Literal, top } from "./formula.js";
import type { Arena } from "./arena.js";

export function tuple(at: At, nodes: readonly Node[]): Literal {
  return at.compiler.arena.all(nodes.map((node, index) => at.compiler.arena.item(index, sub(at, node))));
}

export function items(at: At, value: Node, key: string): Literal {
  const modern = at.place.dialect === "2020-12";
  if (value.kind === "array")
    return modern
      ? malformed(at, key, value, "one schema (prefixItems holds a list)")
      : tuple(at, value.items);
  const prefix = modern ? at.schema.get("prefixItems") : undefined;
  return at.compiler.arena.rest(prefix?.kind === "array" ? prefix.items.length : 0, sub(at, value));
}

export function contains(at: At, value: Node): Literal {
  const { arena } = at.compiler;
  const counted = isAtLeast(at.place.dialect, "2019-09");
  const bound = (key: string, fallback: number) => {
    const node = counted ? at.schema.get(key) : undefined;
    return node?.kind === "number" ? node.value : fallback;
  };
  const schema = sub(at, value);
  const min = bound("minContains", 1);
  const max = bound("maxContains", Infinity);
  const atLeast = (count: number) => (count <= 0 ? top : arena.atom({ kind: "atLeast", count, schema }));
  const parts = [atLeast(Math.ceil(min))];
  if (max !== Infinity) parts.push(-atLeast(Math.floor(max) + 1));
  return onlyArrays(arena, arena.all(parts));
}

/** A negated atom holds of no other type by itself: said explicitly here. */
function onlyArrays(arena: Arena, literal: Literal): Literal {
  if (literal > 0 && arena.formula(literal).kind !== "all") return literal;
  return arena.any([-arena.types(["array"]), literal]);
}

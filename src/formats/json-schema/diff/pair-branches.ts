import type { Node } from "../../../source/node.js";
import { rawJson } from "./raw-json.js";

type Pair = readonly [base: number | undefined, head: number | undefined];

/**
 * Pairs the schemas of two lists. A place in a tuple has a meaning, so tuples are paired by place; branches have none:
 * equal ones are set aside, then those with the same title, reference or discriminator are paired, then the rest in
 * order if equally many are left on both sides.
 */
export function pairBranches(
  base: readonly Node[],
  head: readonly Node[],
  byPlace: boolean,
): readonly Pair[] {
  if (byPlace) {
    const length = Math.max(base.length, head.length);
    return Array.from({ length }, (_, i): Pair => [
      i < base.length ? i : undefined,
      i < head.length ? i : undefined,
    ]);
  }
  const left = new Set(base.keys());
  const right = new Set(head.keys());
  const pairs: Pair[] = [];
  for (const name of [rawJson, nameOf]) {
    const waiting = new Map<string, number[]>();
    for (const i of left) {
      const key = name(base[i] ?? nothing);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), i]);
    }
    for (const j of [...right]) {
      const key = name(head[j] ?? nothing);
      const i = key === undefined ? undefined : waiting.get(key)?.shift();
      if (i === undefined) continue;
      left.delete(i);
      right.delete(j);
      pairs.push([i, j]);
    }
  }
  const rest = [...right];
  if (left.size === right.size) return [...pairs, ...[...left].map((i, at): Pair => [i, rest[at]])];
  return [...pairs, ...[...left].map((i): Pair => [i, undefined]), ...rest.map((j): Pair => [undefined, j])];
}

const nothing: Node = { kind: "null", start: 0, end: 0 };

/** What a branch is about: its title, its reference, or the constant that tells it apart. */
function nameOf(node: Node): string | undefined {
  if (node.kind !== "object") return undefined;
  for (const key of ["title", "$ref", "$id", "$anchor", "const"]) {
    const value = node.get(key);
    if (value) return `${key} ${rawJson(value)}`;
  }
  const properties = node.get("properties");
  if (properties?.kind !== "object") return undefined;
  for (const { key, value } of properties.members) {
    const constant = value.kind === "object" ? value.get("const") : undefined;
    if (constant) return `${key} ${rawJson(constant)}`;
  }
  const type = node.get("type");
  return type && properties.members.length === 0 ? `type ${rawJson(type)}` : undefined;
}

import type { Node, ObjectNode } from "../../../source/node.js";
import { valueKey, valueOf } from "../values/value.js";
import { keysIn } from "./counting-members.js";

/** A value that is no schema, equal for equal values. */
export function valueText(node: Node): string {
  const value = valueOf(node);
  return value === undefined ? rawText(node) : valueKey(value);
}

/** Only for numbers too large to compute with. */
function rawText(node: Node): string {
  if (node.kind === "number") return node.raw;
  if (node.kind === "array") return `[${node.items.map(rawText).join(",")}]`;
  return node.kind === "object" ? membersText(node) : valueText(node);
}

function membersText(node: ObjectNode): string {
  const members = [...keysIn(node)].sort().map((key) => {
    const value = node.get(key);
    return `${JSON.stringify(key)}:${value ? rawText(value) : ""}`;
  });
  return `{${members.join(",")}}`;
}

import { memoByObject } from "../../../algorithms/memo.js";
import type { Node } from "../../../source/node.js";

/** A node as compact JSON: numbers digit for digit, keys in order, the last of duplicate keys. */
export const rawJson = memoByObject(textOf);

function textOf(node: Node): string {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "number":
      return node.raw;
    case "string":
      return JSON.stringify(node.value);
    case "array":
      return `[${node.items.map(rawJson).join(",")}]`;
    case "object": {
      const entries = new Map(node.members.map(({ key, value }) => [key, value]));
      const keys = [...entries.keys()].sort();
      return `{${keys.map((key) => `${JSON.stringify(key)}:${rawJson(entries.get(key) ?? node)}`).join(",")}}`;
    }
  }
}

import type { Enum, Message } from "../model/descriptor.js";
import { isCovered } from "../model/ranges.js";
import type { RangeNode } from "../syntax/ast.js";
import type { At } from "./buf-report.js";

export function jsonRule(id: string, base: Message | Enum, head: Message | Enum, at: At): void {
  const from = base.features.json_format;
  const to = head.features.json_format;
  if (from === "ALLOW" && to !== "ALLOW")
    at(id, `"${head.name}" JSON format support changed from ${from} to ${to}.`);
}

export function reservedRules(id: string, base: Message | Enum, head: Message | Enum, at: At): void {
  rangesRule(id, "reserved", base.node.reservedRanges, head.node.reservedRanges, head, at);
  const names = new Set(head.node.reservedNames.map(({ name }) => name));
  for (const { name } of base.node.reservedNames) {
    if (!names.has(name))
      at(id, `Previously present reserved name "${name}" on ${head.kind} "${head.name}" was deleted.`);
  }
}

export function rangesRule(
  id: string,
  kind: string,
  base: readonly RangeNode[],
  head: readonly RangeNode[],
  element: Message | Enum,
  at: At,
): void {
  for (const range of base) {
    if (!isCovered(range, head)) {
      at(
        id,
        `Previously present ${kind} range "[${String(range.from)},${String(range.to)}]" on ${element.kind} "${element.name}" is missing values.`,
      );
    }
  }
}

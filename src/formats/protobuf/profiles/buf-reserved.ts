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
  for (const range of base.node.reservedRanges)
    if (!isCovered(range, head.node.reservedRanges)) at(id, missingValues("reserved", range, head));
  const names = new Set(head.node.reservedNames.map(({ name }) => name));
  for (const { name } of base.node.reservedNames) {
    if (!names.has(name))
      at(id, `Previously present reserved name "${name}" on ${head.kind} "${head.name}" was deleted.`);
  }
}

export function missingValues(what: string, { from, to }: RangeNode, { kind, name }: Message | Enum): string {
  return `Previously present ${what} range "[${String(from)},${String(to)}]" on ${kind} "${name}" is missing values.`;
}

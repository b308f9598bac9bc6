import type { ElementPath } from "../../../model/change.js";
import { readsWith, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Enum, Message } from "../model/descriptor.js";
import { isCovered } from "../model/ranges.js";
import type { RangeNode, ReservedName, Span } from "../syntax/ast.js";
import { locationOf } from "../rule-kinds/location.js";

interface Reserved {
  readonly text: string;
  readonly isName: boolean;
}

interface Entry extends Reserved {
  readonly range?: RangeNode;
  readonly at: Span;
}

export const reserved = defineRule<Matched, Reserved>({
  id: "protobuf/reserved",
  title: "Reserved number or name added or removed",
  why: "Nothing is read differently today. But `reserved` is all that keeps a number which old data still carries from being given to another field.",
  remedy: "Keep reserved numbers and names for as long as any old message is stored or replayed.",
  references: ["buf:RESERVED_MESSAGE_NO_DELETE", "buf:RESERVED_ENUM_NO_DELETE"],
  surfaces: ["wire", "json"],
  *differences({ messages, enums }) {
    for (const { base, head } of [...messages, ...enums]) {
      if (!base || !head) continue;
      const from = entries(base);
      const to = entries(head);
      for (const entry of from)
        if (!covered(entry, to)) yield { ...at(head, head.at), base: entry, head: undefined };
      for (const entry of to)
        if (!covered(entry, from)) yield { ...at(head, entry.at), base: undefined, head: entry };
    }
  },
  reads: (reader, writer) =>
    writer && !reader
      ? readsWith("nothing is read differently until the number or name is used again")
      : reads,
  message({ base, head }) {
    const entry = head ?? base;
    return `reserved ${entry?.isName ? "name" : "number"} ${entry?.text ?? ""} was ${head ? "added" : "removed"}`;
  },
  shape: ({ text }) => text,
});

function at(
  type: Message | Enum,
  span: Span,
): { element: ElementPath; location: ReturnType<typeof locationOf>["location"] } {
  const { element, location } = locationOf<Message | Enum>({ base: undefined, head: type }, () => span);
  return { element, location };
}

function entries({ node }: Message | Enum): readonly Entry[] {
  return [...node.reservedRanges.map(ofRange), ...node.reservedNames.map(ofName)];
}

function ofRange(range: RangeNode): Entry {
  const { from, to, at: span } = range;
  const text = from === to ? String(from) : `${String(from)} to ${String(to)}`;
  return { text, isName: false, range, at: span };
}

function ofName({ name, at: span }: ReservedName): Entry {
  return { text: `"${name}"`, isName: true, at: span };
}

function covered({ text, range }: Entry, others: readonly Entry[]): boolean {
  if (!range) return others.some((other) => other.text === text);
  return isCovered(
    range,
    others.flatMap((other) => other.range ?? []),
  );
}

import { reads, readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Message } from "../model/descriptor.js";
import { mergedRanges } from "../model/ranges.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { locationOf } from "../rule-kinds/location.js";

interface Ranges {
  readonly message: Message;
  readonly ranges: readonly (readonly [number, number])[];
}

export const extensionRange = defineRule<Matched, Ranges>({
  id: "protobuf/extension-range",
  title: "Extension range changed",
  why: "Extensions of a number outside the ranges no longer compile, and a reader without them keeps their bytes among the unknown fields.",
  remedy: "Keep every extension range that somebody may use; ranges may always grow.",
  references: ["buf:EXTENSION_MESSAGE_NO_DELETE"],
  surfaces: ["wire", "json", "source"],
  *differences({ messages }) {
    for (const { base, head } of messages) {
      if (!base || !head) continue;
      const from = mergedRanges(base.node.extensionRanges);
      const to = mergedRanges(head.node.extensionRanges);
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const span = (message: Message) => message.node.extensionRanges[0]?.at ?? message.at;
      yield {
        ...locationOf({ base, head }, span),
        base: { message: base, ranges: from },
        head: { message: head, ranges: to },
      };
    }
  },
  reads(reader, writer, on) {
    if (
      !reader ||
      !writer ||
      writer.ranges.every(([from, to]) => reader.ranges.some((range) => range[0] <= from && range[1] >= to))
    )
      return reads;
    return isData(on)
      ? readsWith("extensions outside the ranges are kept as unknown fields")
      : breaksCode("extensions outside the ranges do not compile");
  },
  message: ({ base, head }) =>
    `the extension ranges of "${head?.message.name ?? ""}" changed from ${text(base)} to ${text(head)}`,
  shape: ({ ranges }) => ranges,
});

function text(side: Ranges | undefined): string {
  const parts =
    side?.ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)} to ${String(to)}`)) ?? [];
  return parts.length === 0 ? "none" : parts.join(", ");
}

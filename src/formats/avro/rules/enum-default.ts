import { reads, readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";

interface Fallback {
  readonly symbol: string | undefined;
}

export const enumDefault = defineRule<Matched, Fallback>({
  id: "avro/enum-default",
  title: "Default symbol of an enum added, removed or changed",
  why: "The default symbol stands in for symbols that a reader does not know. Between these two versions nothing becomes unreadable by it alone, but another default means another value for unknown symbols, and without one the next new symbol breaks this reader.",
  remedy: "Keep a default symbol such as UNKNOWN on every enum that may grow.",
  surfaces: ["wire"],
  *differences({ named }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind !== "enum" || head.kind !== "enum" || base.default === head.default) continue;
      yield differenceAt(
        match,
        { base: { symbol: base.default }, head: { symbol: head.default } },
        head.place,
      );
    }
  },
  reads(reader) {
    if (reader?.symbol === undefined)
      return readsWith("a symbol that this reader's enum lacks will be rejected");
    return reads;
  },
  message({ base, head }) {
    if (base?.symbol === undefined) return `the default symbol ${head?.symbol ?? ""} was added`;
    return head?.symbol === undefined
      ? `the default symbol ${base.symbol} was removed`
      : `the default symbol changed from ${base.symbol} to ${head.symbol}`;
  },
  shape: ({ symbol }) => symbol ?? null,
});

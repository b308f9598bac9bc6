import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import { symbolAdvice } from "../match/advice.js";
import type { Matched } from "../match/matched.js";
import { differenceAt } from "../match/place-difference.js";
import { trail } from "../match/trail.js";
import type { EnumSymbol, EnumType, Named } from "../schema/schema.js";

interface Symbol {
  readonly symbol: EnumSymbol;
  readonly type: EnumType;
  readonly otherType: EnumType;
  /** The types of head. */
  readonly types: readonly Named[];
}

export const enumSymbol = defineRule<Matched, Symbol>({
  id: "avro/enum-symbol",
  title: "Enum symbol added or removed",
  why: "A reader that meets a symbol it does not know takes the default of its own enum; without one, decoding fails. The default of a field does not help: it only stands in for a field that was not written.",
  remedy:
    'Give the enum a "default" symbol (next to "symbols", not on the field) in every reader before a writer uses a new symbol; remove a symbol only when no data holds it.',
  references: ["avro:MISSING_ENUM_SYMBOLS"],
  surfaces: ["wire"],
  *differences({ named, head: { types } }) {
    for (const match of named) {
      const { base, head } = match;
      if (base.kind !== "enum" || head.kind !== "enum") continue;
      const under = (symbol: EnumSymbol) => ({ at: trail(match.at, [`#${symbol.name}`]) });
      const [before, after] = [namesOf(base), namesOf(head)];
      for (const symbol of base.symbols)
        if (!after.has(symbol.name))
          yield differenceAt(
            under(symbol),
            { base: { symbol, type: base, otherType: head, types }, head: undefined },
            symbol.place,
          );
      for (const symbol of head.symbols)
        if (!before.has(symbol.name))
          yield differenceAt(
            under(symbol),
            { base: undefined, head: { symbol, type: head, otherType: base, types } },
            symbol.place,
          );
    }
  },
  reads(reader, writer, _on, { resolver }) {
    if (reader || !writer) return reads;
    const { otherType, type, symbol } = writer;
    return resolver.between(otherType, type, ["symbol", "symbol-default"], symbol);
  },
  message: ({ base, head }) => {
    const [name, type] = [(head ?? base)?.symbol.name ?? "", (head ?? base)?.type.name ?? ""];
    return `symbol ${name} was ${head ? "added to" : "removed from"} ${type}`;
  },
  advice: ({ base, head }) => {
    const type = head?.type ?? base?.otherType;
    return type && symbolAdvice(type, (head ?? base)?.types ?? [], head ? "added" : "removed");
  },
  shape: ({ symbol, type }) => [symbol.name, type.default ?? null],
});

function namesOf({ symbols }: EnumType): ReadonlySet<string> {
  return new Set(symbols.map(({ name }) => name));
}

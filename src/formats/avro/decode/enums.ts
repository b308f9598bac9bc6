import { readsWith, rejects } from "../../../model/outcome.js";
import type { EnumType } from "../schema/schema.js";
import type { Issue } from "./pair-graph.js";

/** What becomes of the writer's symbols that the reader's enum lacks: its default symbol, or nothing can be read. */
export function unknownSymbols(reader: EnumType, writer: EnumType): readonly Issue[] {
  const readable = new Set(reader.symbols.map(({ name }) => name));
  const unknown = writer.symbols.filter(({ name }) => !readable.has(name));
  const fallback = reader.default;
  return unknown.map((symbol): Issue =>
    fallback === undefined
      ? {
          kind: "symbol",
          part: symbol,
          outcome: rejects(`the reader's enum has no symbol ${symbol.name} and no default symbol`),
        }
      : {
          kind: "symbol-default",
          part: symbol,
          outcome: readsWith(`${symbol.name} arrives as the reader's default symbol ${fallback}`),
        },
  );
}

import type { Edition, MessageNode, Mutable, RangeNode, ReservedName } from "./ast.js";
import type { Cursor } from "./cursor.js";
import { compactOptions } from "./parse-options.js";

export const largestFieldNumber = 536_870_911;
export const largestEnumNumber = 2_147_483_647;

/** `reserved foo, bar;` is a statement of editions; elsewhere `reserved` may be the type of a field. */
export function isReserved(cursor: Cursor, edition: Edition): boolean {
  const { kind, text } = cursor.second();
  if (kind === "integer" || kind === "string" || text === "-") return true;
  return kind === "identifier" && (edition === "2023" || edition === "2024");
}

export function extensionRanges(cursor: Cursor): RangeNode[] {
  cursor.take();
  const ranges = rangeList(cursor, largestFieldNumber, false);
  const options = compactOptions(cursor);
  cursor.symbol(";");
  return ranges.map((range) => ({ ...range, options }));
}

export function reserved(
  cursor: Cursor,
  body: Pick<Mutable<MessageNode>, "reservedRanges" | "reservedNames">,
  { largest, edition }: { largest: number; edition: Edition },
): void {
  cursor.take();
  const first = cursor.peek();
  if (first.kind === "integer" || first.text === "-") {
    body.reservedRanges.push(...rangeList(cursor, largest, largest === largestEnumNumber));
  } else {
    const quoted = edition === "proto2" || edition === "proto3";
    body.reservedNames.push(...reservedNames(cursor, quoted));
  }
  cursor.symbol(";");
}

function reservedNames(cursor: Cursor, quoted: boolean): ReservedName[] {
  const names: ReservedName[] = [];
  do {
    const at = cursor.peek();
    const name = quoted
      ? cursor.string("a reserved name in quotes")
      : cursor.identifier("a reserved name without quotes");
    names.push({ name, at: { start: at.start, end: cursor.lastEnd() } });
  } while (cursor.trySymbol(","));
  return names;
}

function rangeList(cursor: Cursor, largest: number, negative: boolean): RangeNode[] {
  const ranges: RangeNode[] = [];
  do {
    const start = cursor.peek();
    const from = cursor.integer("a number", Number.MAX_SAFE_INTEGER, negative);
    let to = from;
    if (cursor.tryWord("to")) {
      to = cursor.tryWord("max")
        ? largest
        : cursor.integer("a number or max", Number.MAX_SAFE_INTEGER, negative);
    }
    ranges.push({ from, to, at: { start: start.start, end: cursor.lastEnd() }, options: [] });
  } while (cursor.trySymbol(","));
  return ranges;
}

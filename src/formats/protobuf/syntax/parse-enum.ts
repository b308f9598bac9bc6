import type { Edition, EnumNode, Mutable, Visibility } from "./ast.js";
import type { Cursor } from "./cursor.js";
import { compactOptions, optionStatement } from "./parse-options.js";
import { isReserved, largestEnumNumber, reserved } from "./parse-ranges.js";

type Body = Pick<Mutable<EnumNode>, "values" | "reservedRanges" | "reservedNames" | "options">;

export function enumeration(cursor: Cursor, edition: Edition, visibility: Visibility): EnumNode {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("an enum name");
  const body: Body = { values: [], reservedRanges: [], reservedNames: [], options: [] };
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) enumStatement(cursor, body, edition);
  const end = cursor.lastEnd();
  return { name, visibility, ...body, at: { start: start.start, end: nameToken.end }, end };
}

function enumStatement(cursor: Cursor, body: Body, edition: Edition): void {
  if (cursor.trySymbol(";")) return;
  const { text, start } = cursor.peek();
  const isValue = cursor.second().text === "=";
  if (text === "option" && !isValue) body.options.push(optionStatement(cursor));
  else if (text === "reserved" && !isValue && isReserved(cursor, edition))
    reserved(cursor, body, { largest: largestEnumNumber, edition });
  else {
    const name = cursor.identifier("an enum value name");
    cursor.symbol("=");
    const first = cursor.peek().start;
    const number = cursor.integer("an enum number", largestEnumNumber, true);
    const numberAt = { start: first, end: cursor.lastEnd() };
    const options = compactOptions(cursor);
    body.values.push({ name, number, options, numberAt, at: { start, end: cursor.symbol(";").end } });
  }
}

import type { AggregateField, OptionNode, OptionPart, OptionValue } from "./ast.js";
import type { Cursor } from "./cursor.js";

/** Aggregates nested deeper than this are refused: later steps recurse over them. */
const maxAggregateDepth = 64;

/** `option name = value;` */
export function optionStatement(cursor: Cursor): OptionNode {
  const start = cursor.take();
  const name = optionName(cursor);
  cursor.symbol("=");
  const value = optionValue(cursor);
  return { name, value, at: { start: start.start, end: cursor.symbol(";").end } };
}

const noOptions: readonly OptionNode[] = [];

/** `[name = value, …]`, or nothing. */
export function compactOptions(cursor: Cursor): readonly OptionNode[] {
  if (!cursor.trySymbol("[")) return noOptions;
  const options: OptionNode[] = [];
  do {
    const { start } = cursor.peek();
    const name = optionName(cursor);
    cursor.symbol("=");
    const value = optionValue(cursor);
    options.push({ name, value, at: { start, end: cursor.lastEnd() } });
  } while (cursor.trySymbol(","));
  cursor.symbol("]");
  return options;
}

function optionName(cursor: Cursor): readonly OptionPart[] {
  const parts: OptionPart[] = [];
  do {
    if (cursor.trySymbol("(")) {
      parts.push({ name: cursor.typeName("the name of a custom option"), extension: true });
      cursor.symbol(")");
    } else parts.push({ name: cursor.identifier("an option name"), extension: false });
  } while (cursor.trySymbol("."));
  return parts;
}

function optionValue(cursor: Cursor): OptionValue {
  return cursor.atSymbol("{") ? aggregate(cursor, 1) : scalar(cursor);
}

function scalar(cursor: Cursor): OptionValue {
  const { kind } = cursor.peek();
  if (kind === "string") return { kind: "string", text: cursor.string("a value") };
  if (cursor.trySymbol("-")) {
    const { kind: after, text } = cursor.peek();
    if (after === "identifier" && (text === "inf" || text === "nan" || text === "infinity")) {
      return { kind: "identifier", text: `-${cursor.take().text}` };
    }
    if (after !== "integer" && after !== "float") cursor.expected("a number after the minus sign");
    return { kind: "number", text: `-${cursor.take().text}` };
  }
  cursor.trySymbol("+");
  if (kind === "integer" || kind === "float") return { kind: "number", text: cursor.take().text };
  if (kind === "identifier") return { kind: "identifier", text: cursor.take().text };
  return cursor.expected("a value: a name, a number, a string or { … }");
}

/** The text format's message: `{ name: value … }` or `< … >`. */
function aggregate(cursor: Cursor, depth: number): OptionValue {
  if (depth > maxAggregateDepth) {
    cursor.fail(`option values are nested more than ${String(maxAggregateDepth)} levels deep`, cursor.peek());
  }
  cursor.hashComments(true);
  const close = cursor.take().text === "<" ? ">" : "}";
  const fields: AggregateField[] = [];
  while (!cursor.atSymbol(close)) {
    const name = aggregateName(cursor);
    const hasColon = cursor.trySymbol(":");
    const value = aggregateValue(cursor, depth, hasColon);
    fields.push({ name, value });
    if (!cursor.trySymbol(",")) cursor.trySymbol(";");
  }
  if (depth === 1) cursor.hashComments(false);
  cursor.symbol(close);
  return { kind: "aggregate", fields };
}

function atAggregate(cursor: Cursor): boolean {
  return cursor.atSymbol("{") || cursor.atSymbol("<");
}

function aggregateName(cursor: Cursor): string {
  if (!cursor.trySymbol("[")) return cursor.identifier("a field name or the end of the value");
  let name = cursor.typeName("the name of an extension");
  while (cursor.trySymbol("/")) name += `/${cursor.qualifiedName("a type name")}`;
  cursor.symbol("]");
  return `[${name}]`;
}

function aggregateValue(cursor: Cursor, depth: number, hasColon: boolean): OptionValue {
  if (atAggregate(cursor)) return aggregate(cursor, depth + 1);
  if (cursor.atSymbol("[")) return list(cursor, depth);
  if (!hasColon) cursor.expected('":" and a value, or { … }');
  return scalar(cursor);
}

function list(cursor: Cursor, depth: number): OptionValue {
  cursor.symbol("[");
  const items: OptionValue[] = [];
  if (cursor.trySymbol("]")) return { kind: "list", items };
  do {
    items.push(atAggregate(cursor) ? aggregate(cursor, depth + 1) : scalar(cursor));
  } while (cursor.trySymbol(","));
  cursor.symbol("]");
  return { kind: "list", items };
}

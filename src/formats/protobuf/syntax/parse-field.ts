import type { Edition, FieldNode, Label, Span, TypeNode } from "./ast.js";
import type { Cursor } from "./cursor.js";
import type { Body } from "./parse-message.js";
import { messageBody } from "./parse-message.js";
import { compactOptions } from "./parse-options.js";

interface FieldPlace {
  readonly edition: Edition;
  readonly depth: number;
  readonly oneof: number | undefined;
}

export function field(cursor: Cursor, body: Pick<Body, "messages">, place: FieldPlace): FieldNode {
  const start = cursor.peek();
  const label = labelOf(cursor);
  if (label && place.oneof !== undefined) {
    cursor.fail(`a field in a oneof takes no label: remove ${label}`, start);
  }
  if (cursor.atWord("group") && cursor.second().kind === "identifier")
    return group(cursor, body, { ...place, label, start });
  const type = typeOf(cursor);
  if (type.kind === "map" && label) {
    cursor.fail(`a map takes no label: remove ${label}`, start);
  }
  if (type.kind === "map" && place.oneof !== undefined) {
    cursor.fail("a map may not stand in a oneof: wrap it in a message", start);
  }
  const nameToken = cursor.peek();
  const name = cursor.identifier("a field name");
  cursor.symbol("=");
  const numberAt = cursor.peek();
  const number = cursor.integer("a field number", Number.MAX_SAFE_INTEGER);
  const options = compactOptions(cursor);
  const at = { start: start.start, end: cursor.symbol(";").end };
  return {
    name,
    number,
    label,
    type,
    oneof: place.oneof,
    group: false,
    options,
    at,
    nameAt: span(nameToken),
    numberAt: span(numberAt),
  };
}

function labelOf(cursor: Cursor): Label | undefined {
  const { text } = cursor.peek();
  if (text !== "optional" && text !== "required" && text !== "repeated") return undefined;
  // `optional.Foo x = 1` would be a type named optional; protoc reads a label, and so does this.
  cursor.take();
  return text;
}

export function group(
  cursor: Cursor,
  body: Pick<Body, "messages">,
  place: FieldPlace & { label: Label | undefined; start: Span },
): FieldNode {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a group name");
  if (!/^[A-Z]/.test(name))
    cursor.fail(`a group name begins with a capital letter: rename ${name}`, nameToken);
  cursor.symbol("=");
  const numberAt = cursor.peek();
  const number = cursor.integer("a field number", Number.MAX_SAFE_INTEGER);
  const options = compactOptions(cursor);
  const inner = messageBody(cursor, place.edition, place.depth + 1);
  const at = { start: place.start.start, end: numberAt.end };
  body.messages.push({ name, visibility: undefined, group: true, ...inner, at: span(nameToken) });
  return {
    name: name.toLowerCase(),
    number,
    label: place.label,
    type: { kind: "named", name, at: span(nameToken) },
    oneof: place.oneof,
    group: true,
    options,
    at,
    nameAt: span(nameToken),
    numberAt: span(numberAt),
  };
}

function typeOf(cursor: Cursor): TypeNode {
  const start = cursor.peek();
  if (start.text === "map" && cursor.second().text === "<") {
    cursor.take();
    cursor.symbol("<");
    const key = cursor.identifier("the map's key type");
    cursor.symbol(",");
    const value = cursor.typeName("the map's value type");
    return { kind: "map", key, value, at: { start: start.start, end: cursor.symbol(">").end } };
  }
  const name = cursor.typeName("a field type");
  return { kind: "named", name, at: { start: start.start, end: cursor.lastEnd() } };
}

/** A token is more than its place: nodes outlive it. */
export function span({ start, end }: Span): Span {
  return { start, end };
}

import type {
  Edition,
  ExtendNode,
  FieldNode,
  Label,
  MessageNode,
  Mutable,
  OneofNode,
  OptionNode,
  Span,
  TypeNode,
  Visibility,
} from "./ast.js";
import type { Cursor } from "./cursor.js";
import { enumeration } from "./parse-enum.js";
import { compactOptions, optionStatement } from "./parse-options.js";
import { extensionRanges, isReserved, largestFieldNumber, reserved } from "./parse-ranges.js";

/** protoc refuses messages nested deeper than this. */
const maxMessageDepth = 32;

type Body = Pick<
  Mutable<MessageNode>,
  | "fields"
  | "oneofs"
  | "messages"
  | "enums"
  | "extends"
  | "extensionRanges"
  | "reservedRanges"
  | "reservedNames"
  | "options"
>;

export function visibilityOf(cursor: Cursor): Visibility {
  const { text } = cursor.peek();
  if (text !== "export" && text !== "local") return undefined;
  const next = cursor.second().text;
  if (next !== "message" && next !== "enum") return undefined;
  cursor.take();
  return text;
}

export function message(
  cursor: Cursor,
  edition: Edition,
  visibility: Visibility,
  depth: number,
): MessageNode {
  const start = cursor.take();
  const at = cursor.peek();
  const name = cursor.identifier("a message name");
  const body = messageBody(cursor, edition, depth);
  const end = cursor.lastEnd();
  return { name, visibility, group: false, ...body, at: { start: start.start, end: at.end }, end };
}

function emptyBody(): Body {
  return {
    fields: [],
    oneofs: [],
    messages: [],
    enums: [],
    extends: [],
    extensionRanges: [],
    reservedRanges: [],
    reservedNames: [],
    options: [],
  };
}

function messageBody(cursor: Cursor, edition: Edition, depth: number): Body {
  if (depth > maxMessageDepth) {
    cursor.fail(
      `messages are nested more than ${String(maxMessageDepth)} levels deep: flatten them`,
      cursor.peek(),
    );
  }
  const body = emptyBody();
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) messageStatement(cursor, body, edition, depth);
  return body;
}

function messageStatement(cursor: Cursor, body: Body, edition: Edition, depth: number): void {
  if (cursor.trySymbol(";")) return;
  const visibility = visibilityOf(cursor);
  const { text } = cursor.peek();
  const next = cursor.second();
  const named = next.kind === "identifier";
  if (text === "message" && named) body.messages.push(message(cursor, edition, visibility, depth + 1));
  else if (text === "enum" && named) body.enums.push(enumeration(cursor, edition, visibility));
  else if (text === "extend" && (named || next.text === "."))
    body.extends.push(extend(cursor, { ...body, edition }, depth));
  else if (text === "oneof" && named) oneof(cursor, body, edition, depth);
  else if (text === "option" && (named || next.text === "(")) body.options.push(optionStatement(cursor));
  else if (text === "extensions" && next.kind === "integer")
    body.extensionRanges.push(...extensionRanges(cursor));
  else if (text === "reserved" && isReserved(cursor, edition))
    reserved(cursor, body, { largest: largestFieldNumber, edition });
  else body.fields.push(field(cursor, body, { edition, depth, oneof: undefined }));
}

function oneof(cursor: Cursor, body: Body, edition: Edition, depth: number): void {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a oneof name");
  const options: OptionNode[] = [];
  const index = body.oneofs.length;
  const node: OneofNode = { name, options, at: span(nameToken) };
  body.oneofs.push(node);
  cursor.symbol("{");
  let count = 0;
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option") && (cursor.second().kind === "identifier" || cursor.second().text === "(")) {
      options.push(optionStatement(cursor));
      continue;
    }
    body.fields.push(field(cursor, body, { edition, depth, oneof: index }));
    count += 1;
  }
  if (count === 0) cursor.fail(`oneof ${name} is empty: a oneof needs at least one field`, nameToken);
}

export function extend(
  cursor: Cursor,
  body: { messages: MessageNode[]; edition: Edition },
  depth: number,
): ExtendNode {
  cursor.take();
  const start = cursor.peek();
  const extendee = cursor.typeName("the extended message");
  const at = { start: start.start, end: cursor.lastEnd() };
  const fields: FieldNode[] = [];
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    fields.push(field(cursor, body, { edition: body.edition, depth, oneof: undefined }));
  }
  if (fields.length === 0) cursor.fail(`extend ${extendee} is empty: it needs at least one field`, at);
  return { extendee, fields, at };
}

interface FieldPlace {
  readonly edition: Edition;
  readonly depth: number;
  readonly oneof: number | undefined;
}

function field(cursor: Cursor, body: Pick<Body, "messages">, place: FieldPlace): FieldNode {
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
  const rest = numbered(cursor);
  const at = { start: start.start, end: cursor.symbol(";").end };
  return { name, label, type, oneof: place.oneof, group: false, ...rest, at, nameAt: span(nameToken) };
}

function labelOf(cursor: Cursor): Label | undefined {
  const { text } = cursor.peek();
  if (text !== "optional" && text !== "required" && text !== "repeated") return undefined;
  // In `optional.Foo x = 1` protoc reads a label, although it could be a type of package `optional`.
  cursor.take();
  return text;
}

function group(
  cursor: Cursor,
  body: Pick<Body, "messages">,
  place: FieldPlace & { label: Label | undefined; start: Span },
): FieldNode {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a group name");
  if (!/^[A-Z]/.test(name))
    cursor.fail(`a group name begins with a capital letter: rename ${name}`, nameToken);
  const rest = numbered(cursor);
  const inner = messageBody(cursor, place.edition, place.depth + 1);
  const at = { start: place.start.start, end: rest.numberAt.end };
  const nameAt = span(nameToken);
  body.messages.push({
    name,
    visibility: undefined,
    group: true,
    ...inner,
    at: nameAt,
    end: cursor.lastEnd(),
  });
  const type: TypeNode = { kind: "named", name, at: nameAt };
  return {
    name: name.toLowerCase(),
    label: place.label,
    type,
    oneof: place.oneof,
    group: true,
    ...rest,
    at,
    nameAt,
  };
}

/** `= 7 [deprecated = true]` */
function numbered(cursor: Cursor): Pick<FieldNode, "number" | "numberAt" | "options"> {
  cursor.symbol("=");
  const numberAt = span(cursor.peek());
  const number = cursor.integer("a field number", Number.MAX_SAFE_INTEGER);
  return { number, numberAt, options: compactOptions(cursor) };
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

/** Copies the span alone: a node must not keep its tokens alive. */
function span({ start, end }: Span): Span {
  return { start, end };
}

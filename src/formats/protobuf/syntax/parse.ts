import type {
  Edition,
  EnumNode,
  EnumValueNode,
  ExtendNode,
  FieldNode,
  FileNode,
  ImportNode,
  Label,
  MessageNode,
  OneofNode,
  OptionNode,
  RangeNode,
  ReservedName,
  RpcNode,
  ServiceNode,
  Span,
  SyntaxFault,
  TypeNode,
  Visibility,
} from "./ast.js";
import type { Cursor } from "./cursor.js";
import { cursorOf } from "./cursor.js";
import { ProtoSyntaxError } from "./lexer.js";
import { compactOptions, optionStatement } from "./parse-options.js";

/** protoc refuses messages nested deeper than this. */
const deepestMessage = 32;
export const largestFieldNumber = 536_870_911;
const largestEnumNumber = 2_147_483_647;

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
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

/**
 * Reads one .proto text (proto2, proto3, editions 2023 and 2024). Grammar faults stop at the first; what is wrong
 * with a well-formed file is found later, by `validate`.
 */
export function parseProto(text: string): { readonly file: FileNode } | { readonly fault: SyntaxFault } {
  try {
    return { file: file(cursorOf(text)) };
  } catch (error) {
    if (error instanceof ProtoSyntaxError) return { fault: error.fault };
    throw error;
  }
}

function file(cursor: Cursor): FileNode {
  const found = {
    edition: "proto2" as Edition,
    editionAt: undefined as Span | undefined,
    package: "",
    packageAt: undefined as Span | undefined,
    imports: [] as ImportNode[],
    options: [] as OptionNode[],
    messages: [] as MessageNode[],
    enums: [] as EnumNode[],
    extends: [] as ExtendNode[],
    services: [] as ServiceNode[],
  };
  if (cursor.atWord("syntax") || cursor.atWord("edition")) Object.assign(found, edition(cursor));
  while (!cursor.atEnd()) topLevel(cursor, found);
  return found;
}

function edition(cursor: Cursor): { edition: Edition; editionAt: Span } {
  const start = cursor.peek();
  const keyword = cursor.identifier("syntax or edition");
  cursor.symbol("=");
  const value = cursor.string(`${keyword} in quotes`);
  const editionAt = { start: start.start, end: cursor.symbol(";").end };
  const known: readonly string[] = keyword === "syntax" ? ["proto2", "proto3"] : ["2023", "2024"];
  if (!known.includes(value)) {
    cursor.fail(
      `${keyword} ${JSON.stringify(value)} is not known: expected ${known.map((name) => JSON.stringify(name)).join(" or ")}`,
      editionAt,
    );
  }
  return { edition: value as Edition, editionAt };
}

function topLevel(
  cursor: Cursor,
  found: Pick<Body, "messages" | "enums" | "extends" | "options"> & {
    edition: Edition;
    package: string;
    packageAt: Span | undefined;
    imports: ImportNode[];
    services: ServiceNode[];
  },
): void {
  if (cursor.trySymbol(";")) return;
  const visibility = visibilityOf(cursor);
  const token = cursor.peek();
  switch (token.text) {
    case "message":
      found.messages.push(message(cursor, found.edition, visibility, 1));
      return;
    case "enum":
      found.enums.push(enumeration(cursor, found.edition, visibility));
      return;
    case "extend":
      found.extends.push(extend(cursor, found, 1));
      return;
    case "import":
      found.imports.push(importStatement(cursor));
      return;
    case "option":
      found.options.push(optionStatement(cursor));
      return;
    case "service":
      found.services.push(service(cursor));
      return;
    case "package": {
      if (found.packageAt) cursor.fail("a file has one package: remove the second package statement", token);
      cursor.take();
      found.package = cursor.qualifiedName("a package name");
      found.packageAt = { start: token.start, end: cursor.symbol(";").end };
      return;
    }
    case "syntax":
    case "edition":
      cursor.fail(`${token.text} must be the first statement of the file: move it up`, token);
      return;
    default:
      cursor.expected("message, enum, service, extend, import, package or option");
  }
}

function visibilityOf(cursor: Cursor): Visibility {
  const { text } = cursor.peek();
  if (text !== "export" && text !== "local") return undefined;
  const next = cursor.second().text;
  if (next !== "message" && next !== "enum") return undefined;
  cursor.take();
  return text;
}

function importStatement(cursor: Cursor): ImportNode {
  const start = cursor.take();
  let kind: ImportNode["kind"] = "plain";
  for (const word of ["public", "weak", "option"] as const) if (cursor.tryWord(word)) kind = word;
  const path = cursor.string("the path of the imported file in quotes");
  return { path, kind, at: { start: start.start, end: cursor.symbol(";").end } };
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

function message(cursor: Cursor, edition: Edition, visibility: Visibility, depth: number): MessageNode {
  const start = cursor.take();
  const at = cursor.peek();
  const name = cursor.identifier("a message name");
  const body = messageBody(cursor, edition, depth);
  return { name, visibility, group: false, ...body, at: { start: start.start, end: at.end } };
}

function messageBody(cursor: Cursor, edition: Edition, depth: number): Body {
  if (depth > deepestMessage) {
    cursor.fail(
      `messages are nested more than ${String(deepestMessage)} levels deep: flatten them`,
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

/** `reserved foo, bar;` is a statement of editions; elsewhere `reserved` may be the type of a field. */
function isReserved(cursor: Cursor, edition: Edition): boolean {
  const { kind, text } = cursor.second();
  if (kind === "integer" || kind === "string" || text === "-") return true;
  return kind === "identifier" && (edition === "2023" || edition === "2024");
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
    nameAt: nameToken,
    numberAt,
  };
}

function labelOf(cursor: Cursor): Label | undefined {
  const { text } = cursor.peek();
  if (text !== "optional" && text !== "required" && text !== "repeated") return undefined;
  // `optional.Foo x = 1` would be a type named optional; protoc reads a label, and so does this.
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
  cursor.symbol("=");
  const numberAt = cursor.peek();
  const number = cursor.integer("a field number", Number.MAX_SAFE_INTEGER);
  const options = compactOptions(cursor);
  const inner = messageBody(cursor, place.edition, place.depth + 1);
  const at = { start: place.start.start, end: numberAt.end };
  body.messages.push({ name, visibility: undefined, group: true, ...inner, at: nameToken });
  return {
    name: name.toLowerCase(),
    number,
    label: place.label,
    type: { kind: "named", name, at: nameToken },
    oneof: place.oneof,
    group: true,
    options,
    at,
    nameAt: nameToken,
    numberAt,
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

function oneof(cursor: Cursor, body: Body, edition: Edition, depth: number): void {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a oneof name");
  const options: OptionNode[] = [];
  const index = body.oneofs.length;
  const node: OneofNode = { name, options, at: nameToken };
  body.oneofs.push(node);
  cursor.symbol("{");
  let members = 0;
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option") && (cursor.second().kind === "identifier" || cursor.second().text === "(")) {
      options.push(optionStatement(cursor));
      continue;
    }
    body.fields.push(field(cursor, body, { edition, depth, oneof: index }));
    members += 1;
  }
  if (members === 0) cursor.fail(`oneof ${name} is empty: a oneof needs at least one field`, nameToken);
}

function extend(
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

function extensionRanges(cursor: Cursor): RangeNode[] {
  cursor.take();
  const ranges = rangeList(cursor, largestFieldNumber, false);
  const options = compactOptions(cursor);
  cursor.symbol(";");
  return ranges.map((range) => ({ ...range, options }));
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

function reserved(
  cursor: Cursor,
  body: Pick<Body, "reservedRanges" | "reservedNames">,
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

function enumeration(cursor: Cursor, edition: Edition, visibility: Visibility): EnumNode {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("an enum name");
  const body = {
    values: [] as EnumValueNode[],
    reservedRanges: [] as RangeNode[],
    reservedNames: [] as ReservedName[],
    options: [] as OptionNode[],
  };
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) enumStatement(cursor, body, edition);
  return { name, visibility, ...body, at: { start: start.start, end: nameToken.end } };
}

function enumStatement(
  cursor: Cursor,
  body: {
    values: EnumValueNode[];
    reservedRanges: RangeNode[];
    reservedNames: ReservedName[];
    options: OptionNode[];
  },
  edition: Edition,
): void {
  if (cursor.trySymbol(";")) return;
  const { text, start } = cursor.peek();
  const isValue = cursor.second().text === "=";
  if (text === "option" && !isValue) body.options.push(optionStatement(cursor));
  else if (text === "reserved" && !isValue && isReserved(cursor, edition))
    reserved(cursor, body, { largest: largestEnumNumber, edition });
  else {
    const name = cursor.identifier("an enum value name");
    cursor.symbol("=");
    const number = cursor.integer("an enum number", largestEnumNumber, true);
    const options = compactOptions(cursor);
    body.values.push({ name, number, options, at: { start, end: cursor.symbol(";").end } });
  }
}

function service(cursor: Cursor): ServiceNode {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a service name");
  const options: OptionNode[] = [];
  const rpcs: RpcNode[] = [];
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option")) options.push(optionStatement(cursor));
    else if (cursor.atWord("rpc")) rpcs.push(rpc(cursor));
    else cursor.expected("rpc, option or }");
  }
  return { name, options, rpcs, at: { start: start.start, end: nameToken.end } };
}

function rpc(cursor: Cursor): RpcNode {
  const start = cursor.take();
  const name = cursor.identifier("a method name");
  const request = rpcType(cursor);
  cursor.word("returns");
  const response = rpcType(cursor);
  const at = { start: start.start, end: cursor.lastEnd() };
  const options: OptionNode[] = [];
  if (!cursor.trySymbol(";")) {
    cursor.symbol("{");
    while (!cursor.trySymbol("}")) {
      if (cursor.trySymbol(";")) continue;
      if (!cursor.atWord("option")) cursor.expected("option or }");
      options.push(optionStatement(cursor));
    }
  }
  return {
    name,
    request: request.name,
    response: response.name,
    clientStreaming: request.streaming,
    serverStreaming: response.streaming,
    options,
    at,
    requestAt: request.at,
    responseAt: response.at,
  };
}

function rpcType(cursor: Cursor): { name: string; streaming: boolean; at: Span } {
  cursor.symbol("(");
  const start = cursor.peek();
  const streaming = start.text === "stream" && streams(cursor, start);
  if (streaming) cursor.take();
  const first = cursor.peek();
  const name = cursor.typeName("a message type");
  const at = { start: first.start, end: cursor.lastEnd() };
  cursor.symbol(")");
  return { name, streaming, at };
}

/** `(stream Foo)` streams, `(stream)` and `(stream.Foo)` name a type; a space before the dot makes it a keyword. */
function streams(cursor: Cursor, keyword: Span): boolean {
  const next = cursor.second();
  return next.kind === "identifier" || (next.text === "." && next.start > keyword.end);
}

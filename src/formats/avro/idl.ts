import type { Node, ObjectNode } from "../../source/node.js";
import type { Text } from "../../source/text.js";
import { arrayAt, objectAt, stringAt } from "./idl-nodes.js";
import type { IdlScanner, Token } from "./idl-scanner.js";
import { idlScanner, shown } from "./idl-scanner.js";
import type { Annotation, IdlType } from "./idl-types.js";
import { readAnnotations, readType, readValue } from "./idl-types.js";
import type { Import } from "./parsed.js";

/** An IDL file rendered to the nodes that its JSON form would have, with the positions of the IDL text. */
export interface IdlDocument {
  readonly protocol: ObjectNode | undefined;
  readonly namespace: string;
  readonly types: readonly Node[];
  readonly main: Node | undefined;
  readonly imports: readonly Import[];
}

interface Declarations {
  readonly imports: Import[];
  readonly types: Node[];
  readonly messages: [string, Node][];
}

const definitions = ["record", "error", "enum", "fixed"];

/**
 * Reads Avro IDL (1.12, Idl.g4): a protocol, or `namespace …;`, `schema …;` and named types.
 * @throws ReadError with line, column and what was expected.
 */
export function readIdl(text: Text): IdlDocument {
  const scanner = idlScanner(text);
  const found: Declarations = { imports: [], types: [], messages: [] };
  const doc = scanner.doc();
  const annotations = readAnnotations(scanner);
  const first = scanner.peek();
  if (first.kind === "end" && annotations.length === 0)
    scanner.fail("the file is empty: expected a protocol, a schema or named types", first);
  if (scanner.accept("protocol")) {
    const protocol = readProtocol(scanner, { doc, annotations, start: first.start }, found);
    atEnd(scanner);
    return { protocol, namespace: "", types: [], main: undefined, imports: found.imports };
  }
  return readSchemaFile(scanner, { doc, annotations }, found);
}

interface Header {
  readonly doc: string | undefined;
  readonly annotations: readonly Annotation[];
}

function readSchemaFile(scanner: IdlScanner, header: Header, found: Declarations): IdlDocument {
  let namespace = "";
  let main: Node | undefined;
  let pending: Header | undefined = header;
  for (;;) {
    const { doc, annotations } = pending ?? { doc: scanner.doc(), annotations: readAnnotations(scanner) };
    pending = undefined;
    const token = scanner.peek();
    if (token.kind === "end") break;
    if (scanner.accept("namespace"))
      namespace = endOfStatement(scanner, nameToken(scanner, "a namespace")).text;
    else if (scanner.accept("schema")) {
      main = readType(scanner, annotations).node;
      endOfStatement(scanner, token);
    } else if (token.text === "import") readImport(scanner, found);
    else if (definitions.includes(token.text))
      found.types.push(readDefinition(scanner, { doc, annotations }));
    else
      scanner.fail(
        `expected protocol, namespace, schema, import, record, error, enum or fixed, found ${shown(token)}`,
        token,
      );
  }
  return { protocol: undefined, namespace, types: found.types, main, imports: found.imports };
}

function readProtocol(
  scanner: IdlScanner,
  header: Header & { start: number },
  found: Declarations,
): ObjectNode {
  const name = nameToken(scanner, "the protocol's name");
  scanner.expect("{", "after the protocol's name");
  let close = scanner.accept("}");
  while (!close) {
    const declared = { doc: scanner.doc(), annotations: readAnnotations(scanner) };
    const token = scanner.peek();
    if (token.kind === "end")
      scanner.fail(`expected } at the end of protocol ${name.text}, found the end of the file`, token);
    if (token.text === "import" && token.kind === "name") readImport(scanner, found);
    else if (token.kind === "name" && definitions.includes(token.text))
      found.types.push(readDefinition(scanner, declared));
    else found.messages.push(readMessage(scanner, declared));
    close = scanner.accept("}");
  }
  const place = { start: header.start, end: close.end };
  const messages = objectAt(found.messages, place);
  return objectAt(
    [
      ["protocol", stringAt(name.text, name)],
      ...common(header, name),
      ["types", arrayAt(found.types, place)],
      ["messages", messages],
    ],
    place,
  );
}

function readImport(scanner: IdlScanner, { imports }: Declarations): void {
  scanner.take();
  const kind = scanner.take();
  if (!["idl", "protocol", "schema"].includes(kind.text))
    scanner.fail(`expected import idl, import protocol or import schema, found ${shown(kind)}`, kind);
  const path = scanner.take();
  if (path.kind !== "string") scanner.fail(`expected the file's path in quotes, found ${shown(path)}`, path);
  imports.push({ path: path.text, start: path.start, end: path.end });
  endOfStatement(scanner, path);
}

function readDefinition(scanner: IdlScanner, header: Header): Node {
  const keyword = scanner.take();
  const name = nameToken(scanner, `the name of this ${keyword.text}`);
  const start: readonly (readonly [string, Node | undefined])[] = [
    ["type", stringAt(keyword.text, keyword)],
    ["name", stringAt(name.text, name)],
    ...common(header, name),
  ];
  if (keyword.text === "fixed") {
    scanner.expect("(", "after the name of this fixed");
    const size = readValue(scanner, 0);
    scanner.expect(")", "after the size");
    return objectAt([...start, ["size", size]], endOfStatement(scanner, keyword, keyword.start));
  }
  scanner.expect("{", `after the name of this ${keyword.text}`);
  return keyword.text === "enum" ? readEnum(scanner, keyword, start) : readRecord(scanner, keyword, start);
}

type Entries = readonly (readonly [string, Node | undefined])[];

function readEnum(scanner: IdlScanner, keyword: Token, start: Entries): Node {
  const symbols: Node[] = [];
  let close = scanner.accept("}");
  while (!close) {
    readAnnotations(scanner);
    const symbol = nameToken(scanner, "an enum symbol");
    symbols.push(stringAt(symbol.text, symbol));
    close = scanner.accept("}");
    if (!close) scanner.expect(",", "or } after an enum symbol");
  }
  const fallback = scanner.accept("=") && nameToken(scanner, "the default symbol");
  if (fallback) endOfStatement(scanner, fallback);
  const place = { start: keyword.start, end: fallback?.end ?? close.end };
  return objectAt(
    [
      ...start,
      ["symbols", arrayAt(symbols, place)],
      ["default", fallback && stringAt(fallback.text, fallback)],
    ],
    place,
  );
}

function readRecord(scanner: IdlScanner, keyword: Token, start: Entries): Node {
  const fields: Node[] = [];
  let close = scanner.accept("}");
  while (!close) {
    fields.push(...readFields(scanner));
    close = scanner.accept("}");
  }
  const place = { start: keyword.start, end: close.end };
  return objectAt([...start, ["fields", arrayAt(fields, place)]], place);
}

/** One type, one or more names. */
function readFields(scanner: IdlScanner): readonly Node[] {
  const doc = scanner.doc();
  const type = readType(scanner, readAnnotations(scanner));
  const fields = [readVariable(scanner, type, doc)];
  while (scanner.accept(",")) fields.push(readVariable(scanner, type, doc));
  endOfStatement(scanner, scanner.peek());
  return fields;
}

function readVariable(scanner: IdlScanner, type: IdlType, doc: string | undefined): Node {
  const ownDoc = scanner.doc() ?? doc;
  const annotations = readAnnotations(scanner);
  const name = nameToken(scanner, "a field's name");
  const value = scanner.accept("=") ? readValue(scanner, 0) : undefined;
  return objectAt(
    [
      ["name", stringAt(name.text, name)],
      ["type", typeFor(type, value)],
      ["default", value],
      ...common({ doc: ownDoc, annotations }, name),
    ],
    { start: name.start, end: value?.end ?? name.end },
  );
}

/** `string? x = "a"` means [string, null]: the default fits the first branch. */
function typeFor({ node, optional }: IdlType, value: Node | undefined): Node {
  if (!optional || node.kind !== "array" || value === undefined || value.kind === "null") return node;
  return arrayAt([...node.items].reverse(), node);
}

function readMessage(scanner: IdlScanner, header: Header): [string, Node] {
  const first = scanner.peek();
  const response = readType(scanner, header.annotations);
  const name = nameToken(scanner, "a message's name");
  scanner.expect("(", "after the message's name");
  const parameters: Node[] = [];
  let close = scanner.accept(")");
  while (!close) {
    const doc = scanner.doc();
    parameters.push(readVariable(scanner, readType(scanner, readAnnotations(scanner)), doc));
    close = scanner.accept(")");
    if (!close) scanner.expect(",", "or ) after a parameter");
  }
  const oneWay = scanner.accept("oneway");
  const errors: Node[] = [];
  if (scanner.accept("throws")) {
    do {
      const error = nameToken(scanner, "an error's name");
      errors.push(stringAt(error.text, error));
    } while (scanner.accept(","));
  }
  const place = endOfStatement(scanner, first, first.start);
  const node = objectAt(
    [
      ...common({ doc: header.doc, annotations: [] }, name),
      ["request", arrayAt(parameters, place)],
      ["response", response.node],
      ["one-way", oneWay && { kind: "boolean", value: true, start: oneWay.start, end: oneWay.end }],
      ["errors", errors.length > 0 ? arrayAt(errors, place) : undefined],
    ],
    name,
  );
  return [name.text, node];
}

function common({ doc, annotations }: Header, at: Token): [string, Node | undefined][] {
  const attributes = annotations.map(({ name, value }): [string, Node] => [name, value]);
  return [["doc", doc === undefined ? undefined : stringAt(doc, at)], ...attributes];
}

function nameToken(scanner: IdlScanner, what: string): Token {
  const token = scanner.take();
  if (token.kind === "name" || token.kind === "quoted") return token;
  return scanner.fail(`expected ${what}, found ${shown(token)}`, token);
}

function endOfStatement(scanner: IdlScanner, token: Token, start = token.start): Token {
  const { end } = scanner.expect(";", "at the end of this statement");
  return { ...token, start, end };
}

function atEnd(scanner: IdlScanner): void {
  const token = scanner.peek();
  if (token.kind !== "end")
    scanner.fail(`expected the end of the file after the protocol, found ${shown(token)}`, token);
}

import type { Flaw } from "../../../model/location.js";
import type { Node, ObjectNode } from "../../../source/node.js";
import type { Text } from "../../../source/text.js";
import type { Header } from "./idl-definitions.js";
import {
  common,
  definitions,
  endOfStatement,
  nameToken,
  readDefinition,
  readMessage,
  reserved,
} from "./idl-definitions.js";
import { arrayAt, objectAt, stringAt } from "./idl-nodes.js";
import { IdlScanner, shown } from "./idl-scanner.js";
import { readAnnotations, readType } from "./idl-types.js";
import type { Import } from "./parsed.js";

/** An IDL file rendered to the nodes that its JSON form would have, with the positions of the IDL text. */
export interface IdlDocument {
  readonly protocol: ObjectNode | undefined;
  readonly namespace: string;
  readonly types: readonly Node[];
  readonly main: Node | undefined;
  readonly imports: readonly Import[];
  readonly notes: readonly string[];
  readonly flaws: readonly Flaw[];
}

interface Declarations {
  readonly imports: Import[];
  readonly types: Node[];
  readonly messages: [string, Node][];
}

/**
 * Reads Avro IDL (1.12, Idl.g4): a protocol, or `namespace …;`, `schema …;` and named types.
 * @throws ReadError with line, column and what was expected.
 */
export function readIdl(text: Text): IdlDocument {
  const scanner = new IdlScanner(text);
  const { notes, flaws } = scanner;
  const declarations: Declarations = { imports: [], types: [], messages: [] };
  const doc = scanner.doc();
  const annotations = readAnnotations(scanner);
  const first = scanner.peek();
  if (first.kind === "end" && annotations.length === 0)
    scanner.fail("the file is empty: expected a protocol, a schema or named types", first);
  if (scanner.accept("protocol")) {
    const protocol = readProtocol(scanner, { doc, annotations, start: first.start }, declarations);
    atEnd(scanner);
    const { imports } = declarations;
    return { protocol, namespace: "", types: [], main: undefined, imports, notes, flaws };
  }
  return readSchemaFile(scanner, { doc, annotations }, declarations);
}

function readSchemaFile(scanner: IdlScanner, header: Header, declarations: Declarations): IdlDocument {
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
    } else if (token.text === "import") readImport(scanner, declarations);
    else if (definitions.includes(token.text))
      declarations.types.push(readDefinition(scanner, { doc, annotations }));
    else
      scanner.fail(
        `expected protocol, namespace, schema, import, record, error, enum or fixed, found ${shown(token)}`,
        token,
      );
  }
  const { types, imports } = declarations;
  const { notes, flaws } = scanner;
  return { protocol: undefined, namespace, types, main, imports, notes, flaws };
}

function readProtocol(
  scanner: IdlScanner,
  header: Header & { start: number },
  declarations: Declarations,
): ObjectNode {
  const name = nameToken(scanner, "the protocol's name");
  scanner.expect("{", "after the protocol's name");
  let close = scanner.accept("}");
  while (!close) {
    const declared = { doc: scanner.doc(), annotations: readAnnotations(scanner) };
    const token = scanner.peek();
    if (token.kind === "end")
      scanner.fail(`expected } at the end of protocol ${name.text}, found the end of the file`, token);
    if (token.text === "import" && token.kind === "name") readImport(scanner, declarations);
    else if (token.kind === "name" && definitions.includes(token.text))
      declarations.types.push(readDefinition(scanner, declared));
    else declarations.messages.push(readMessage(scanner, declared));
    close = scanner.accept("}");
  }
  const place = { start: header.start, end: close.end };
  // Of messages of one name, Apache Avro keeps the last.
  const messages = objectAt([...new Map(declarations.messages)], place);
  return objectAt(
    [
      ["protocol", stringAt(name.text, name)],
      ...common(scanner, header, name, reserved.protocol),
      ["types", arrayAt(declarations.types, place)],
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

function atEnd(scanner: IdlScanner): void {
  const token = scanner.peek();
  if (token.kind !== "end")
    scanner.fail(`expected the end of the file after the protocol, found ${shown(token)}`, token);
}

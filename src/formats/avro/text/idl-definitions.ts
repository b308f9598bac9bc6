import type { Node } from "../../../source/node.js";
import { arrayAt, objectAt, stringAt } from "./idl-nodes.js";
import { type IdlScanner, shown, type Token } from "./idl-scanner.js";
import {
  type Annotation,
  entriesOf,
  type IdlType,
  readAnnotations,
  readType,
  readValue,
} from "./idl-types.js";

/** The words that begin a named type. */
export const definitions = ["record", "error", "enum", "fixed"];

/** What stands before a declaration. */
export interface Header {
  readonly doc: string | undefined;
  readonly annotations: readonly Annotation[];
}

export function readDefinition(scanner: IdlScanner, header: Header): Node {
  const keyword = scanner.take();
  const name = nameToken(scanner, `the name of this ${keyword.text}`);
  const start: readonly (readonly [string, Node | undefined])[] = [
    ["type", stringAt(keyword.text, keyword)],
    ["name", stringAt(name.text, name)],
    ...common(scanner, header, name, keyword.text === "enum" ? reserved.enum : reserved.named),
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
  const close = scanner.list("}", "after an enum symbol", () => {
    readAnnotations(scanner);
    const symbol = nameToken(scanner, "an enum symbol");
    symbols.push(stringAt(symbol.text, symbol));
  });
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
      ...common(scanner, { doc: ownDoc, annotations }, name, reserved.field),
    ],
    { start: name.start, end: value?.end ?? name.end },
  );
}

/** `string? x = "a"` means [string, null]: the default fits the first branch. */
function typeFor({ node, optional }: IdlType, value: Node | undefined): Node {
  if (!optional || node.kind !== "array" || value === undefined || value.kind === "null") return node;
  return arrayAt([...node.items].reverse(), node);
}

export function readMessage(scanner: IdlScanner, header: Header): [string, Node] {
  const first = scanner.peek();
  const nothing = scanner.accept("void");
  const response = nothing ? { node: stringAt("null", nothing) } : readType(scanner, []);
  const name = nameToken(scanner, "a message's name");
  scanner.expect("(", "after the message's name");
  const parameters: Node[] = [];
  scanner.list(")", "after a parameter", () => {
    const doc = scanner.doc();
    parameters.push(readVariable(scanner, readType(scanner, readAnnotations(scanner)), doc));
  });
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
      ...common(scanner, header, name, reserved.message),
      ["request", arrayAt(parameters, place)],
      ["response", response.node],
      ["one-way", oneWay && { kind: "boolean", value: true, start: oneWay.start, end: oneWay.end }],
      ["errors", listOf(errors)],
    ],
    name,
  );
  return [name.text, node];
}

/** The attributes that no annotation sets; namespace, aliases and order have annotations of their own where they make sense. */
export const reserved = {
  protocol: ["protocol", "doc", "types", "messages", "errors"],
  named: ["doc", "fields", "items", "name", "size", "symbols", "values", "type"],
  enum: ["doc", "fields", "items", "name", "size", "symbols", "values", "type", "default"],
  field: ["default", "doc", "name", "type"],
  message: ["doc", "request", "response", "errors", "one-way"],
} as const;

/** The documentation and the annotations as attributes. */
export function common(
  scanner: IdlScanner,
  { doc, annotations }: Header,
  at: Token,
  names: readonly string[],
): [string, Node | undefined][] {
  return [
    ["doc", doc === undefined ? undefined : stringAt(doc, at)],
    ...entriesOf(scanner, annotations, names),
  ];
}

/** An array that stands where its items do; undefined without any. */
function listOf(items: readonly Node[]): Node | undefined {
  const [first, last] = [items[0], items.at(-1)];
  return first && last && arrayAt(items, { start: first.start, end: last.end });
}

export function nameToken(scanner: IdlScanner, what: string): Token {
  const token = scanner.take();
  if (token.kind === "name" || token.kind === "quoted") return token;
  return scanner.fail(`expected ${what}, found ${shown(token)}`, token);
}

export function endOfStatement(scanner: IdlScanner, token: Token, start = token.start): Token {
  const { end } = scanner.expect(";", "at the end of this statement");
  return { ...token, start, end };
}

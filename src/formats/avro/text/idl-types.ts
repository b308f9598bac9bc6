import type { Node } from "../../../source/node.js";
import { primitiveOf } from "../schema/schema.js";
import { arrayAt, objectAt, stringAt } from "./idl-nodes.js";
import { type IdlScanner, shown, type Token } from "./idl-scanner.js";

/** An annotation, `@name(value)`. */
export interface Annotation {
  readonly name: string;
  readonly value: Node;
}

/** A type; `optional` is one written with `?`, whose null moves behind for a default that is not null. */
export interface IdlType {
  readonly node: Node;
  readonly optional: boolean;
}

/** Attributes of a schema, which no annotation before a type may set (Apache Avro: "Can't set reserved property"). */
const reservedOfTypes = [
  "doc",
  "fields",
  "items",
  "name",
  "namespace",
  "size",
  "symbols",
  "values",
  "type",
  "aliases",
];

const logical: Readonly<Record<string, readonly [string, string]>> = {
  date: ["int", "date"],
  time_ms: ["int", "time-millis"],
  timestamp_ms: ["long", "timestamp-millis"],
  local_timestamp_ms: ["long", "local-timestamp-millis"],
  uuid: ["string", "uuid"],
};

/** Deeper types are refused: nobody writes them, and every later step may recurse. */
const maxDepth = 200;

export function readAnnotations(scanner: IdlScanner): readonly Annotation[] {
  const annotations: Annotation[] = [];
  while (scanner.accept("@")) {
    const name = scanner.take();
    if (name.kind !== "name" && name.kind !== "quoted")
      scanner.fail(`expected an annotation's name after @, found ${shown(name)}`, name);
    scanner.expect("(", "after the annotation's name");
    annotations.push({ name: name.text, value: readValue(scanner, 0) });
    scanner.expect(")", "after the annotation's value");
  }
  return annotations;
}

/** A JSON value inside IDL. */
export function readValue(scanner: IdlScanner, depth: number): Node {
  const token = scanner.take();
  const { start, end } = token;
  if (depth > maxDepth)
    return scanner.fail(`values are nested more than ${String(maxDepth)} levels deep`, token);
  if (token.kind === "string") return stringAt(token.text, token);
  if (token.kind === "number")
    return { kind: "number", raw: token.text, value: Number(token.text), start, end };
  if (token.text === "-" && scanner.peek().text === "Infinity") return stringAt("-Infinity", scanner.take());
  if (token.kind === "name") {
    if (token.text === "null") return { kind: "null", start, end };
    if (token.text === "true" || token.text === "false")
      return { kind: "boolean", value: token.text === "true", start, end };
    if (token.text === "NaN" || token.text === "Infinity") return stringAt(token.text, token);
  }
  if (token.kind === "mark" && token.text === "[") return readList(scanner, token, depth);
  if (token.kind === "mark" && token.text === "{") return readMembers(scanner, token, depth);
  return scanner.fail(`expected a JSON value, found ${shown(token)}`, token);
}

function readList(scanner: IdlScanner, { start }: Token, depth: number): Node {
  const items: Node[] = [];
  const { end } = scanner.list("]", "in this array", () => items.push(readValue(scanner, depth + 1)));
  return arrayAt(items, { start, end });
}

function readMembers(scanner: IdlScanner, { start }: Token, depth: number): Node {
  const entries: [string, Node][] = [];
  const { end } = scanner.list("}", "in this object", () => {
    const key = scanner.take();
    if (key.kind !== "string") scanner.fail(`expected a key in quotes, found ${shown(key)}`, key);
    scanner.expect(":", "after the key");
    entries.push([key.text, readValue(scanner, depth + 1)]);
  });
  return objectAt(entries, { start, end });
}

/** A type with the annotations before it. */
export function readType(scanner: IdlScanner, annotations: readonly Annotation[], depth = 0): IdlType {
  const first = scanner.peek();
  if (depth > maxDepth)
    return scanner.fail(`types are nested more than ${String(maxDepth)} levels deep`, first);
  const inner = readAnnotations(scanner);
  const plain = readPlain(scanner, depth);
  const node = annotated(scanner, plain, [...annotations, ...inner]);
  const mark = scanner.accept("?");
  if (!mark) return { node, optional: false };
  if (first.kind === "name" && ["array", "map", "union", "void"].includes(first.text))
    scanner.flaw(
      `expected a name before ?, found the type ${first.text}: did you mean union { null, ${first.text}… }?`,
      mark,
    );
  return {
    node: arrayAt([stringAt("null", mark), node], { start: first.start, end: mark.end }),
    optional: true,
  };
}

function readPlain(scanner: IdlScanner, depth: number): Node {
  const token = scanner.take();
  if (token.kind === "quoted") return stringAt(token.text, token);
  if (token.kind !== "name") return scanner.fail(`expected a type, found ${shown(token)}`, token);
  switch (token.text) {
    case "array":
    case "map": {
      scanner.expect("<", `after ${token.text}`);
      const { node } = readType(scanner, [], depth + 1);
      const { end } = scanner.expect(">", `after the type inside this ${token.text}`);
      const type = stringAt(token.text, token);
      return objectAt(
        [
          ["type", type],
          [token.text === "array" ? "items" : "values", node],
        ],
        { start: token.start, end },
      );
    }
    case "union":
      return readUnion(scanner, token, depth);
    case "decimal":
      return scanner.peek().text === "(" ? readDecimal(scanner, token) : stringAt(token.text, token);
    case "void":
      scanner.flaw("void is only the response of a message: did you mean null?", token);
      return stringAt("null", token);
    default:
      return primitive(token);
  }
}

function primitive(token: Token): Node {
  const pair = Object.hasOwn(logical, token.text) ? logical[token.text] : undefined;
  if (!pair) return stringAt(token.text, token);
  return objectAt(
    [
      ["type", stringAt(pair[0], token)],
      ["logicalType", stringAt(pair[1], token)],
    ],
    token,
  );
}

function readUnion(scanner: IdlScanner, { start }: Token, depth: number): Node {
  scanner.expect("{", "after union");
  const items: Node[] = [];
  const { end } = scanner.list("}", "in this union", () => items.push(readType(scanner, [], depth + 1).node));
  if (items.length === 0)
    scanner.flaw("expected at least one type in this union, for example union { null, string }", {
      start,
      end,
    });
  return arrayAt(items, { start, end });
}

function readDecimal(scanner: IdlScanner, token: Token): Node {
  scanner.expect("(", "after decimal");
  const precision = readValue(scanner, 0);
  const scale = scanner.accept(",") ? readValue(scanner, 0) : undefined;
  const { end } = scanner.expect(")", "after the precision and scale");
  const place = { start: token.start, end };
  const names = [
    ["type", stringAt("bytes", token)],
    ["logicalType", stringAt("decimal", token)],
  ] as const;
  return objectAt([...names, ["precision", precision], ["scale", scale]], place);
}

/** Annotations become attributes of the type; a union drops them, and a reference cannot bear any. */
function annotated(scanner: IdlScanner, node: Node, annotations: readonly Annotation[]): Node {
  const [first] = annotations;
  if (!first) return node;
  const entries = entriesOf(scanner, annotations, reservedOfTypes);
  if (node.kind === "object")
    return objectAt(
      [...node.members.map(({ key, value }): [string, Node] => [key, value]), ...entries],
      node,
    );
  if (node.kind === "string" && primitiveOf(node.value)) return objectAt([["type", node], ...entries], node);
  if (node.kind === "array")
    scanner.note(`the annotation @${first.name} of a union has no effect: Apache Avro drops it`, node);
  else
    scanner.flaw(
      `a reference to a type cannot be annotated: expected @${first.name}(…) after the type, before the field's name`,
      node,
    );
  return node;
}

/** Annotations as attributes, the last of one name; the attributes that Avro itself names are not theirs to set. */
export function entriesOf(
  scanner: IdlScanner,
  annotations: readonly Annotation[],
  reserved: readonly string[],
): [string, Node][] {
  const entries = new Map<string, Node>();
  for (const { name, value } of annotations) {
    if (reserved.includes(name)) scanner.flaw(`@${name} is no annotation: ${reservedHint(name)}`, value);
    else entries.set(name, value);
  }
  return [...entries];
}

function reservedHint(name: string): string {
  if (name === "doc") return "did you mean a documentation comment, /** … */?";
  return name === "aliases"
    ? "aliases stand before a named type, or before a field's name"
    : `Avro itself sets the attribute "${name}"`;
}

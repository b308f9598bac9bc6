import type { ArrayNode, Node, ObjectNode } from "../../../source/node.js";
import { describe, duplicateMembers } from "../../../source/node.js";
import type { Text } from "../../../source/text.js";
import { excerpt } from "../../../source/text.js";
import { fullNameOf, mayBeTypeName } from "./names.js";
import { enumeration, fields, fixed, record } from "./parse-definitions.js";
import { define } from "./parse-named.js";
import type { Reading } from "./parse-context.js";
import { annotations, attributesOf, propertiesOf, required, startReading } from "./parse-context.js";
import type { Field, Named, Properties, Reference, Schema } from "../schema/schema.js";
import { noProperties, primitiveOf } from "../schema/schema.js";

/** Reads schemas from one file's JSON (or from an IDL file rendered to the same nodes). */
export interface SchemaReader {
  readonly text: Text;
  readonly definitions: ReadonlyMap<string, Named>;
  readonly references: readonly Reference[];
  readonly notes: readonly string[];
  /** @throws ReadError at the first thing that is not Avro. */
  schema(node: Node, namespace: string): Schema;
  fields(node: ArrayNode, namespace: string, owner: string): readonly Field[];
  properties(node: ObjectNode, named: readonly string[]): Properties;
  note(message: string, at: { start: number }): void;
  fail(message: string, at: { start: number; end: number }): never;
}

export function schemaReader(text: Text): SchemaReader {
  const reading = startReading(text, schema);
  return {
    ...reading,
    fields: (list, namespace, owner) => fields(reading, list, namespace, owner),
    properties: propertiesOf,
  };
}

function schema(reading: Reading, node: Node, namespace: string): Schema {
  if (node.kind === "string") return named(reading, node.value, node, namespace);
  if (node.kind === "array") return union(reading, node, namespace);
  if (node.kind === "object") return complex(reading, node, namespace);
  return reading.fail(`expected a schema (a type name, an object or a union), found ${describe(node)}`, node);
}

function named(reading: Reading, name: string, node: Node, namespace: string): Schema {
  const kind = primitiveOf(name);
  if (kind) return { kind, place: reading.place(node), properties: noProperties };
  const reference: Reference = {
    kind: "reference",
    names: namesOf(reading, name, node, namespace),
    place: reading.place(node),
    link: { target: undefined },
  };
  reading.references.push(reference);
  return reference;
}

/** What a name may mean, worked out once for all that write it in this namespace. */
function namesOf(reading: Reading, name: string, node: Node, namespace: string): readonly string[] {
  let inSpace = reading.names.get(namespace);
  if (!inSpace) reading.names.set(namespace, (inSpace = new Map<string, readonly string[]>()));
  let names = inSpace.get(name);
  if (!names) {
    if (!mayBeTypeName(name)) reading.fail(`expected a type, found ${excerpt(name)}`, node);
    const full = fullNameOf(name, namespace);
    names = full === name || name.includes(".") ? [full] : [full, name];
    inSpace.set(name, names);
  }
  return names;
}

function union(reading: Reading, node: ArrayNode, namespace: string): Schema {
  if (node.items.length === 0) reading.note("an empty union holds no value", node);
  const branches = node.items.map((item) => {
    if (item.kind === "array")
      reading.fail("a union may not directly hold another union: list its branches here", item);
    return reading.schema(item, namespace);
  });
  const twin = repeated(branches);
  if (twin)
    reading.fail(
      `this union holds ${branchKey(twin)} twice: expected each unnamed type and each name once`,
      twin.place,
    );
  return { kind: "union", branches, place: reading.place(node), properties: noProperties };
}

function complex(reading: Reading, node: ObjectNode, namespace: string): Schema {
  for (const { key, start, end } of duplicateMembers(node))
    reading.fail(`the key ${excerpt(key)} is written twice in this object: remove one`, { start, end });
  const type = node.get("type");
  if (type === undefined) return reading.fail('expected "type" in this schema object', node);
  if (type.kind !== "string") {
    reading.note(
      'a schema inside the "type" of a schema object: Apache Avro\'s Java parser refuses it',
      type,
    );
    return reading.schema(type, namespace);
  }
  switch (type.value) {
    case "record":
    case "error":
      return define(reading, node, namespace, (name, scope, start) =>
        record(reading, node, name, scope, start),
      );
    case "enum":
      return define(reading, node, namespace, (name, _scope, common) =>
        enumeration(reading, node, name, common),
      );
    case "fixed":
      return define(reading, node, namespace, (name, _scope, common) => fixed(reading, node, name, common));
    case "array":
      return {
        kind: "array",
        items: reading.schema(required(reading, node, "items", "array"), namespace),
        place: reading.place(node),
        properties: propertiesOf(node, attributesOf("array")),
      };
    case "map":
      return {
        kind: "map",
        values: reading.schema(required(reading, node, "values", "map"), namespace),
        place: reading.place(node),
        properties: propertiesOf(node, attributesOf("map")),
      };
    default:
      return annotated(reading, node, type.value, type, namespace);
  }
}

function annotated(reading: Reading, node: ObjectNode, name: string, type: Node, namespace: string): Schema {
  const kind = primitiveOf(name);
  if (!kind) {
    if (node.get("logicalType")) reading.note(`a logicalType beside a reference to ${name} is ignored`, node);
    return named(reading, name, type, namespace);
  }
  return { kind, place: reading.place(node), ...annotations(reading, node, kind, attributesOf("primitive")) };
}

/** The first branch that stands twice. Most unions have two branches: they need no set. */
function repeated(branches: readonly Schema[]): Schema | undefined {
  const [first, second, ...more] = branches;
  if (first && second && more.length === 0)
    return branchKey(first) === branchKey(second) ? second : undefined;
  const seen = new Set<string>();
  return branches.find((branch) => seen.size === seen.add(branchKey(branch)).size);
}

/** What may stand in a union only once. */
function branchKey(branch: Schema): string {
  if (branch.kind === "reference") return branch.names[0] ?? "";
  return branch.kind === "record" || branch.kind === "enum" || branch.kind === "fixed"
    ? branch.name
    : branch.kind;
}

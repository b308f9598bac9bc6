import type { ArrayNode, Node, ObjectNode } from "../../source/node.js";
import { describe, duplicateMembers, plain } from "../../source/node.js";
import type { Text } from "../../source/text.js";
import { ReadError, excerpt } from "../../source/text.js";
import { definitionKey } from "./definition-key.js";
import { readLogical } from "./logical.js";
import { checkName, describeBadName, fullNameOf } from "./names.js";
import type {
  EnumSymbol,
  Field,
  Named,
  Place,
  PrimitiveKind,
  Properties,
  Reference,
  Schema,
} from "./schema.js";
import { noProperties, primitives, simpleName } from "./schema.js";

const reserved: Readonly<Record<string, readonly string[]>> = {
  primitive: ["type"],
  record: ["type", "name", "namespace", "doc", "aliases", "fields"],
  enum: ["type", "name", "namespace", "doc", "aliases", "symbols", "default"],
  fixed: ["type", "name", "namespace", "doc", "aliases", "size"],
  array: ["type", "items"],
  map: ["type", "values"],
  field: ["name", "type", "default", "order", "aliases", "doc"],
};

/** Reads schemas from one file's JSON (or from an IDL file rendered to the same nodes). */
export interface SchemaReader {
  readonly text: Text;
  readonly definitions: ReadonlyMap<string, Named>;
  readonly references: readonly Reference[];
  readonly notes: readonly string[];
  /** @throws ReadError at the first thing that is not Avro. */
  schema(node: Node, namespace: string): Schema;
  fields(node: ArrayNode, namespace: string, owner: string): readonly Field[];
  properties(node: ObjectNode, known: readonly string[]): Properties;
  note(message: string, at: { start: number }): void;
  fail(message: string, at: { start: number; end: number }): never;
}

export function schemaReader(text: Text): SchemaReader {
  const definitions = new Map<string, Named>();
  const open = new Set<string>();
  const references: Reference[] = [];
  const notes: string[] = [];

  const place = ({ start, end }: { start: number; end: number }): Place => ({ text, start, end });
  const fail = (message: string, { start, end }: { start: number; end: number }): never => {
    throw new ReadError(message, text.locate(start, end));
  };
  const note = (message: string, { start }: { start: number }): void => {
    const { line } = text.rangeOf(start, start);
    notes.push(`line ${String(line)}: ${message}`);
  };

  function schema(node: Node, namespace: string): Schema {
    if (node.kind === "string") return named(node.value, node, namespace);
    if (node.kind === "array") return union(node, namespace);
    if (node.kind === "object") return complex(node, namespace);
    return fail(`expected a schema (a type name, an object or a union), found ${describe(node)}`, node);
  }

  function named(name: string, node: Node, namespace: string): Schema {
    const kind = primitives.find((primitive) => primitive === name);
    if (kind) return { kind, place: place(node), properties: noProperties };
    for (const part of name.split("."))
      if (checkName(part) === "invalid") fail(`expected a type, found ${excerpt(name)}`, node);
    const full = fullNameOf(name, namespace);
    const reference: Reference = {
      kind: "reference",
      names: full === name || name.includes(".") ? [full] : [full, name],
      place: place(node),
      link: { target: undefined },
    };
    references.push(reference);
    return reference;
  }

  function union(node: ArrayNode, namespace: string): Schema {
    if (node.items.length === 0) note("an empty union holds no value", node);
    const branches = node.items.map((item) => {
      if (item.kind === "array")
        fail("a union may not directly hold another union: list its branches here", item);
      return schema(item, namespace);
    });
    const seen = new Set<string>();
    for (const branch of branches) {
      const key = branchKey(branch);
      if (seen.has(key))
        fail(`this union holds ${key} twice: expected each unnamed type and each name once`, branch.place);
      seen.add(key);
    }
    return { kind: "union", branches, place: place(node), properties: noProperties };
  }

  function complex(node: ObjectNode, namespace: string): Schema {
    for (const { key, start, end } of duplicateMembers(node))
      fail(`the key ${excerpt(key)} is written twice in this object: remove one`, { start, end });
    const type = node.get("type");
    if (type === undefined) return fail('expected "type" in this schema object', node);
    if (type.kind !== "string") {
      note('a schema inside the "type" of a schema object: Apache Avro\'s Java parser refuses it', type);
      return schema(type, namespace);
    }
    switch (type.value) {
      case "record":
      case "error":
        return define(node, namespace, (name, scope, start) => record(node, name, scope, start));
      case "enum":
        return define(node, namespace, (name, _scope, common) => enumeration(node, name, common));
      case "fixed":
        return define(node, namespace, (name, _scope, common) => fixed(node, name, common));
      case "array":
        return {
          kind: "array",
          items: schema(required(node, "items", "array"), namespace),
          place: place(node),
          properties: properties(node, known("array")),
        };
      case "map":
        return {
          kind: "map",
          values: schema(required(node, "values", "map"), namespace),
          place: place(node),
          properties: properties(node, known("map")),
        };
      default:
        return annotated(node, type.value, type, namespace);
    }
  }

  function annotated(node: ObjectNode, name: string, type: Node, namespace: string): Schema {
    const kind: PrimitiveKind | undefined = primitives.find((primitive) => primitive === name);
    if (!kind) {
      if (node.get("logicalType")) note(`a logicalType beside a reference to ${name} is ignored`, node);
      return named(name, type, namespace);
    }
    return { kind, place: place(node), ...annotations(node, kind, known("primitive")) };
  }

  function annotations(node: ObjectNode, base: string, names: readonly string[], size?: number) {
    const { logical, note: advice } = readLogical(node, base, size);
    if (advice !== undefined) note(advice, node);
    const consumed = logical
      ? [...names, "logicalType", ...(logical.name === "decimal" ? ["precision", "scale"] : [])]
      : names;
    return { properties: properties(node, consumed), ...(logical && { logical }) };
  }

  function required(node: ObjectNode, key: string, owner: string): Node {
    return node.get(key) ?? fail(`expected "${key}" in this ${owner}`, node);
  }

  interface Common {
    readonly place: Place;
    readonly aliases: readonly string[];
    readonly doc: string | undefined;
  }

  function define(
    node: ObjectNode,
    namespace: string,
    read: (name: string, scope: string, common: Common) => Named,
  ): Schema {
    const nameNode = required(node, "name", "named type");
    const name = definedName(node, nameNode, namespace);
    const scope = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
    if (open.has(name))
      fail(`${name} is defined again inside its own definition: write just its name`, nameNode);
    open.add(name);
    const common = { place: place(nameNode), aliases: aliases(node, scope), doc: docOf(node) };
    const type = read(name, scope, common);
    open.delete(name);
    const first = definitions.get(name);
    if (!first) {
      definitions.set(name, type);
      return type;
    }
    if (definitionKey(first) !== definitionKey(type))
      fail(
        `${name} is defined twice in this file, differently: keep one definition and refer to it by name`,
        nameNode,
      );
    note(`${name} is defined twice, identically: refer to it by name instead`, nameNode);
    return { kind: "reference", names: [name], place: place(node), link: { target: first } };
  }

  function definedName(node: ObjectNode, nameNode: Node, namespace: string): string {
    if (nameNode.kind !== "string")
      return fail(`expected a name in double quotes, found ${describe(nameNode)}`, nameNode);
    const own = node.get("namespace");
    if (own && own.kind !== "string" && own.kind !== "null")
      fail(`expected a namespace in double quotes, found ${describe(own)}`, own);
    const full = fullNameOf(nameNode.value, own?.kind === "string" ? own.value : namespace);
    for (const part of full.split("."))
      checkPart(part, own?.kind === "string" && !nameNode.value.endsWith(part) ? own : nameNode);
    if (primitives.some((primitive) => primitive === full))
      fail(`${excerpt(full)} is the name of a primitive type: choose another name`, nameNode);
    return full;
  }

  function checkPart(part: string, at: Node): void {
    const check = checkName(part);
    if (check === "invalid") fail(describeBadName(part), at);
    if (check === "lenient")
      note(`${excerpt(part)} has letters beyond A–Z: many Avro libraries refuse it`, at);
  }

  function aliases(node: ObjectNode, namespace: string): readonly string[] {
    return strings(node, "aliases").map((alias) => fullNameOf(alias, namespace));
  }

  function strings(node: ObjectNode, key: string): readonly string[] {
    const list = node.get(key);
    if (list === undefined) return [];
    if (list.kind !== "array")
      return fail(`expected "${key}" to be an array of strings, found ${describe(list)}`, list);
    return list.items.map((item) =>
      item.kind === "string" ? item.value : fail(`expected a string, found ${describe(item)}`, item),
    );
  }

  function docOf(node: ObjectNode): string | undefined {
    const doc = node.get("doc");
    if (doc === undefined || doc.kind === "string") return doc?.value;
    note(`"doc" should be a string, found ${describe(doc)}`, doc);
    return JSON.stringify(plain(doc));
  }

  function record(node: ObjectNode, name: string, scope: string, common: Common): Named {
    const list = required(node, "fields", "record");
    if (list.kind !== "array") return fail(`expected "fields" to be an array, found ${describe(list)}`, list);
    return {
      kind: "record",
      name,
      error: (node.get("type") as { value?: unknown }).value === "error",
      ...common,
      fields: fields(list, scope, name),
      properties: properties(node, known("record")),
    };
  }

  function fields(list: ArrayNode, namespace: string, owner: string): readonly Field[] {
    const seen = new Set<string>();
    return list.items.map((item) => {
      if (item.kind !== "object") return fail(`expected a field object, found ${describe(item)}`, item);
      const read = field(item, namespace);
      if (seen.has(read.name))
        fail(
          `the field ${excerpt(read.name)} stands twice in ${simpleName(owner)}: rename or remove one`,
          item,
        );
      seen.add(read.name);
      return read;
    });
  }

  function field(node: ObjectNode, namespace: string): Field {
    for (const { key, start, end } of duplicateMembers(node))
      fail(`the key ${excerpt(key)} is written twice in this field: remove one`, { start, end });
    const nameNode = required(node, "name", "field");
    if (nameNode.kind !== "string")
      return fail(`expected a field name, found ${describe(nameNode)}`, nameNode);
    checkPart(nameNode.value, nameNode);
    const type = required(node, "type", "field");
    if (node.get("logicalType"))
      note(
        `the logicalType of field ${nameNode.value} is ignored: it belongs inside its type, {"type": {"type": …, "logicalType": …}}`,
        node,
      );
    return {
      name: nameNode.value,
      type: schema(type, namespace),
      default: node.get("default"),
      order: orderOf(node),
      aliases: strings(node, "aliases"),
      doc: docOf(node),
      properties: properties(node, known("field")),
      place: place(nameNode),
    };
  }

  function orderOf(node: ObjectNode): Field["order"] {
    const order = node.get("order");
    if (order === undefined) return "ascending";
    const value = order.kind === "string" ? order.value.toLowerCase() : "";
    if (value === "ascending" || value === "descending" || value === "ignore") return value;
    return fail(`expected "ascending", "descending" or "ignore", found ${describe(order)}`, order);
  }

  function enumeration(node: ObjectNode, name: string, common: Common): Named {
    const list = required(node, "symbols", "enum");
    if (list.kind !== "array")
      return fail(`expected "symbols" to be an array, found ${describe(list)}`, list);
    if (list.items.length === 0) note(`the enum ${name} has no symbols: no value can be written`, list);
    const seen = new Set<string>();
    const symbols = list.items.map((item): EnumSymbol => {
      if (item.kind !== "string")
        return fail(`expected a symbol in double quotes, found ${describe(item)}`, item);
      checkPart(item.value, item);
      if (seen.has(item.value)) fail(`the symbol ${excerpt(item.value)} stands twice: remove one`, item);
      seen.add(item.value);
      return { name: item.value, place: place(item) };
    });
    const fallback = node.get("default");
    if (fallback && (fallback.kind !== "string" || !seen.has(fallback.value)))
      fail(`the default of ${name} must be one of its symbols, found ${describe(fallback)}`, fallback);
    return {
      kind: "enum",
      name,
      ...common,
      symbols,
      default: fallback?.kind === "string" ? fallback.value : undefined,
      properties: properties(node, known("enum")),
    };
  }

  function fixed(node: ObjectNode, name: string, common: Common): Named {
    const size = required(node, "size", "fixed");
    if (size.kind !== "number" || !Number.isInteger(size.value) || size.value < 0 || size.value > 2 ** 31 - 1)
      return fail(`expected a size in whole bytes, found ${describe(size)}`, size);
    return {
      kind: "fixed",
      name,
      ...common,
      size: size.value,
      ...annotations(node, "fixed", known("fixed"), size.value),
    };
  }

  function properties(node: ObjectNode, names: readonly string[]): Properties {
    const rest = node.members.filter(({ key }) => !names.includes(key));
    if (rest.length === 0) return noProperties;
    return new Map(rest.map(({ key, value }) => [key, JSON.stringify(plain(value))]));
  }

  return { text, definitions, references, notes, schema, fields, properties, note, fail };
}

function known(kind: string): readonly string[] {
  return reserved[kind] ?? [];
}

/** What may stand in a union only once. */
function branchKey(branch: Schema): string {
  if (branch.kind === "reference") return branch.names[0] ?? "";
  return branch.kind === "record" || branch.kind === "enum" || branch.kind === "fixed"
    ? branch.name
    : branch.kind;
}

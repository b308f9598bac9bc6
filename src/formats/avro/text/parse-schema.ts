import type { ArrayNode, Node, ObjectNode, StringNode } from "../../../source/node.js";
import { describe, duplicateMembers } from "../../../source/node.js";
import { excerpt, type Text } from "../../../source/text.js";
import { noProperties, primitiveOf, type Reference, type Schema } from "../schema/schema.js";
import { fullNameOf, mayBeTypeName } from "./names.js";
import { checkInner, checkNesting, checkReference } from "./misplaced.js";
import type { ParseContext } from "./parse-context.js";
import { annotations, attributesOf, propertiesOf, required, parseContext } from "./parse-context.js";
import { enumeration, fixed, record } from "./parse-definitions.js";
import { define } from "./parse-named.js";

/** The start of parsing one file's JSON, or an IDL file rendered to the same nodes: `context.schema` reads a schema. */
export function schemaContext(text: Text): ParseContext {
  return parseContext(text, schema);
}

function schema(context: ParseContext, node: Node, namespace: string): Schema {
  if (node.kind === "string") return named(context, node, namespace);
  if (node.kind === "array") return union(context, node, namespace);
  if (node.kind === "object") return complex(context, node, namespace);
  return context.fail(`expected a schema (a type name, an object or a union), found ${describe(node)}`, node);
}

function named(context: ParseContext, node: StringNode, namespace: string): Schema {
  const kind = primitiveOf(node.value);
  if (kind) return { kind, place: context.place(node), properties: noProperties };
  const reference: Reference = {
    kind: "reference",
    names: namesOf(context, node, namespace),
    place: context.place(node),
    link: { target: undefined },
  };
  context.references.push(reference);
  return reference;
}

/** The full names that `name` may stand for in this namespace; computed once for each name and namespace. */
function namesOf(context: ParseContext, node: StringNode, namespace: string): readonly string[] {
  const name = node.value;
  let inSpace = context.names.get(namespace);
  if (!inSpace) context.names.set(namespace, (inSpace = new Map<string, readonly string[]>()));
  let names = inSpace.get(name);
  if (!names) {
    if (!mayBeTypeName(name)) context.fail(`expected a type, found ${excerpt(name)}`, node);
    const full = fullNameOf(name, namespace);
    names = full === name || name.includes(".") ? [full] : [full, name];
    inSpace.set(name, names);
  }
  return names;
}

function union(context: ParseContext, node: ArrayNode, namespace: string): Schema {
  if (node.items.length === 0) context.note("an empty union holds no value", node);
  const branches = node.items.map((item) => {
    if (item.kind === "array")
      context.fail("a union may not directly hold another union: list its branches here", item);
    return context.schema(item, namespace);
  });
  const second = repeated(branches);
  if (second)
    context.fail(
      `this union holds ${branchKey(second)} twice: expected each unnamed type and each name once`,
      second.place,
    );
  return { kind: "union", branches, place: context.place(node), properties: noProperties };
}

function complex(context: ParseContext, node: ObjectNode, namespace: string): Schema {
  for (const { key, start, end } of duplicateMembers(node))
    context.flaw(`the key ${excerpt(key)} is written twice in this object: remove one`, { start, end });
  const type = node.get("type");
  if (type === undefined) return context.fail('expected "type" in this schema object', node);
  if (type.kind !== "string") {
    checkNesting(context, node, type);
    return context.schema(type, namespace);
  }
  switch (type.value) {
    case "record":
    case "error":
      return define(context, node, namespace, record);
    case "enum":
      return define(context, node, namespace, enumeration);
    case "fixed":
      return define(context, node, namespace, fixed);
    case "array":
      return {
        kind: "array",
        items: context.schema(innerOf(context, node, "items", "array"), namespace),
        place: context.place(node),
        properties: propertiesOf(node, attributesOf("array")),
      };
    case "map":
      return {
        kind: "map",
        values: context.schema(innerOf(context, node, "values", "map"), namespace),
        place: context.place(node),
        properties: propertiesOf(node, attributesOf("map")),
      };
    default:
      return annotated(context, node, type, namespace);
  }
}

function innerOf(context: ParseContext, node: ObjectNode, key: string, owner: string): Node {
  const inner = required(context, node, key, owner);
  checkInner(context, node, inner, `this ${owner}`);
  return inner;
}

function annotated(context: ParseContext, node: ObjectNode, type: StringNode, namespace: string): Schema {
  const kind = primitiveOf(type.value);
  if (kind) return { kind, place: context.place(node), ...annotations(context, node, kind) };
  checkReference(context, node, type);
  return named(context, type, namespace);
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

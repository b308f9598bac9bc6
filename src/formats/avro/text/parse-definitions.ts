import { type ArrayNode, describe, duplicateMembers, type ObjectNode } from "../../../source/node.js";
import { excerpt } from "../../../source/text.js";
import { type EnumSymbol, type Field, type Named, namespaceOf, simpleName } from "../schema/schema.js";
import type { ParseContext } from "./parse-context.js";
import { annotations, attributesOf, docOf, propertiesOf, required, strings } from "./parse-context.js";
import { checkInner } from "./misplaced.js";
import { checkPart, type Common } from "./parse-named.js";

export function record(context: ParseContext, node: ObjectNode, common: Common): Named {
  const list = required(context, node, "fields", "record");
  if (list.kind !== "array")
    return context.fail(`expected "fields" to be an array, found ${describe(list)}`, list);
  return {
    kind: "record",
    error: (node.get("type") as { value?: unknown }).value === "error",
    ...common,
    fields: fields(context, list, namespaceOf(common.name), common.name),
    properties: propertiesOf(node, attributesOf("record")),
  };
}

export function fields(
  context: ParseContext,
  list: ArrayNode,
  namespace: string,
  owner: string,
): readonly Field[] {
  const seen = new Set<string>();
  return list.items.map((item) => {
    if (item.kind !== "object") return context.fail(`expected a field object, found ${describe(item)}`, item);
    const read = field(context, item, namespace);
    if (seen.has(read.name))
      context.fail(
        `the field ${excerpt(read.name)} stands twice in ${simpleName(owner)}: rename or remove one`,
        item,
      );
    seen.add(read.name);
    return read;
  });
}

function field(context: ParseContext, node: ObjectNode, namespace: string): Field {
  for (const { key, start, end } of duplicateMembers(node))
    context.flaw(`the key ${excerpt(key)} is written twice in this field: remove one`, { start, end });
  const nameNode = required(context, node, "name", "field");
  if (nameNode.kind !== "string")
    return context.fail(`expected a field name, found ${describe(nameNode)}`, nameNode);
  checkPart(context, nameNode.value, nameNode);
  const type = required(context, node, "type", "field");
  checkInner(context, node, type, `field ${nameNode.value}`);
  if (node.get("logicalType"))
    context.note(
      `the logicalType of field ${nameNode.value} is ignored: it belongs inside its type, {"type": {"type": …, "logicalType": …}}`,
      node,
    );
  return {
    name: nameNode.value,
    type: context.schema(type, namespace),
    default: node.get("default"),
    order: orderOf(context, node),
    aliases: strings(context, node, "aliases"),
    doc: docOf(context, node),
    properties: propertiesOf(node, attributesOf("field")),
    place: context.place(nameNode),
  };
}

function orderOf(context: ParseContext, node: ObjectNode): Field["order"] {
  const order = node.get("order");
  if (order === undefined) return "ascending";
  const value = order.kind === "string" ? order.value.toLowerCase() : "";
  if (value === "ascending" || value === "descending" || value === "ignore") return value;
  return context.fail(`expected "ascending", "descending" or "ignore", found ${describe(order)}`, order);
}

export function enumeration(context: ParseContext, node: ObjectNode, common: Common): Named {
  const { name } = common;
  const list = required(context, node, "symbols", "enum");
  if (list.kind !== "array")
    return context.fail(`expected "symbols" to be an array, found ${describe(list)}`, list);
  if (list.items.length === 0) context.note(`the enum ${name} has no symbols: no value can be written`, list);
  const seen = new Set<string>();
  const symbols = list.items.map((item): EnumSymbol => {
    if (item.kind !== "string")
      return context.fail(`expected a symbol in double quotes, found ${describe(item)}`, item);
    checkPart(context, item.value, item);
    if (seen.has(item.value))
      context.fail(`the symbol ${excerpt(item.value)} stands twice: remove one`, item);
    seen.add(item.value);
    return { name: item.value, place: context.place(item) };
  });
  const fallback = node.get("default");
  const fits = fallback?.kind === "string" && seen.has(fallback.value);
  if (fallback && !fits)
    context.flaw(`the default of ${name} must be one of its symbols, found ${describe(fallback)}`, fallback);
  return {
    kind: "enum",
    ...common,
    symbols,
    // A symbol that a base lacks helps no reader.
    default: fits ? fallback.value : undefined,
    properties: propertiesOf(node, attributesOf("enum")),
  };
}

export function fixed(context: ParseContext, node: ObjectNode, common: Common): Named {
  const size = required(context, node, "size", "fixed");
  if (size.kind !== "number" || !Number.isInteger(size.value) || size.value < 0 || size.value > 2 ** 31 - 1)
    return context.fail(`expected a size in whole bytes, found ${describe(size)}`, size);
  return {
    kind: "fixed",
    ...common,
    size: size.value,
    ...annotations(context, node, "fixed", size.value),
  };
}

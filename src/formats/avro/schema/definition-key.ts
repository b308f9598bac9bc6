import { byText } from "../../../algorithms/order.js";
import type { Node } from "../../../source/node.js";
import { type Field, isNamed, type Message, type Named, type Schema } from "./schema.js";

/**
 * Equal exactly when two definitions mean the same to readers and writers: the parsing canonical form plus
 * defaults, aliases and logical types; named types inside stand as their names.
 */
export function definitionKey(type: Named): string {
  const own = `["${type.kind}","${type.name}",${listText(type.aliases)}`;
  switch (type.kind) {
    case "record":
      return `${own},${String(type.error)},[${type.fields.map(fieldText).join(",")}]]`;
    case "enum":
      return `${own},${JSON.stringify(type.symbols.map(({ name }) => name))},${JSON.stringify(type.default ?? null)}]`;
    case "fixed":
      return `${own},${String(type.size)},${JSON.stringify(type.logical ?? null)}]`;
  }
}

/** Written as JSON piece by piece, for a contract may have ten thousand fields; names need no escapes. */
function fieldText(field: Field): string {
  const fallback = field.default ? `[${JSON.stringify(exactJson(field.default))}]` : "[]";
  return `["${field.name}",${schemaText(field.type)},${listText(field.aliases)},${fallback}]`;
}

function listText(names: readonly string[]): string {
  return names.length === 0 ? "[]" : JSON.stringify([...names].sort());
}

function schemaText(schema: Schema): string {
  if (schema.kind === "union") {
    let text = '["union"';
    for (const branch of schema.branches) text += `,${schemaText(branch)}`;
    return `${text}]`;
  }
  const key = schemaKey(schema);
  return typeof key === "string" ? `"${key}"` : JSON.stringify(key);
}

/** A schema as plain JSON with named types as names. */
export function schemaKey(schema: Schema): unknown {
  if (schema.kind === "reference") return schema.link.target?.name ?? schema.names[0];
  if (isNamed(schema)) return schema.name;
  switch (schema.kind) {
    case "array":
      return ["array", schemaKey(schema.items)];
    case "map":
      return ["map", schemaKey(schema.values)];
    case "union":
      return ["union", ...schema.branches.map(schemaKey)];
    default:
      return schema.logical ? [schema.kind, schema.logical] : schema.kind;
  }
}

/** Equal exactly when two messages mean the same to clients and servers. */
export function messageKey({ name, request, response, errors, oneWay }: Message): unknown {
  return [name, definitionKey(request), schemaKey(response), schemaKey(errors), oneWay];
}

/** JSON text of a default; numbers too long for a double keep their digits. */
export function exactJson(node: Node): string {
  switch (node.kind) {
    case "object": {
      const members = [...node.members].sort(byText(({ key }) => key));
      return `{${members.map(({ key, value }) => `${JSON.stringify(key)}:${exactJson(value)}`).join(",")}}`;
    }
    case "array":
      return `[${node.items.map(exactJson).join(",")}]`;
    case "number":
      return Number.isSafeInteger(node.value) || /[.eE]/.test(node.raw) ? String(node.value) : node.raw;
    case "null":
      return "null";
    default:
      return JSON.stringify(node.value);
  }
}

import { type Node, plain } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
import { keywordIn, refHidesSiblings } from "../documents/keywords.js";

/** Stands beside every reference: it counts, so that references to references cannot take exponential time. */
export const countingKeyword = "contractCheckStep";

/** Names that an instance holds. What a schema says of other names makes no difference to it. */
export type Names = ReadonlySet<string> | undefined;

/**
 * The document as Ajv must see it to speak the document's dialect: `$schema` and keywords that the dialect does not
 * know removed, siblings of `$ref` removed where they are ignored, draft-04's `id` and boolean bounds respelled.
 * With `names`, properties and dependencies under other names are left out.
 */
export function prepared(document: SchemaDocument, node: Node, names?: Names): unknown {
  if (node.kind !== "object") return plain(node);
  const { dialect } = document;
  const result: Record<string, unknown> = {};
  const hidden = refHidesSiblings(dialect) && node.get("$ref") !== undefined;
  for (const { key, value } of node.members) {
    const keyword = keywordIn(key, dialect);
    if (key === "$schema" || (hidden && !["$ref", "definitions", "$defs"].includes(key))) continue;
    if (!keyword) {
      // Unknown keywords say nothing, but references may lead into them.
      if (value.kind === "object" && !ajvKnows.has(key))
        put(result, key, preparedMap(document, value, names));
      continue;
    }
    const name = key === "id" ? "$id" : key;
    if (references.has(key)) put(result, countingKeyword, true);
    if (keyword.holds === "value") put(result, name, byName.has(key) ? mapOf(value, names) : plain(value));
    else if (value.kind === "array")
      put(
        result,
        name,
        value.items.map((item) => prepared(document, item, names)),
      );
    else if (keyword.holds === "schemaMap" || key === "dependencies")
      put(result, name, preparedMap(document, value, names, byName.has(key)));
    else put(result, name, prepared(document, value, names));
  }
  respellBounds(result);
  return result;
}

const references = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);

/** Their members say something only of instances that have the name. */
export const byName = new Set(["properties", "dependencies", "dependentRequired", "dependentSchemas"]);

/** Keywords that Ajv understands in every dialect, or that are not JSON Schema's. */
const ajvKnows = new Set([
  "nullable",
  "discriminator",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
  "const",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "prefixItems",
  "additionalItems",
  "$dynamicRef",
  "$recursiveRef",
  countingKeyword,
]);

function put(result: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
}

function preparedMap(document: SchemaDocument, node: Node, names: Names, sorted = false): unknown {
  if (node.kind !== "object") return plain(node);
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.members) {
    if (sorted && names && !names.has(key)) continue;
    put(result, key, value.kind === "array" ? plain(value) : prepared(document, value, names));
  }
  return result;
}

function mapOf(node: Node, names: Names): unknown {
  if (node.kind !== "object" || !names) return plain(node);
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.members) if (names.has(key)) put(result, key, plain(value));
  return result;
}

function respellBounds(schema: Record<string, unknown>): void {
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const flag = Object.hasOwn(schema, exclusive) ? schema[exclusive] : undefined;
    if (typeof flag !== "boolean") continue;
    if (flag && typeof schema[inclusive] === "number") {
      schema[exclusive] = schema[inclusive];
      Reflect.deleteProperty(schema, inclusive);
    } else Reflect.deleteProperty(schema, exclusive);
  }
}

import type { Node } from "../../../source/node.js";

const names: Readonly<Record<string, string>> = {
  $schema: "dialect",
  $id: "id",
  id: "id",
  $anchor: "anchor",
  $dynamicAnchor: "dynamic-anchor",
  $recursiveAnchor: "dynamic-anchor",
  $vocabulary: "vocabulary",
  $ref: "ref",
  $dynamicRef: "dynamic-ref",
  $recursiveRef: "dynamic-ref",
  $defs: "definition",
  definitions: "definition",
  $comment: "comment",
  properties: "property",
  examples: "examples",
};

const own = new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "prefixItems",
  "items",
  "additionalItems",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "unevaluatedItems",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
]);

/** Which rule a difference under a keyword belongs to; `node` tells the two kinds of the old `dependencies` apart. */
export function ruleOf(keyword: string, node: Node): string {
  if (keyword === "dependencies") return node.kind === "array" ? "dependent-required" : "dependent-schemas";
  if (keyword === "items" && node.kind === "array") return "prefix-items";
  const named = Object.hasOwn(names, keyword) ? names[keyword] : undefined;
  if (named !== undefined) return named;
  return own.has(keyword)
    ? keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : "unknown-keyword";
}

import { type Dialect, dialects } from "../dialect.js";
import {
  aboveZero,
  annotation,
  count,
  exclusiveBound,
  type Expectation,
  flag,
  identifier,
  list,
  name,
  namesRequired,
  number,
  reference,
  regularExpression,
  text,
  types,
  values,
  vocabularies,
} from "./expectations.js";

/** Where schemas stand under a keyword, or what else does. */
export type Shape =
  | { readonly holds: "value"; readonly is: Expectation }
  | { readonly holds: "schema" | "schemas" | "schemaMap" | "schemaOrSchemas" | "schemaOrNames" }
  | { readonly holds: "names" };

interface Row {
  readonly from?: Dialect;
  readonly until?: Dialect;
  readonly shape: Shape;
}

function value(is: Expectation, from?: Dialect, until?: Dialect): Row {
  return { shape: { holds: "value", is }, ...(from && { from }), ...(until && { until }) };
}

function schemas(holds: Exclude<Shape["holds"], "value">, from?: Dialect, until?: Dialect): Row {
  return { shape: { holds }, ...(from && { from }), ...(until && { until }) };
}

/** What the drafts' meta-schemas say of each keyword; several rows where the drafts differ. */
const table: Readonly<Record<string, readonly Row[]>> = {
  $schema: [value(text)],
  $id: [value(identifier, "draft-06")],
  id: [value(identifier, undefined, "draft-04")],
  $ref: [value(reference)],
  $anchor: [value(name, "2019-09")],
  $dynamicRef: [value(reference, "2020-12")],
  $dynamicAnchor: [value(name, "2020-12")],
  $recursiveRef: [value(reference, "2019-09", "2019-09")],
  $recursiveAnchor: [value(flag, "2019-09", "2019-09")],
  $vocabulary: [value(vocabularies, "2019-09")],
  $comment: [value(annotation(text), "draft-07")],
  title: [value(annotation(text))],
  description: [value(annotation(text))],
  examples: [value(annotation(list), "draft-06")],
  deprecated: [value(annotation(flag), "2019-09")],
  readOnly: [value(annotation(flag), "draft-07")],
  writeOnly: [value(annotation(flag), "2019-09")],
  contentEncoding: [value(annotation(text), "draft-07")],
  contentMediaType: [value(annotation(text), "draft-07")],
  contentSchema: [schemas("schema", "2019-09")],
  type: [value(types)],
  enum: [value(values)],
  multipleOf: [value(aboveZero)],
  minimum: [value(number)],
  maximum: [value(number)],
  exclusiveMinimum: [value(exclusiveBound)],
  exclusiveMaximum: [value(exclusiveBound)],
  minLength: [value(count)],
  maxLength: [value(count)],
  minItems: [value(count)],
  maxItems: [value(count)],
  minContains: [value(count, "2019-09")],
  maxContains: [value(count, "2019-09")],
  minProperties: [value(count)],
  maxProperties: [value(count)],
  pattern: [value(regularExpression)],
  format: [value(annotation(text))],
  uniqueItems: [value(flag)],
  required: [value(namesRequired)],
  dependentRequired: [schemas("names", "2019-09")],
  dependencies: [schemas("schemaOrNames")],
  prefixItems: [schemas("schemas", "2020-12")],
  items: [schemas("schemaOrSchemas", undefined, "2019-09"), schemas("schema", "2020-12")],
  additionalItems: [schemas("schema", undefined, "2019-09")],
  contains: [schemas("schema", "draft-06")],
  unevaluatedItems: [schemas("schema", "2019-09")],
  properties: [schemas("schemaMap")],
  patternProperties: [schemas("schemaMap")],
  additionalProperties: [schemas("schema")],
  unevaluatedProperties: [schemas("schema", "2019-09")],
  propertyNames: [schemas("schema", "draft-06")],
  definitions: [schemas("schemaMap")],
  $defs: [schemas("schemaMap")],
  dependentSchemas: [schemas("schemaMap", "2019-09")],
  allOf: [schemas("schemas")],
  anyOf: [schemas("schemas")],
  oneOf: [schemas("schemas")],
  not: [schemas("schema")],
  if: [schemas("schema", "draft-07")],
  then: [schemas("schema", "draft-07")],
  else: [schemas("schema", "draft-07")],
};

/** What stands under a keyword of a dialect; undefined where the dialect's meta-schema says nothing of it. */
export function shapeOf(keyword: string, dialect: Dialect): Shape | undefined {
  const rows = Object.hasOwn(table, keyword) ? table[keyword] : undefined;
  const at = dialects.indexOf(dialect);
  return rows?.find(
    ({ from, until }) =>
      (from === undefined || at >= dialects.indexOf(from)) &&
      (until === undefined || at <= dialects.indexOf(until)),
  )?.shape;
}

import { type Dialect, dialects, isAtLeast } from "./dialect.js";

/** What stands under a keyword. `items` and `dependencies` hold several shapes and are looked at where they stand. */
type Holds = "schema" | "schemas" | "schemaMap" | "mixed" | "value";

interface Keyword {
  readonly holds: Holds;
  readonly from?: Dialect;
  readonly until?: Dialect;
  /** Says nothing about which instances are valid. */
  readonly annotation?: true;
  /** Its subschemas judge the same instance as the schema around them. */
  readonly inPlace?: true;
}

const table: Readonly<Record<string, Keyword>> = {
  $schema: { holds: "value", annotation: true },
  $id: { holds: "value", from: "draft-06", annotation: true },
  id: { holds: "value", until: "draft-04", annotation: true },
  $anchor: { holds: "value", from: "2019-09", annotation: true },
  $dynamicAnchor: { holds: "value", from: "2020-12", annotation: true },
  $recursiveAnchor: { holds: "value", from: "2019-09", until: "2019-09", annotation: true },
  $comment: { holds: "value", annotation: true },
  $vocabulary: { holds: "value", annotation: true },
  title: { holds: "value", annotation: true },
  description: { holds: "value", annotation: true },
  examples: { holds: "value", annotation: true },
  default: { holds: "value", annotation: true },
  deprecated: { holds: "value", annotation: true },
  readOnly: { holds: "value", annotation: true },
  writeOnly: { holds: "value", annotation: true },
  contentEncoding: { holds: "value", annotation: true },
  contentMediaType: { holds: "value", annotation: true },
  contentSchema: { holds: "schema", from: "2019-09", annotation: true },
  $defs: { holds: "schemaMap", annotation: true },
  definitions: { holds: "schemaMap", annotation: true },
  $ref: { holds: "value" },
  $dynamicRef: { holds: "value", from: "2020-12" },
  $recursiveRef: { holds: "value", from: "2019-09", until: "2019-09" },
  type: { holds: "value" },
  enum: { holds: "value" },
  const: { holds: "value", from: "draft-06" },
  minimum: { holds: "value" },
  maximum: { holds: "value" },
  exclusiveMinimum: { holds: "value" },
  exclusiveMaximum: { holds: "value" },
  multipleOf: { holds: "value" },
  minLength: { holds: "value" },
  maxLength: { holds: "value" },
  pattern: { holds: "value" },
  format: { holds: "value" },
  prefixItems: { holds: "schemas", from: "2020-12" },
  items: { holds: "mixed" },
  additionalItems: { holds: "schema", until: "2019-09" },
  minItems: { holds: "value" },
  maxItems: { holds: "value" },
  uniqueItems: { holds: "value" },
  contains: { holds: "schema", from: "draft-06" },
  minContains: { holds: "value", from: "2019-09" },
  maxContains: { holds: "value", from: "2019-09" },
  unevaluatedItems: { holds: "schema", from: "2019-09" },
  properties: { holds: "schemaMap" },
  patternProperties: { holds: "schemaMap" },
  additionalProperties: { holds: "schema" },
  propertyNames: { holds: "schema", from: "draft-06" },
  unevaluatedProperties: { holds: "schema", from: "2019-09" },
  required: { holds: "value" },
  minProperties: { holds: "value" },
  maxProperties: { holds: "value" },
  dependencies: { holds: "mixed", until: "draft-07", inPlace: true },
  dependentRequired: { holds: "value", from: "2019-09" },
  dependentSchemas: { holds: "schemaMap", from: "2019-09", inPlace: true },
  allOf: { holds: "schemas", inPlace: true },
  anyOf: { holds: "schemas", inPlace: true },
  oneOf: { holds: "schemas", inPlace: true },
  not: { holds: "schema", inPlace: true },
  if: { holds: "schema", from: "draft-07", inPlace: true },
  then: { holds: "schema", from: "draft-07", inPlace: true },
  else: { holds: "schema", from: "draft-07", inPlace: true },
};

/** What a keyword is in a dialect; undefined when that dialect does not know it (it is then ignored). */
export function keywordIn(name: string, dialect: Dialect): Keyword | undefined {
  return tables.get(dialect)?.get(name);
}

/** Of each dialect: every member of every schema is looked up. */
const tables: ReadonlyMap<Dialect, ReadonlyMap<string, Keyword>> = new Map(
  dialects.map((dialect) => [
    dialect,
    new Map(Object.entries(table).filter(([, keyword]) => isKnown(keyword, dialect))),
  ]),
);

function isKnown({ from, until }: Keyword, dialect: Dialect): boolean {
  if (from && !isAtLeast(dialect, from)) return false;
  return !until || dialect === until || !isAtLeast(dialect, until);
}

/** Where a `$ref` hides everything beside it. */
export function refHidesSiblings(dialect: Dialect): boolean {
  return !isAtLeast(dialect, "2019-09");
}

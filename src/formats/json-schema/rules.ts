import type { Rule } from "../../model/rule.js";
import type { Matched } from "./diff/rule.js";
import { additionalItems } from "./rules/additional-items.js";
import { additionalProperties } from "./rules/additional-properties.js";
import { allOf } from "./rules/all-of.js";
import { anchor } from "./rules/anchor.js";
import { anyOf } from "./rules/any-of.js";
import { booleanSchema } from "./rules/boolean-schema.js";
import { comment } from "./rules/comment.js";
import { constant } from "./rules/const.js";
import { contains } from "./rules/contains.js";
import { contentEncoding } from "./rules/content-encoding.js";
import { contentMediaType } from "./rules/content-media-type.js";
import { contentSchema } from "./rules/content-schema.js";
import { defaultValue } from "./rules/default.js";
import { definition } from "./rules/definition.js";
import { dependentRequired } from "./rules/dependent-required.js";
import { dependentSchemas } from "./rules/dependent-schemas.js";
import { deprecated } from "./rules/deprecated.js";
import { description } from "./rules/description.js";
import { dialect } from "./rules/dialect.js";
import { dynamicAnchor } from "./rules/dynamic-anchor.js";
import { dynamicReference } from "./rules/dynamic-ref.js";
import { alternative } from "./rules/else.js";
import { enumeration } from "./rules/enum.js";
import { examples } from "./rules/examples.js";
import { exclusiveMaximum } from "./rules/exclusive-maximum.js";
import { exclusiveMinimum } from "./rules/exclusive-minimum.js";
import { format } from "./rules/format.js";
import { id } from "./rules/id.js";
import { condition } from "./rules/if.js";
import { items } from "./rules/items.js";
import { maxContains } from "./rules/max-contains.js";
import { maxItems } from "./rules/max-items.js";
import { maxLength } from "./rules/max-length.js";
import { maxProperties } from "./rules/max-properties.js";
import { maximum } from "./rules/maximum.js";
import { minContains } from "./rules/min-contains.js";
import { minItems } from "./rules/min-items.js";
import { minLength } from "./rules/min-length.js";
import { minProperties } from "./rules/min-properties.js";
import { minimum } from "./rules/minimum.js";
import { multipleOf } from "./rules/multiple-of.js";
import { negation } from "./rules/not.js";
import { oneOf } from "./rules/one-of.js";
import { pattern } from "./rules/pattern.js";
import { patternProperties } from "./rules/pattern-properties.js";
import { prefixItems } from "./rules/prefix-items.js";
import { property } from "./rules/property.js";
import { propertyNames } from "./rules/property-names.js";
import { readOnly } from "./rules/read-only.js";
import { ref } from "./rules/ref.js";
import { required } from "./rules/required.js";
import { consequence } from "./rules/then.js";
import { title } from "./rules/title.js";
import { type } from "./rules/type.js";
import { unevaluatedItems } from "./rules/unevaluated-items.js";
import { unevaluatedProperties } from "./rules/unevaluated-properties.js";
import { uniqueItems } from "./rules/unique-items.js";
import { unknownKeyword } from "./rules/unknown-keyword.js";
import { vocabulary } from "./rules/vocabulary.js";
import { writeOnly } from "./rules/write-only.js";

/** Every kind of difference between two schemas, in the order of the specification. */
export const rules: readonly Rule<Matched>[] = [
  type,
  enumeration,
  constant,
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  multipleOf,
  minLength,
  maxLength,
  pattern,
  format,
  prefixItems,
  items,
  additionalItems,
  minItems,
  maxItems,
  uniqueItems,
  contains,
  minContains,
  maxContains,
  unevaluatedItems,
  property,
  required,
  additionalProperties,
  patternProperties,
  propertyNames,
  minProperties,
  maxProperties,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties,
  allOf,
  anyOf,
  oneOf,
  negation,
  condition,
  consequence,
  alternative,
  ref,
  dynamicReference,
  definition,
  booleanSchema,
  dialect,
  id,
  anchor,
  dynamicAnchor,
  vocabulary,
  title,
  description,
  defaultValue,
  examples,
  comment,
  deprecated,
  readOnly,
  writeOnly,
  contentEncoding,
  contentMediaType,
  contentSchema,
  unknownKeyword,
];

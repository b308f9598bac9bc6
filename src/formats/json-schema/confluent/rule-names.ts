/** What Confluent's types of differences begin with, and the rules about the same keywords. */
const rulesByBeginning: Readonly<Record<string, readonly string[]>> = {
  ADDITIONAL_ITEMS: ["additional-items"],
  ADDITIONAL_PROPERTIES: ["additional-properties"],
  COMBINED_TYPE: ["any-of", "one-of", "all-of"],
  DEFAULT: ["default"],
  DEPENDENCY_ARRAY: ["dependent-required"],
  DEPENDENCY_SCHEMA: ["dependent-schemas"],
  DESCRIPTION: ["description"],
  ENUM_ARRAY: ["enum"],
  EXCLUSIVE_MAXIMUM: ["exclusive-maximum"],
  EXCLUSIVE_MINIMUM: ["exclusive-minimum"],
  ID: ["id"],
  ITEM: ["prefix-items", "items"],
  MAXIMUM: ["maximum"],
  MAX_CONTAINS: ["max-contains"],
  MAX_ITEMS: ["max-items"],
  MAX_LENGTH: ["max-length"],
  MAX_PROPERTIES: ["max-properties"],
  MINIMUM: ["minimum"],
  MIN_CONTAINS: ["min-contains"],
  MIN_ITEMS: ["min-items"],
  MIN_LENGTH: ["min-length"],
  MIN_PROPERTIES: ["min-properties"],
  MULTIPLE_OF: ["multiple-of"],
  NOT_TYPE: ["not"],
  OPTIONAL_PROPERTY: ["property"],
  PATTERN: ["pattern"],
  PRODUCT_TYPE: ["all-of"],
  PROPERTY: ["property", "additional-properties"],
  REQUIRED_ATTRIBUTE: ["required"],
  REQUIRED_PROPERTY: ["property", "required"],
  SCHEMA: ["boolean-schema"],
  SUM_TYPE: ["any-of", "one-of"],
  TITLE: ["title"],
  TYPE: ["type"],
  UNEVALUATED_ITEMS: ["unevaluated-items"],
  UNEVALUATED_PROPERTIES: ["unevaluated-properties"],
  UNIQUE_ITEMS: ["unique-items"],
};
const change =
  /_(?:ADDED|REMOVED|CHANGED|EXTENDED|NARROWED|INCREASED|DECREASED|REDUCED|EXPANDED|WITH_(?:DEFAULT|EMPTY_SCHEMA|FALSE)_\w+)(?:_\w+)?$/;

/** The ids of the rules that find what Confluent's JSON Schema support names so, with or without `confluent:`; none for other names. */
export function rulesOfDifference(name: string): readonly string[] {
  const type = name.replace(/^confluent:/, "");
  const beginning = change.test(type) ? type.replace(change, "") : "";
  const keywords = Object.hasOwn(rulesByBeginning, beginning) ? (rulesByBeginning[beginning] ?? []) : [];
  return keywords.map((keyword) => `json-schema/${keyword}`);
}

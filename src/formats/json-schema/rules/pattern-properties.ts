import { namedEdit, keywordRule } from "../diff/rule.js";

export const patternProperties = keywordRule({
  name: "pattern-properties",
  title: "Properties with a name pattern changed",
  why: "Every property whose name matches must satisfy the schema, and matching names count as declared.",
  remedy: "Widen the schema under the pattern, or add a new pattern that no present name matches.",
  message: namedEdit("pattern"),
});

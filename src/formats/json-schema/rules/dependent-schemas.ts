import { namedEdit, keywordRule } from "../diff/rule.js";

export const dependentSchemas = keywordRule({
  name: "dependent-schemas",
  title: "Schema that a property brings with it changed",
  why: "Where the property is present, the whole object must satisfy the schema.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: namedEdit("the schema that comes with"),
});

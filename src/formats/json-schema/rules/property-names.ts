import { edited, keywordRule } from "../diff/rule.js";

export const propertyNames = keywordRule({
  name: "property-names",
  title: "Names of properties constrained",
  why: "Objects with a name that the schema refuses are refused.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

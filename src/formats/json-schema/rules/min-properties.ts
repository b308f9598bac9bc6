import { edited, keywordRule } from "../diff/rule.js";

export const minProperties = keywordRule({
  name: "min-properties",
  title: "Smallest number of properties changed",
  why: "Objects with fewer properties are refused.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

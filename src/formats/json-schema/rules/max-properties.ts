import { edited, keywordRule } from "../diff/rule.js";

export const maxProperties = keywordRule({
  name: "max-properties",
  title: "Largest number of properties changed",
  why: "Objects with more properties are refused.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

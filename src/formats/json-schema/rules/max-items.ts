import { edited, keywordRule } from "../diff/rule.js";

export const maxItems = keywordRule({
  name: "max-items",
  title: "Largest number of items changed",
  why: "Longer arrays are refused.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

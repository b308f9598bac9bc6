import { edited, keywordRule } from "../diff/rule.js";

export const minItems = keywordRule({
  name: "min-items",
  title: "Smallest number of items changed",
  why: "Shorter arrays are refused.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

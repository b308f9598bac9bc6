import { edited, keywordRule } from "../diff/rule.js";

export const maxContains = keywordRule({
  name: "max-contains",
  title: "Largest number of items of a kind changed",
  why: "Arrays with more items of the kind are refused.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

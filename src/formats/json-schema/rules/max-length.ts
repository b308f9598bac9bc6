import { edited, keywordRule } from "../diff/rule.js";

export const maxLength = keywordRule({
  name: "max-length",
  title: "Longest length of a string changed",
  why: "Longer strings are refused; a writer that uses the new length breaks readers that hold the old one, and databases sized by it.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

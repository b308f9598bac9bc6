import { edited, keywordRule } from "../diff/rule.js";

export const minLength = keywordRule({
  name: "min-length",
  title: "Shortest length of a string changed",
  why: "Shorter strings are refused; characters are counted as code points.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

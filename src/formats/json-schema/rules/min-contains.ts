import { edited, keywordRule } from "../diff/rule.js";

export const minContains = keywordRule({
  name: "min-contains",
  title: "Smallest number of items of a kind changed",
  why: "Arrays with fewer items of the kind are refused; 0 makes `contains` say nothing.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

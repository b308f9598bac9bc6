import { edited, keywordRule } from "../diff/rule.js";

export const minimum = keywordRule({
  name: "minimum",
  title: "Lower bound of a number changed",
  why: "Numbers below the bound are refused: a higher bound refuses data that was valid, a lower one lets numbers in that old readers refuse.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

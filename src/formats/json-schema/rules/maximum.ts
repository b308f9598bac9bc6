import { edited, keywordRule } from "../diff/rule.js";

export const maximum = keywordRule({
  name: "maximum",
  title: "Upper bound of a number changed",
  why: "Numbers above the bound are refused: a lower bound refuses data that was valid, a higher one lets numbers in that old readers refuse.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const negation = keywordRule({
  name: "not",
  title: "Refused schema changed",
  why: "What satisfies the schema under `not` is refused, so widening it narrows the whole.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const allOf = keywordRule({
  name: "all-of",
  title: "Schema added to or removed from allOf",
  why: "Every schema of the list must hold: one more refuses data, one less lets data in.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited("allOf schema"),
});

import { edited, keywordRule } from "../diff/rule.js";

export const exclusiveMaximum = keywordRule({
  name: "exclusive-maximum",
  title: "Upper bound that is itself refused changed",
  why: "Numbers at or above the bound are refused. Draft-04 writes it as `true` beside `maximum`, later drafts as a number of its own; on integers, below 11 and up to 10 are the same.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const exclusiveMinimum = keywordRule({
  name: "exclusive-minimum",
  title: "Lower bound that is itself refused changed",
  why: "Numbers at or below the bound are refused. Draft-04 writes it as `true` beside `minimum`, later drafts as a number of its own; on integers, above 0 and from 1 are the same.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

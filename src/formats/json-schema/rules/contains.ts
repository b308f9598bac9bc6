import { edited, keywordRule } from "../diff/rule.js";

export const contains = keywordRule({
  name: "contains",
  title: "Required kind of item changed",
  why: "At least one item (or `minContains` items) must be of this kind.",
  remedy:
    "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const anchor = keywordRule({
  name: "anchor",
  title: "Anchor of a schema changed",
  why: "An anchor is a name that references lead to.",
  remedy: "Keep anchors that others may refer to.",
  message: edited(),
});

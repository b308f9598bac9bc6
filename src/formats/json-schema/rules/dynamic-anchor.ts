import { edited, keywordRule } from "../diff/rule.js";

export const dynamicAnchor = keywordRule({
  name: "dynamic-anchor",
  title: "Dynamic anchor of a schema changed",
  why: "`$dynamicAnchor` and `$recursiveAnchor` are what dynamic references lead to: without it they lead elsewhere or nowhere, and one more of the same name may replace the target.",
  remedy: "Keep dynamic anchors that schemas here or elsewhere may extend.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const unevaluatedItems = keywordRule({
  name: "unevaluated-items",
  title: "Items that nothing else describes allowed or refused",
  why: "`unevaluatedItems` judges the items that no keyword beside it or in its branches has judged.",
  remedy: "Describe the items that writers emit before refusing the rest.",
  message: edited(),
});

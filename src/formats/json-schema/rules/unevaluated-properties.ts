import { edited, keywordRule } from "../diff/rule.js";

export const unevaluatedProperties = keywordRule({
  name: "unevaluated-properties",
  title: "Names that nothing else describes allowed or refused",
  why: "`unevaluatedProperties` judges the names that no keyword beside it or in its branches has judged.",
  remedy: "Describe the names that writers emit before refusing the rest.",
  message: edited(),
});

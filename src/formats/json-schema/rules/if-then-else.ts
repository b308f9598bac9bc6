import { edited, keywordRule } from "../rule.js";

export const ifThenElse = keywordRule({
  name: "if-then-else",
  title: "Condition changed",
  why: "Values that satisfy `if` must satisfy `then`, others `else`; a new condition moves values from one to the other.",
  remedy: "Keep the condition and change only the consequences.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const condition = keywordRule({
  name: "if",
  title: "Condition added or removed",
  why: "Values that satisfy `if` must satisfy `then`, all others `else`. Without `if` both say nothing; a condition that is added makes them count.",
  remedy: "Change the condition and its consequences together, and widen the consequences first.",
  message: edited(),
});

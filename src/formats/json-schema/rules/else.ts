import { edited, keywordRule } from "../diff/rule.js";

export const alternative = keywordRule({
  name: "else",
  title: "Alternative of a condition added or removed",
  why: "Values that do not satisfy `if` must satisfy `else`: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",
  remedy:
    "Let every writer satisfy the alternative before it is required; remove it only when every reader can do without.",
  message: edited(),
});

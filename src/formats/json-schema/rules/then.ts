import { edited, keywordRule } from "../diff/rule.js";

export const consequence = keywordRule({
  name: "then",
  title: "Consequence of a condition added or removed",
  why: "Values that satisfy `if` must satisfy `then` too: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",
  remedy:
    "Let every writer satisfy the consequence before it is required; remove it only when every reader can do without.",
  message: edited(),
});

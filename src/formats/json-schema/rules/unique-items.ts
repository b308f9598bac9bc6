import { edited, keywordRule } from "../diff/rule.js";

export const uniqueItems = keywordRule({
  name: "unique-items",
  title: "Items must differ, or no longer must",
  why: "With `uniqueItems` an array with two equal items is refused.",
  remedy: "Remove duplicates at the writers before requiring it.",
  message: edited(),
});

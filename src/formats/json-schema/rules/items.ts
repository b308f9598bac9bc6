import { edited, keywordRule } from "../diff/rule.js";

export const items = keywordRule({
  name: "items",
  title: "Schema of items added or removed",
  why: "`items` judges every item that no tuple place judges.",
  remedy: "Add constraints on items in a new property, or let all writers satisfy them first.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const additionalItems = keywordRule({
  name: "additional-items",
  title: "Items after the tuple allowed or refused",
  why: "`additionalItems` judges the items after a tuple; it means nothing where `items` is no list.",
  remedy: "Allow further items before anyone writes them.",
  message: edited(),
});

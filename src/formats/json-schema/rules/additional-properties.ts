import { edited, keywordRule } from "../diff/rule.js";

export const additionalProperties = keywordRule({
  name: "additional-properties",
  title: "Undeclared names allowed, refused or constrained",
  why: "`additionalProperties` judges the names that neither `properties` nor `patternProperties` beside it declare.",
  remedy:
    "Decide once whether an object is open or closed; opening it is safe for old data, closing it is not.",
  message: edited(),
});

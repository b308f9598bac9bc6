import { keywordRule } from "../diff/rule.js";

export const examples = keywordRule({
  name: "examples",
  title: "Examples changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Test data and documentation may be made of them.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the examples were changed",
});

import { edited, keywordRule } from "../diff/rule.js";

export const title = keywordRule({
  name: "title",
  title: "Title changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Generators may name types after it.",
  remedy: "No instance is affected. Check generated code if types are named after titles.",
  message: edited(),
});

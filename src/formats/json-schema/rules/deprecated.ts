import { edited, keywordRule } from "../diff/rule.js";

export const deprecated = keywordRule({
  name: "deprecated",
  title: "Deprecation changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It tells people that a property will go away.",
  remedy: "Say in the description what to use instead.",
  message: edited(),
});

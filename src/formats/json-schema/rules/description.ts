import { keywordRule } from "../diff/rule.js";

export const description = keywordRule({
  name: "description",
  title: "Description changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It is documentation.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the description was changed",
});

import { keywordRule } from "../diff/rule.js";

export const comment = keywordRule({
  name: "comment",
  title: "Comment changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the comment was changed",
});

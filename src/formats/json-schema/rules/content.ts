import { edited, keywordRule } from "../rule.js";

export const content = keywordRule({
  name: "content",
  title: "Content of a string described otherwise",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentEncoding` and its like tell applications how to decode the string, so a change misleads those that decode it.",
  remedy: "Put other content under another name.",
  message: edited(),
});

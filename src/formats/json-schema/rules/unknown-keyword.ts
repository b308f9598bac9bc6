import { edited, keywordRule } from "../diff/rule.js";

export const unknownKeyword = keywordRule({
  name: "unknown-keyword",
  title: "Keyword that the dialect does not know changed",
  why: "Validators ignore keywords that they do not know, so nothing is refused; a misspelt keyword is one of them.",
  remedy: "Check the spelling, and whether the dialect in `$schema` is the one that is meant.",
  message: edited(),
});

import { edited, keywordRule } from "../diff/rule.js";

export const pattern = keywordRule({
  name: "pattern",
  title: "Pattern of a string changed",
  why: "Strings in which the pattern is not found are refused. Patterns are compared as sets of strings, so a pattern that is only written differently changes nothing.",
  remedy:
    "Make the new pattern accept everything that the old one accepted; the instance in the report shows what it lost.",
  message: edited(),
});

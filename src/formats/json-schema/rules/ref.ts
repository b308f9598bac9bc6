import { edited, keywordRule } from "../diff/rule.js";

export const ref = keywordRule({
  name: "ref",
  title: "Reference changed",
  why: "The schema that is referred to judges the value; only its meaning counts, not its name.",
  remedy: "Point to a schema that accepts everything that the old one accepted.",
  message: edited(),
});
